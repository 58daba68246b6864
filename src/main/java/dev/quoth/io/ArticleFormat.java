package dev.quoth.io;

import java.io.IOException;
import java.util.Optional;

/**
 * A form of articles that a reader learns to read, {@link ArticleReader#with}. Those of the web are
 * in {@code dev.quoth.web}; an application can bring one of its own.
 *
 * <p>A format is asked about every input before the reader's own forms are, and says of those that
 * are not its own that they are not. It must be safe for use by several threads.
 */
public interface ArticleFormat {

  /**
   * Opens the articles of an input if they are in this format.
   *
   * @param source the input; its bytes are taken only if it is opened
   * @return the articles, whose {@code close} need not close the source; empty if the input is in
   *     another format
   * @throws IOException if reading fails
   */
  Optional<ArticleInput> open(InputSource source) throws IOException;

  /**
   * Makes plain text of a value of JSON or a table that holds markup.
   *
   * @param markup the value
   * @return its text; empty if this format knows nothing of such markup, as by default
   */
  default Optional<String> plainText(String markup) {
    return Optional.empty();
  }
}
