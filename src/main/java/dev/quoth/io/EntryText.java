package dev.quoth.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text of an entry as APIs give it away: whole, or its beginning with the number of characters
 * that are held back.
 *
 * @param text the text, without that number
 * @param extent {@code beginning} where there is more of the text elsewhere
 */
record EntryText(String text, Optional<String> extent) {

  /** The name of the metadata that says how much of the text there is. */
  static final String EXTENT = "extent";

  private static final String BEGINNING = "beginning";
  private static final String REMOVED = "[Removed]";
  private static final String OPENING = "[+";
  private static final String CLOSING = " chars]";

  /** The most characters of the number that are looked at. */
  private static final int MAX_DIGITS = 10;

  private static final int ID_BYTES = 16;

  static EntryText of(String whole) {
    String text = whole.stripTrailing();
    int digits = text.lastIndexOf(OPENING) + OPENING.length();
    int end = text.length() - CLOSING.length();
    boolean counted =
        text.endsWith(CLOSING)
            && digits >= OPENING.length()
            && digits < end
            && end - digits <= MAX_DIGITS
            && text.substring(digits, end).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!counted) {
      return new EntryText(whole, Optional.empty());
    }
    String beginning = text.substring(0, digits - OPENING.length()).stripTrailing();
    return new EntryText(beginning, Optional.of(BEGINNING));
  }

  /** Tests whether there is a note in the place of the text. */
  boolean isRemoved() {
    return text.strip().equals(REMOVED);
  }

  /** Returns an id for an article that has no other: the same text gives the same. */
  String fingerprint() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
