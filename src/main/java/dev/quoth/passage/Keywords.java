package dev.quoth.passage;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Values that are looked up whole, as terms.
 *
 * <p>A term may have {@value #MAX_BYTES} bytes of UTF-8 here. A longer value keeps its beginning
 * and gets a fingerprint of the whole, so that it is still found by the same value and by no other;
 * the same holds for a value with half a surrogate pair, which UTF-8 cannot encode.
 */
public final class Keywords {

  /** Far below Lucene's own bound of 32,766 bytes, which would refuse the document. */
  static final int MAX_BYTES = 1_000;

  /** No character of UTF-16 takes more bytes of UTF-8. */
  private static final int MAX_BYTES_OF_CHAR = 3;

  private static final int BEGINNING = 200;

  private Keywords() {}

  /**
   * Returns the term of a value that is compared letter for letter.
   *
   * @param value the value
   * @return the value itself, but for one that is very long or not well-formed
   */
  public static String exact(String value) {
    return isShort(value) && Utf16.isWellFormed(value) ? value : shortened(value);
  }

  private static boolean isShort(String value) {
    return value.length() <= MAX_BYTES / MAX_BYTES_OF_CHAR
        || UnicodeUtil.calcUTF16toUTF8Length(value, 0, value.length()) <= MAX_BYTES;
  }

  /**
   * Returns the term of a value in which capitals and the width of letters make no difference.
   *
   * @param value the value
   * @return the term
   */
  public static String folded(String value) {
    return exact(fold(value));
  }

  /**
   * Returns the form under which two values are one that differ in capitals and width alone.
   *
   * @param value the value
   * @return its normal form, of any length
   */
  public static String fold(String value) {
    String composed = Normalizer.normalize(value, Normalizer.Form.NFKC);
    return composed.toLowerCase(Locale.ROOT).strip();
  }

  private static String shortened(String value) {
    byte[] units = Utf16.units(value);
    long[] fingerprint = StringHelper.murmurhash3_x64_128(units, 0, units.length, 0);
    int end = Math.min(BEGINNING, value.length());
    return value.substring(0, end)
        + "…"
        + Long.toHexString(fingerprint[0])
        + Long.toHexString(fingerprint[1]);
  }
}
