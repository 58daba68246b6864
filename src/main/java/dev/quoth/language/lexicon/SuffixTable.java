package dev.quoth.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The suffixes of a language by their last letter and by the last two, which alone tell of nearly
 * all of them whether they end a word. Letter case counts.
 */
final class SuffixTable {

  /** A form of a suffix, the suffix as a set of one, and the third letter from the end. */
  private record Form(String letters, int bit, char third) {

    static Form of(String letters, int bit) {
      int third = letters.length() - 3;
      return new Form(letters, bit, third < 0 ? 0 : letters.charAt(third));
    }
  }

  /** Letters whose codes are the same in the low bits share a place, and are told apart there. */
  private static final int PLACES = 64;

  private static final int LETTERS = 26;
  private static final int NO_PAIR = -1;
  private static final Form[] NONE = {};

  private final Form[][] byLast = new Form[PLACES][];

  /** The suffixes of one or two letters that end any word that ends in a pair of letters. */
  private final int[] shortOnes = new int[LETTERS * LETTERS];

  /** All suffixes that may end a word that ends in a pair of letters. */
  private final int[] possible = new int[LETTERS * LETTERS];

  /** The longer forms that may end a word that ends in a pair of letters. */
  private final Form[][] longOnes = new Form[LETTERS * LETTERS][];

  SuffixTable(Map<Suffix, List<String>> suffixes) {
    List<Form> forms = new ArrayList<>();
    suffixes.forEach(
        (suffix, list) -> list.forEach(form -> forms.add(Form.of(form, suffix.bit()))));
    for (int p = 0; p < PLACES; p++) {
      int place = p;
      byLast[p] = where(forms, form -> place(last(form.letters)) == place);
    }
    for (int p = 0; p < shortOnes.length; p++) {
      String pair = "" + (char) ('a' + p / LETTERS) + (char) ('a' + p % LETTERS);
      longOnes[p] = where(forms, form -> form.letters.length() > 2 && form.letters.endsWith(pair));
      for (Form form : where(forms, form -> pair.endsWith(form.letters))) {
        shortOnes[p] |= form.bit;
      }
      possible[p] = shortOnes[p];
      for (Form form : longOnes[p]) {
        possible[p] |= form.bit;
      }
    }
  }

  private static Form[] where(List<Form> forms, Predicate<Form> test) {
    return forms.stream().filter(test).toArray(Form[]::new);
  }

  private static char last(String form) {
    return form.charAt(form.length() - 1);
  }

  private static int place(char last) {
    return last & (PLACES - 1);
  }

  /** The pair of lower-case letters that end a word, as a number. */
  private static int pair(String text, int start, int end) {
    if (end - start < 2) {
      return NO_PAIR;
    }
    int first = text.charAt(end - 2) - 'a';
    int second = text.charAt(end - 1) - 'a';
    boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return letters ? first * LETTERS + second : NO_PAIR;
  }

  /** Returns the bits of all suffixes that the word at a range of a text ends in. */
  int all(String text, int start, int end) {
    int pair = pair(text, start, end);
    if (pair == NO_PAIR || end - start < 3) {
      return pair == NO_PAIR ? any(text, start, end) : shortOnes[pair];
    }
    int all = shortOnes[pair];
    char third = text.charAt(end - 3);
    for (Form form : longOnes[pair]) {
      all |= form.third == third && ends(text, start, end, form.letters) ? form.bit : 0;
    }
    return all;
  }

  private int any(String text, int start, int end) {
    int all = 0;
    for (Form form : forms(text, start, end)) {
      all |= ends(text, start, end, form.letters) ? form.bit : 0;
    }
    return all;
  }

  /** Returns the length of the suffix that ends the word at a range of a text; 0 if none does. */
  int length(String text, int start, int end, Suffix suffix) {
    int pair = pair(text, start, end);
    if (pair != NO_PAIR && (possible[pair] & suffix.bit()) == 0) {
      return 0;
    }
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
