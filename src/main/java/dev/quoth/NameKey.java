package dev.quoth;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The normal form under which two spellings of a name are one. */
final class NameKey {

  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final String LETTERS_WITHOUT_DECOMPOSITION = "øłđðħıßæœþ";
  private static final String[] THEIR_BASE = {"o", "l", "d", "d", "h", "i", "ss", "ae", "oe", "th"};

  private static final byte JOINS = 0;
  private static final byte SEPARATES = ' ';

  /** What an ASCII character is in a key: a small letter, a digit, or one of the above. */
  private static final byte[] ASCII = ascii();

  private NameKey() {}

  private static byte[] ascii() {
    byte[] ascii = new byte[FIRST_BEYOND_ASCII];
    for (char c = 0; c < ascii.length; c++) {
      ascii[c] = Character.isLetterOrDigit(c) ? (byte) Character.toLowerCase(c) : mark(c);
    }
    return ascii;
  }

  private static byte mark(int c) {
    return separates(c) ? SEPARATES : JOINS;
  }

  static String of(String name) {
    byte[] key = new byte[name.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= FIRST_BEYOND_ASCII && !isQuotationMark(c)) {
        return decomposed(name);
      }
      byte letter = c < FIRST_BEYOND_ASCII ? ASCII[c] : mark(c);
      if (letter == SEPARATES || letter == JOINS) {
        gap |= letter == SEPARATES;
      } else {
        if (gap && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        key[length++] = letter;
      }
    }
    return length == 0 ? name : new String(key, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** The marks “ and ’ and those like them, which have no other form and are in many texts. */
  private static boolean isQuotationMark(char c) {
    return c >= '‘' && c <= '‟';
  }

  private static String decomposed(String name) {
    String decomposed =
        Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).strip();
    StringBuilder key = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        append(key, c);
      } else {
        gap |= separates(c);
      }
    }
    return key.isEmpty() ? name : key.toString();
  }

  /** An accent, a full stop and an apostrophe join what is around them: O'Neill, J.R. */
  private static boolean separates(int c) {
    return c != '\''
        && c != '’'
        && c != '‘'
        && c != '.'
        && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  private static void append(StringBuilder key, int c) {
    int special = c < FIRST_BEYOND_ASCII ? -1 : LETTERS_WITHOUT_DECOMPOSITION.indexOf(c);
    if (special >= 0) {
      key.append(THEIR_BASE[special]);
    } else {
      key.appendCodePoint(c);
    }
  }
}
