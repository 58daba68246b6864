package dev.quoth;

import java.text.Normalizer;
import java.util.Locale;

/** The normal form under which two spellings of a name are one. */
final class NameKey {

  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final String LETTERS_WITHOUT_DECOMPOSITION = "øłđðħıßæœþ";
  private static final String[] THEIR_BASE = {"o", "l", "d", "d", "h", "i", "ss", "ae", "oe", "th"};

  private NameKey() {}

  static String of(String name) {
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
