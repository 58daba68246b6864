package dev.quoth.extract.names;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.WordClass;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares spellings, and finds those that are one name. */
public final class NameForms {

  private static final int MIN_NICKNAME = 3;

  private final Tokens tokens;

  /** The form of each word type that was asked for. */
  private final @Nullable String[] keys;

  public NameForms(Tokens tokens) {
    this.tokens = tokens;
    this.keys = new String[tokens.wordTypes()];
  }

  /** Tests whether more than a family name is printed: "Bill de Blasio", against "de Blasio". */
  public boolean hasGiven(Name name) {
    int t = name.nameFrom();
    int last = lastWord(name);
    while (t < last
        && tokens.has(t, WordClass.NAME_PARTICLE)
        && !tokens.hasAny(t, WordClassSets.GIVEN)) {
      t++;
    }
    return name.nameFrom() < last && t < last;
  }

  /** The family name's token: the last one that is no suffix. */
  public int lastWord(Name name) {
    int last = name.to() - 1;
    while (last > name.nameFrom()
        && (tokens.has(last, WordClass.NAME_SUFFIX) || !tokens.word(last) || mark(last))) {
      last--;
    }
    return last;
  }

  /** The possessive ending that is part of a company's name: McDonald’s. */
  private boolean mark(int token) {
    return !Character.isLetterOrDigit(tokens.text().charAt(tokens.start(token)));
  }

  /**
   * The word that an organization is called by: "Bank" in "Bank of Kelden"; the last word of any
   * other name.
   */
  public int head(Name name) {
    int last = lastWord(name);
    for (int t = name.nameFrom() + 1; t < last && !name.type().human(); t++) {
      if (tokens.has(t, WordClass.PREPOSITION)) {
        return t - 1;
      }
    }
    return last;
  }

  /** The form of a family name under which al-Qadiri is Qadiri. */
  public String familyKey(int token) {
    String key = key(token);
    int hyphen = key.indexOf('-');
    boolean particle =
        hyphen > 0
            && WordClass.NAME_PARTICLE.in(tokens.lexicon().classes(key.substring(0, hyphen)));
    return particle ? key.substring(hyphen + 1) : key;
  }

  /** The name as printed, without a nickname in its middle: Harold "Hal" Rogers. */
  public String printed(Name name) {
    int from = name.nameFrom();
    int first = from + 1;
    while (first < name.to() && !nickname(first)) {
      first++;
    }
    if (first >= name.to()) {
      return tokens.text(from, name.to());
    }
    StringBuilder printed = new StringBuilder();
    for (int t = first; t < name.to(); t++) {
      if (nickname(t) && t > from) {
        printed.append(tokens.text(from, t)).append(' ');
        from = tokens.is(t, Kind.OPEN) ? t + 3 : t + 1;
        t = from - 1;
      }
    }
    return printed.append(tokens.text(from, name.to())).toString();
  }

  private boolean nickname(int token) {
    return tokens.is(token, Kind.QUOTATION) || tokens.is(token, Kind.OPEN);
  }

  /**
   * The form under which two spellings of a word are one: in lower case, without accents or stops.
   */
  public String key(int token) {
    int type = tokens.wordType(token);
    if (type == Tokens.NO_TYPE || type >= keys.length) {
      return plain(tokens.text(token));
    }
    String key = keys[type];
    if (key == null) {
      key = plain(tokens.text(token));
      keys[type] = key;
    }
    return key;
  }

  public static String plain(String text) {
    return lowerCase(text) ? text : made(text);
  }

  /** Tests for what is in this form already, as most words are. */
  private static boolean lowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String made(String text) {
    String word = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    String plain = ascii(word) ? word : withoutAccents(word);
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** J. and John, Mike and Michael, but not John and Jane. */
  public boolean sameGiven(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    boolean initial = shorter.length() == 1;
    boolean start = initial || shorter.length() >= MIN_NICKNAME;
    return !shorter.isEmpty()
        && ((start && longer.startsWith(shorter)) || tokens.lexicon().sameGivenName(a, b));
  }

  /** Written in capitals only, as headlines do. */
  public static boolean capitals(String name) {
    return name.length() > 2 && !small(name) && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Tests for a plain letter in lower case, which most words have. */
  private static boolean small(String name) {
    for (int i = name.length() - 1; i >= 0; i--) {
      if (name.charAt(i) >= 'a' && name.charAt(i) <= 'z') {
        return true;
      }
    }
    return false;
  }
}
