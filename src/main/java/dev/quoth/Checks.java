package dev.quoth;

import java.util.Objects;

/** Checks of arguments. Each message names the argument and its value. */
final class Checks {

  private Checks() {}

  static String notBlank(String argument, String value) {
    Objects.requireNonNull(value, argument);
    if (value.isBlank()) {
      throw new IllegalArgumentException(argument + " must not be blank, but is \"" + value + "\"");
    }
    return value;
  }

  static double share(String argument, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(argument + " must lie in 0..1, but is " + value);
    }
    return value;
  }

  static void sameLength(String argument, String text, Span span) {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          argument + " must fill its span " + span + ", but has a length of " + text.length());
    }
  }

  static double within(String argument, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          argument + " must lie in " + least + ".." + most + ", but is " + value);
    }
    return value;
  }

  static int within(String argument, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          argument + " must lie in " + least + ".." + most + ", but is " + value);
    }
    return value;
  }
}
