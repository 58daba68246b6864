package dev.quoth.io;

import java.io.IOException;
import java.io.Serial;

/** Input that is no article, with the place where it stands and the reason. */
public final class ArticleFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /** Where the input came from. */
  private final String file;

  /** Line of the trouble, from 1 on. */
  private final long line;

  /** Column of the trouble, from 1 on. */
  private final long column;

  /** What is wrong. */
  private final String reason;

  ArticleFormatException(String file, long line, long column, String reason) {
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
   * @return one line without the place, in small letters and without a full stop
   */
  public String reason() {
    return reason;
  }
}
