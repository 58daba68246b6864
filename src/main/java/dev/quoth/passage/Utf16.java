package dev.quoth.passage;

import java.nio.ByteBuffer;

/** Tests whether UTF-8 can encode a string. */
public final class Utf16 {

  private Utf16() {}

  /**
   * Tests whether every surrogate has its other half.
   *
   * @param text any text
   * @return true if it is the same after it was written as UTF-8 and read back
   */
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * Returns the UTF-16 units, two bytes each.
   *
   * @param text any text
   * @return twice as many bytes as the text is long
   */
  public static byte[] units(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }
}
