package dev.quoth.io;

import java.util.Objects;

/**
 * A report of an entry that is not an article and was skipped.
 *
 * @param file the file's path, or the name that the caller gave to a stream of bytes
 * @param line line of the trouble, from 1 on; a line feed ends a line
 * @param column column of the trouble in UTF-16 units, from 1 on
 * @param reason what is wrong, one line without the place
 */
public record SkippedArticle(String file, long line, long column, String reason) {

  /** Checks that all parts are there. */
  public SkippedArticle {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns the report as compilers print it, {@code news.jsonl:17:5: "text" is missing}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + reason;
  }
}
