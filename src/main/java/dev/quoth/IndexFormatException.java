package dev.quoth;

import java.io.IOException;

/**
 * An index that this version cannot read or write. The message says where it is, what was found,
 * what is supported and what to do.
 */
public final class IndexFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What the index is. */
  private final String found;

  /** What it would have to be. */
  private final String supported;

  /**
   * Says what does not fit.
   *
   * @param place the folder of the index
   * @param found what the index is: "format 2"
   * @param supported what it would have to be: "format 1"
   * @param remedy what the reader of the message can do, as a whole clause
   */
  public IndexFormatException(String place, String found, String supported, String remedy) {
    super(
        "the index in "
            + place
            + " is of "
            + found
            + ", but needed is "
            + supported
            + ": "
            + remedy);
    this.found = found;
    this.supported = supported;
  }

  /**
   * Returns what the index is.
   *
   * @return such as "format 2"
   */
  public String found() {
    return found;
  }

  /**
   * Returns what the index would have to be.
   *
   * @return such as "format 1"
   */
  public String supported() {
    return supported;
  }
}
