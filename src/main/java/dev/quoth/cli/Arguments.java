package dev.quoth.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows a command: words and options, in any order. After {@code --} all are words. */
final class Arguments {

  private final List<String> words = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();

  /** Reads arguments that may have these options; one with a value ends in an equals sign. */
  static Arguments read(List<String> given, String... known) {
    Arguments read = new Arguments();
    Set<String> names = Set.of(known);
    Iterator<String> each = given.iterator();
    while (each.hasNext()) {
      String next = each.next();
      if (next.equals("--")) {
        each.forEachRemaining(read.words::add);
      } else if (next.length() > 1 && next.startsWith("-")) {
        read.option(next, each, names);
      } else {
        read.words.add(next);
      }
    }
    return read;
  }

  private void option(String given, Iterator<String> rest, Set<String> known) {
    int equals = given.indexOf('=');
    String name = equals < 0 ? given : given.substring(0, equals);
    if (known.contains(name + "=")) {
      if (equals < 0 && !rest.hasNext()) {
        throw new UsageException(name + " needs a value after it");
      }
      options.put(name, equals < 0 ? rest.next() : given.substring(equals + 1));
    } else if (known.contains(given)) {
      options.put(given, "");
    } else {
      throw new UsageException("there is no option " + given);
    }
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** Returns the value of an option, or what counts without it. */
  String value(String option, String usual) {
    return options.getOrDefault(option, usual);
  }

  /** Returns the value of an option that is a number from 1 on, or what counts without it. */
  int number(String option, int usual) {
    String value = value(option, Integer.toString(usual));
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // As wrong as a negative number.
    }
    throw new UsageException(option + " must be a number from 1 on, but is \"" + value + '"');
  }

  List<String> words() {
    return words;
  }

  /** Returns all words as one text. */
  String text(String what) {
    String text = String.join(" ", words);
    if (text.isBlank()) {
      throw new UsageException("there is no " + what);
    }
    return text;
  }
}
