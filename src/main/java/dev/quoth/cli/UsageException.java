package dev.quoth.cli;

/** Says that a call is wrong, in words for whoever typed it. */
final class UsageException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
