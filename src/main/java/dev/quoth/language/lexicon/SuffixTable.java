package dev.quoth.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The suffixes of a language by their last letter, which alone rules out nearly all of them for a
 * word. Letter case counts.
 */
final class SuffixTable {

  /** A form of a suffix, and the suffix as a set of one. */
  private record Form(String letters, int bit) {}

  /** Letters whose codes are the same in the low bits share a place, and are told apart there. */
  private static final int PLACES = 64;

  private static final Form[] NONE = {};

  private final Form[][] byLast = new Form[PLACES][];

  SuffixTable(Map<Suffix, List<String>> suffixes) {
    for (int place = 0; place < PLACES; place++) {
      List<Form> forms = new ArrayList<>();
      for (Map.Entry<Suffix, List<String>> suffix : suffixes.entrySet()) {
        for (String form : suffix.getValue()) {
          if (place(form.charAt(form.length() - 1)) == place) {
            forms.add(new Form(form, suffix.getKey().bit()));
          }
        }
      }
      byLast[place] = forms.toArray(NONE);
    }
  }

  private static int place(char last) {
    return last & (PLACES - 1);
  }

  /** Returns the bits of all suffixes that the word at a range of a text ends in. */
  int all(String text, int start, int end) {
    int all = 0;
    for (Form form : forms(text, start, end)) {
      all |= ends(text, start, end, form.letters) ? form.bit : 0;
    }
    return all;
  }

  /** Returns the length of the suffix that ends the word at a range of a text; 0 if none does. */
  int length(String text, int start, int end, Suffix suffix) {
    for (Form form : forms(text, start, end)) {
      if (form.bit == suffix.bit() && ends(text, start, end, form.letters)) {
        return form.letters.length();
      }
    }
    return 0;
  }

  private Form[] forms(String text, int start, int end) {
    return start < end ? byLast[place(text.charAt(end - 1))] : NONE;
  }

  /** Compares from the end, where words differ: quicker than what is made for long texts. */
  private static boolean ends(String text, int start, int end, String form) {
    int from = end - form.length();
    if (from < start) {
      return false;
    }
    for (int i = form.length() - 1; i >= 0; i--) {
      if (text.charAt(from + i) != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
