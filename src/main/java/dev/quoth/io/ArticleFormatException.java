package dev.quoth.io;

import java.io.IOException;
import java.io.Serial;

/** Thrown for input that is no article, with the place of the trouble and the reason. */
public final class ArticleFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /** The file, or the name of the stream. */
  private final String file;

  /** The line of the trouble, from 1 on. */
  private final long line;

  /** The column of the trouble, from 1 on. */
  private final long column;

  /** The reason, on one line. */
  private final String reason;

  /**
   * Creates an exception.
   *
   * @param file the file's path, or the name of the stream
   * @param line the line of the trouble, from 1 on
   * @param column the column of the trouble in UTF-16 units, from 1 on
   * @param reason what is wrong: one line without the place, in lower case and without a full stop
   */
  public ArticleFormatException(String file, long line, long column, String reason) {
    super(file + ":" + line + ":" + column + ": " + reason);
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  /**
   * Returns where the input came from.
   *
   * @return the file's path, or the name that the caller gave to a stream of bytes
   */
  public String file() {
    return file;
  }

  /**
   * Returns the line of the trouble.
   *
   * @return the line, from 1 on; a line feed ends a line
   */
  public long line() {
    return line;
  }

  /**
   * Returns the column of the trouble.
   *
   * @return the column in UTF-16 units, from 1 on
   */
  public long column() {
    return column;
  }

  /**
   * Returns what is wrong.
   *
   * @return one line without the place, in lower case and without a full stop
   */
  public String reason() {
    return reason;
  }
}
