package dev.quoth;

import java.io.IOException;

/**
 * Thrown to indicate that this version cannot read or write an index. The message says where the
 * index is, what was found, what is supported and what to do.
 */
public final class IndexFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** The format, language or the like that the index has. */
  private final String found;

  /** The one that this version needs. */
  private final String supported;

  /**
   * Creates an exception that says what does not match.
   *
   * @param place the folder of the index
   * @param found what the index has: "format 2"
   * @param supported what this version needs: "format 1"
   * @param remedy what the reader of the message can do, as a clause
   */
  public IndexFormatException(String place, String found, String supported, String remedy) {
    super(
        "the index in "
            + place
            + " has "
            + found
            + ", but this version needs "
            + supported
            + ": "
            + remedy);
    this.found = found;
    this.supported = supported;
  }

  /**
   * Returns what was found in the index.
   *
   * @return for example "format 2"
   */
  public String found() {
    return found;
  }

  /**
   * Returns what this version supports.
   *
   * @return for example "format 1"
   */
  public String supported() {
    return supported;
  }
}
