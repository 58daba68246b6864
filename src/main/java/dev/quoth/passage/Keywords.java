package dev.quoth.passage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Values that are looked up whole, as terms.
 *
 * <p>A term may have {@value #MAX_BYTES} bytes of UTF-8 here. A longer value keeps its beginning,
 * then a mark, and a SHA-256 of the whole, so that it is still found by the same value and by no
 * other, whoever chose that; the same holds for a value with half a surrogate pair, which UTF-8
 * cannot encode, and for one that has the mark itself.
 */
public final class Keywords {

  /** Far below Lucene's own bound of 32,766 bytes, which would refuse the document. */
  static final int MAX_BYTES = 1_000;

  /** No character of UTF-16 takes more bytes of UTF-8. */
  private static final int MAX_BYTES_OF_CHAR = 3;

  private static final int BEGINNING = 200;

  /** A character that no text has, and that is before the fingerprint of what is no term itself. */
  private static final char MARK = '\uFFFF';

  private Keywords() {}

  /**
   * Returns the term of a value that is compared letter for letter.
   *
   * @param value the value
   * @return the value itself, but for one that is very long or not well-formed
   */
  public static String exact(String value) {
    return isShort(value) && Utf16.isWellFormed(value) && value.indexOf(MARK) < 0
        ? value
        : shortened(value);
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

  /**
   * Returns the words of a value: its runs of letters and digits.
   *
   * @param value the value
   * @return the words in their order
   */
  public static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || !Character.isLetterOrDigit(value.charAt(i))) {
        if (i > start) {
          words.add(value.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /**
   * Returns the term of a named value. No other name and value have the same.
   *
   * @param name the name
   * @param value the value
   * @return the folded term
   */
  public static String named(String name, String value) {
    return folded(name.replace("\\", "\\\\").replace("=", "\\=") + "=" + value);
  }

  /**
   * Tests whether a term is its value, and not the beginning of it with a fingerprint.
   *
   * @param term a term
   * @return true if it is
   */
  public static boolean isWhole(String term) {
    return term.indexOf(MARK) < 0;
  }

  private static String shortened(String value) {
    int end = Math.min(BEGINNING, value.length());
    return value.substring(0, end).replace(MARK, ' ') + MARK + sha256(value);
  }

  /**
   * Returns the SHA-256 of a text.
   *
   * @param text any text, of which each UTF-16 unit counts
   * @return 64 hexadecimal digits
   */
  public static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Utf16.units(text));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
