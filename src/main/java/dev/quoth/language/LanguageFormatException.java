package dev.quoth.language;

import java.io.IOException;
import java.io.Serial;

/**
 * A file of a language that says something which no language can, with the place and the reason.
 */
public final class LanguageFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /** Name of the file. */
  private final String file;

  /** The line of the error, counted from 1. */
  private final int line;

  /** A sentence about what is wrong. */
  private final String reason;

  LanguageFormatException(String tag, String file, int line, String reason) {
    super(tag + "/" + file + ":" + line + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /**
   * Returns the name of the file.
   *
   * @return the name, such as "words.txt"
   */
  public String file() {
    return file;
  }

  /**
   * Returns the line of the trouble.
   *
   * @return the line, from 1 on
   */
  public int line() {
    return line;
  }

  /**
   * Returns a sentence about what is wrong.
   *
   * @return one line without the place
   */
  public String reason() {
    return reason;
  }
}
