package dev.quoth.io;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A value of an entry, whatever the form of the input is. */
sealed interface EntryValue {

  /** A string. */
  record Text(String text) implements EntryValue {}

  /** A number as it is written. */
  record Numeral(String text) implements EntryValue {}

  /** Several values. */
  record Items(List<EntryValue> values, Supplier<String> written) implements EntryValue {}

  /** A value with parts, of which the name alone is asked for: a person, a publisher. */
  record Parts(Optional<String> name, Supplier<String> written) implements EntryValue {}

  /** True or false. */
  record Truth(String text) implements EntryValue {}

  /** Said to be nothing. */
  record Nothing() implements EntryValue {}

  /** Returns several strings, where each is a value of its own. */
  static Items items(List<String> texts) {
    List<EntryValue> values = texts.stream().<EntryValue>map(Text::new).toList();
    return new Items(values, () -> String.join(", ", texts));
  }

  /** Tests whether it says nothing. */
  default boolean isAbsent() {
    return switch (this) {
      case Text string -> string.text.isBlank();
      case Nothing nothing -> true;
      default -> false;
    };
  }

  /** Returns the value as metadata keeps it. */
  default String asText() {
    return switch (this) {
      case Text string -> string.text;
      case Numeral number -> number.text;
      case Truth truth -> truth.text;
      case Items items -> items.written.get();
      case Parts parts -> parts.written.get();
      case Nothing nothing -> "";
    };
  }

  /** Returns what it is, for a report. */
  default String type() {
    return switch (this) {
      case Text string -> "a string";
      case Numeral number -> "a number";
      case Truth truth -> "true or false";
      case Items items -> "an array";
      case Parts parts -> "an object";
      case Nothing nothing -> "null";
    };
  }
}
