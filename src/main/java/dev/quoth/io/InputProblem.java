package dev.quoth.io;

import java.util.Objects;

/**
 * A report of what could not be read, and of what was lost by it.
 *
 * @param loss what was lost
 * @param file the file's path, or the name that the caller gave to a stream of bytes
 * @param line line of the trouble, from 1 on; a line feed ends a line
 * @param column column of the trouble in UTF-16 units, from 1 on
 * @param reason what is wrong, one line without the place
 */
public record InputProblem(Loss loss, String file, long line, long column, String reason) {

  /** What is not there because of a problem. */
  public enum Loss {
    /** An article, or all that follows in the file if the reason says so. */
    ARTICLE,
    /** A fact of an article, which was read without it. */
    FACT
  }

  /** Checks that all parts are there. */
  public InputProblem {
    Objects.requireNonNull(loss, "loss");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reason, "reason");
  }

  static InputProblem of(Loss loss, ArticleFormatException e) {
    return new InputProblem(loss, e.file(), e.line(), e.column(), e.reason());
  }

  /** Returns the report as compilers print it, {@code news.jsonl:17:5: "text" is missing}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + reason;
  }
}
