package dev.quoth.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A value of an entry, the same for every form of input. */
sealed interface EntryValue {

  /** A string. */
  record StringValue(String text) implements EntryValue {}

  /** A number as it is written. */
  record NumberValue(String text) implements EntryValue {}

  /** A list of values. */
  record ListValue(List<EntryValue> values, Supplier<String> written) implements EntryValue {}

  /** A value with parts. */
  record ObjectValue(Map<String, EntryValue> members, Supplier<String> written)
      implements EntryValue {

    /** What APIs call the name of a person, an outlet or a topic. */
    private static final List<String> LABELS =
        List.of("name", "title", "label", "webTitle", "displayName", "display_name");

    /** Returns its name. */
    Optional<String> label() {
      return LABELS.stream()
          .map(members::get)
          .filter(label -> label instanceof StringValue && !label.isAbsent())
          .map(EntryValue::asText)
          .findFirst();
    }
  }

  /** A truth value, as it is written. */
  record BooleanValue(String text) implements EntryValue {}

  /** A value that is said to be absent. */
  record NullValue() implements EntryValue {}

  /** Returns a view of several values, which metadata keeps with commas between. */
  static ListValue items(List<EntryValue> values) {
    return new ListValue(
        values, () -> values.stream().map(EntryValue::asText).collect(Collectors.joining(", ")));
  }

  /**
   * Splits a string at a separator, without the blanks around each part and without blank parts,
   * and stops once there are more than {@code most}.
   */
  static List<String> parts(String string, char separator, int most) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= string.length() && parts.size() <= most) {
      int at = string.indexOf(separator, from);
      int end = at < 0 ? string.length() : at;
      String part = string.substring(from, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = end + 1;
    }
    return parts;
  }

  /** Tests whether there is nothing in it. */
  default boolean isAbsent() {
    return switch (this) {
      case StringValue string -> string.text.isBlank();
      case NullValue nothing -> true;
      default -> false;
    };
  }

  /** Returns the value as metadata keeps it. */
  default String asText() {
    return switch (this) {
      case StringValue string -> string.text;
      case NumberValue number -> number.text;
      case BooleanValue truth -> truth.text;
      case ListValue items -> items.written.get();
      case ObjectValue parts -> parts.written.get();
      case NullValue nothing -> "";
    };
  }

  /** Returns the string, or the name of the object. */
  default Optional<String> name() {
    return switch (this) {
      case StringValue string -> Optional.of(string.text);
      case ObjectValue parts -> parts.label();
      default -> Optional.empty();
    };
  }

  /** Tests whether it is a number, or a list of nothing else. */
  default boolean isNumber() {
    return this instanceof NumberValue
        || (this instanceof ListValue items
            && items.values.stream().allMatch(item -> item instanceof NumberValue));
  }

  /** Returns its type in words, for a report. */
  default String type() {
    return switch (this) {
      case StringValue string -> "a string";
      case NumberValue number -> "a number";
      case BooleanValue truth -> "true or false";
      case ListValue items -> "an array";
      case ObjectValue parts -> "an object";
      case NullValue nothing -> "null";
    };
  }
}
