package dev.quoth.answer;

import java.io.IOException;

/**
 * Tells that an article was replaced or removed between two requests for one answer, which would be
 * of both versions. The question is asked anew.
 */
public final class IndexChangedException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * Creates an exception.
   *
   * @param message which passage changed
   */
  public IndexChangedException(String message) {
    super(message);
  }
}
