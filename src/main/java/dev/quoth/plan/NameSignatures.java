package dev.quoth.plan;

import dev.quoth.Speaker;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.passage.NameSpelling;
import dev.quoth.passage.TextAnalysis;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Signatures of names: where a question by a name may find a speaker, in whatever index, both have
 * signatures in common. Names without common ones need not be compared.
 *
 * <p>A signature is a word of a name, or words that may be joined; or one of these with a letter
 * left out. Two words that one letter changes into each other have such a signature in common (M.
 * Mor and A. S. Fraenkel, A hash code method for detecting and correcting spelling errors, 1982).
 */
public final class NameSignatures {

  /** The signature of those who are called by a surname alone. */
  private static final String SURNAME = " ";

  /** Of shorter words no other letter is tried. */
  private static final int MIN_LETTERS = 4;

  /** Nobody's name is longer, and more words are never joined. */
  private static final int MAX_WORDS = 6;

  /** A longer word is no particle that may be joined with the next, even with a wrong letter. */
  private static final int MAX_PARTICLE = 5;

  /** Longer names have no signatures: leaving out each letter takes quadratic time. */
  private static final int MAX_LETTERS = 200;

  private final Language language;

  /**
   * Makes the signatures of a language.
   *
   * @param language the language of the index, with its analyzers
   */
  public NameSignatures(Language language) {
    this.language = language;
  }

  /**
   * The signatures of a name that is asked for. A speaker who is found has one of each set that is
   * not empty.
   *
   * @param lasts those of the last word; none where the analyzer makes other terms of the words, so
   *     that anybody may be found
   * @param firsts those of the first word; none where a single word is enough
   */
  public record Asked(Set<String> lasts, Set<String> firsts) {

    /** Copies the sets. */
    public Asked {
      lasts = Set.copyOf(lasts);
      firsts = Set.copyOf(firsts);
    }

    /** Returns all signatures. */
    Set<String> ofAll() {
      Set<String> all = new HashSet<>(lasts);
      all.addAll(firsts);
      return all;
    }
  }

  /**
   * Returns the signatures of a name that is asked for by words.
   *
   * @param typed the name as typed, perhaps with a title
   * @return the signatures
   */
  public Asked asked(String typed) {
    if (isEndless(typed) || TitledName.titleAlone(typed, language).isPresent()) {
      return new Asked(Set.of(), Set.of()); // "the Pope" may be anybody
    }
    Set<String> lasts = new HashSet<>();
    Set<String> firsts = new HashSet<>(Set.of(SURNAME));
    boolean single = false;
    for (String name : meant(typed)) {
      for (String key : NameSpelling.keys(name)) {
        List<String> words = List.of(key.split(" ", -1));
        if (!TextAnalysis.terms(language.analyzers().names(), key).equals(words)) {
          return new Asked(Set.of(), Set.of());
        }
        single |= words.size() == 1 || PersonName.isInitials(words.getFirst());
        addLasts(words, lasts);
        addFirsts(words, firsts);
      }
    }
    return new Asked(variants(lasts), single ? Set.of() : variants(firsts));
  }

  private static Set<String> variants(Set<String> words) {
    Set<String> all = new HashSet<>();
    for (String word : words) {
      addVariants(word, MIN_LETTERS, all);
      addVariants(plain(word), MIN_LETTERS, all);
    }
    return all;
  }

  /** Returns the name as typed, without a title, and without an ending of its own. */
  private Set<String> meant(String typed) {
    Set<String> names = new LinkedHashSet<>();
    String plain = TitledName.plain(typed, language);
    String titled = TitledName.read(plain, language).name();
    List<String> all =
        List.of(
            typed,
            plain,
            titled,
            TitledName.withoutArticle(plain, language),
            TitledName.withoutArticle(titled, language));
    for (String name : all) {
      names.add(name);
      String owner = withoutPossessive(name.strip());
      names.add(owner);
      names.add(TitledName.read(owner, language).name());
    }
    names.removeIf(String::isBlank);
    return names;
  }

  private String withoutPossessive(String name) {
    Lexicon lexicon = lexicon();
    int ending = lexicon.suffixLength(name, 0, name.length(), Suffix.POSSESSIVE);
    if (ending == 0 && lexicon.endsWith(name, 0, name.length(), Suffix.BARE_POSSESSIVE)) {
      ending = 1;
    }
    return name.substring(0, name.length() - ending);
  }

  /** Adds the last word, with words before it that may be joined to it, and without a suffix. */
  private void addLasts(List<String> words, Set<String> lasts) {
    addLast(words, lasts);
    if (endsInSuffix(words)) {
      addLast(words.subList(0, words.size() - 1), lasts);
    }
  }

  private static void addLast(List<String> words, Set<String> lasts) {
    int start = words.size() - 1;
    lasts.add(words.getLast());
    while (start > 0 && words.get(start - 1).length() <= MAX_PARTICLE) {
      start--;
      lasts.add(String.join("", words.subList(start, words.size())));
    }
    addWhole(words, lasts);
  }

  /** Adds the first word, and as one word with the next if it may be joined to it. */
  private void addFirsts(List<String> words, Set<String> firsts) {
    firsts.add(words.getFirst());
    if (words.size() > 1 && words.getFirst().length() <= MAX_PARTICLE) {
      firsts.add(words.get(0) + words.get(1));
    }
    addWhole(words, firsts);
    if (endsInSuffix(words)) {
      addWhole(words.subList(0, words.size() - 1), firsts);
    }
  }

  private static void addWhole(List<String> words, Set<String> signatures) {
    if (words.size() <= MAX_WORDS) {
      signatures.add(String.join("", words));
    }
  }

  /**
   * Tests whether a name is too long for signatures, so that anybody may be found by it.
   *
   * @param name the name
   * @return true if it is no name that anybody has
   */
  public static boolean isEndless(String name) {
    return name.length() > MAX_LETTERS;
  }

  /**
   * Returns the signatures of a speaker whose name is not {@linkplain #isEndless endless}.
   *
   * @param key the speaker's {@linkplain Speaker#key() key}
   * @param name the name as printed, of which an index has further spellings
   * @return the signatures
   */
  public Set<String> printed(String key, String name) {
    Set<String> signatures = new HashSet<>();
    addPrinted(key, signatures);
    for (String other : NameSpelling.keys(name)) {
      if (!other.equals(key)) {
        addPrinted(other, signatures);
      }
    }
    return signatures;
  }

  /** A speaker may be found by any word, by neighbors as one, and by another given name. */
  private void addPrinted(String key, Set<String> signatures) {
    List<String> words = List.of(key.split(" ", -1));
    words.forEach(word -> addSpellings(word, signatures));
    lexicon()
        .otherGivenNames(words.getFirst())
        .forEach(other -> addVariants(other, MIN_LETTERS - 1, signatures));
    for (int i = 0; i < words.size(); i++) {
      addJoined(words, i, signatures);
    }
    addWholePrinted(words, signatures);
    if (endsInSuffix(words)) {
      addWholePrinted(words.subList(0, words.size() - 1), signatures);
    }
    if (words.size() == 1 || (words.size() == 2 && isParticle(words.getFirst()))) {
      signatures.add(SURNAME);
    }
  }

  /** Particles are joined with each other and with the word after them: "de la Croix". */
  private void addJoined(List<String> words, int start, Set<String> signatures) {
    int end = start;
    while (end + 1 < words.size() && end - start < MAX_WORDS && isParticle(words.get(end))) {
      end++;
      addSpellings(String.join("", words.subList(start, end + 1)), signatures);
    }
  }

  private static void addWholePrinted(List<String> words, Set<String> signatures) {
    if (words.size() > 1 && words.size() <= MAX_WORDS) {
      addSpellings(String.join("", words), signatures);
    }
  }

  private static void addSpellings(String word, Set<String> signatures) {
    NameSpelling.of(word).forEach(other -> addVariants(other, MIN_LETTERS - 1, signatures));
    addVariants(plain(word), MIN_LETTERS - 1, signatures);
    for (int i = 1; i < word.length(); i++) {
      if (isSpelledOut(word, i)) { // a corrected name may have one letter spelled out: "Shroder"
        addVariants(word.substring(0, i) + word.substring(i + 1), MIN_LETTERS - 1, signatures);
      }
    }
  }

  /** Returns a word without the letters by which umlauts are spelled out. */
  private static String plain(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isSpelledOut(word, i)) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean isSpelledOut(String word, int i) {
    char before = i == 0 ? ' ' : word.charAt(i - 1);
    return (word.charAt(i) == 'e' && "aou".indexOf(before) >= 0)
        || (word.charAt(i) == 'a' && before == 'a');
  }

  /** Adds a word and, if it is long enough, each form of it without one letter. */
  private static void addVariants(String word, int least, Set<String> signatures) {
    signatures.add(word);
    if (word.codePointCount(0, word.length()) < least) {
      return;
    }
    for (int i = 0; i < word.length(); ) {
      int next = i + Character.charCount(word.codePointAt(i));
      signatures.add(word.substring(0, i) + word.substring(next));
      i = next;
    }
  }

  private boolean isParticle(String word) {
    return is(word, WordClass.NAME_PARTICLE) || word.equals("o");
  }

  private boolean endsInSuffix(List<String> words) {
    return words.size() > 2 && is(words.getLast(), WordClass.NAME_SUFFIX);
  }

  private boolean is(String word, WordClass wordClass) {
    return (lexicon().classes(word) & wordClass.bit()) != 0;
  }

  private Lexicon lexicon() {
    return language.unwrap(LanguageData.class).lexicon();
  }
}
