package dev.quoth.io;

import java.io.IOException;
import java.io.Serial;

/** Thrown while an entry is read that is beyond a bound, long before its end. */
final class EntryTooLargeException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  private EntryTooLargeException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Returns what a report says. */
  String reason() {
    return reason;
  }

  static EntryTooLargeException characters(int most) {
    return new EntryTooLargeException(
        "an article must have at most " + most + " characters" + remedy());
  }

  static EntryTooLargeException values(int most) {
    return new EntryTooLargeException("an article must have at most " + most + " values of JSON");
  }

  /** Returns the end of a reason: what to do about it. */
  static String remedy() {
    return "; shorten it or raise the reader's ArticleBounds";
  }
}
