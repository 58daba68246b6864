package dev.quoth.language.lexicon;

import dev.quoth.language.lexicon.Lexicon.NominalCues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads word lists and reporting verbs, line by line, into a {@link Lexicon}. A line that makes no
 * sense is refused by an {@link IllegalArgumentException} that says why.
 */
public final class LexiconBuilder {

  private static final Map<String, WordClass> CLASSES =
      byLabel(WordClass.values(), WordClass::label);
  private static final Map<String, FunctionWord> FUNCTION_WORDS =
      byLabel(FunctionWord.values(), FunctionWord::label);
  private static final Map<String, Suffix> SUFFIXES = byLabel(Suffix.values(), Suffix::label);
  private static final String ADDRESS = "address";
  private static final String SHORT = "short";
  private static final String KIND = "kind ";
  private static final String FORM = "form ";
  private static final String EPITHET = "epithet";
  private static final String BY_NAME = "by-name";

  private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();
  private final Map<FunctionWord, String> printed = new EnumMap<>(FunctionWord.class);
  private final Map<Suffix, List<String>> suffixes = new EnumMap<>(Suffix.class);
  private final CueReader cues = new CueReader(this::entry);
  private final Map<String, Set<Integer>> nicknames = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, List<String>> shortTitles = new HashMap<>();
  private final Set<String> formsOfAddress = new HashSet<>();
  private final Furniture.Builder furniture = new Furniture.Builder();
  private final Map<String, Set<String>> narrower = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Set<String> epithets = new HashSet<>();
  private final Set<String> byNames = new HashSet<>();
  private int nicknameLines;
  private TaggerModel taggerModel = TaggerModel.none();

  /** Creates a builder of a lexicon without words. */
  public LexiconBuilder() {}

  private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(label, value -> value));
  }

  /**
   * Reads a line of words: "label: word word word". The label is a word class, a function word or a
   * suffix.
   */
  public void words(String line) {
    String label = label(line);
    List<String> words = words(line, label.length() + 1);
    if (SUFFIXES.containsKey(label)) {
      List<String> forms = suffixes.computeIfAbsent(SUFFIXES.get(label), s -> new ArrayList<>());
      words.forEach(form -> once(!forms.contains(form) && forms.add(form), form, label));
    } else if (FUNCTION_WORDS.containsKey(label)) {
      words.forEach(word -> function(word, FUNCTION_WORDS.get(label)));
    } else if (CLASSES.containsKey(label)) {
      words.forEach(word -> classify(word, CLASSES.get(label)));
    } else {
      throw new IllegalArgumentException(
          "\"" + label + "\" is no word class, no function word and no suffix");
    }
  }

  private void function(String word, FunctionWord function) {
    LexiconEntry entry = entry(word);
    if (entry.functionWord != FunctionWord.NONE) {
      throw new IllegalArgumentException(
          "\"" + word + "\" is in the list " + entry.functionWord.label() + " already");
    }
    entry.functionWord = function;
    printed.putIfAbsent(function, word);
  }

  private void classify(String word, WordClass wordClass) {
    LexiconEntry entry = entry(word);
    once(!wordClass.in(entry.classes), word, wordClass.label());
    entry.classes |= wordClass.bit();
  }

  private static void once(boolean first, String word, String label) {
    if (!first) {
      throw new IllegalArgumentException("\"" + word + "\" is twice in the list " + label);
    }
  }

  /** Reads a line of given names that are forms of one: "michael mike mickey". */
  public void nicknames(String line) {
    nicknameLines++;
    for (String name : words(line, 0)) {
      boolean first =
          nicknames.computeIfAbsent(lowerCase(name), n -> new HashSet<>()).add(nicknameLines);
      once(first, name, "of this line");
    }
  }

  /**
   * Reads a line of titles that are forms of one, the full one first: "senator sen"; of those that
   * are only forms of address: "address: mr mrs"; or of the ways to write one: "short: senator
   * sen".
   */
  public void titles(String line) {
    if (line.indexOf(':') < 0) {
      titles(words(line, 0));
      return;
    }
    String label = label(line);
    List<String> words =
        words(line, label.length() + 1).stream().map(LexiconBuilder::lowerCase).toList();
    switch (label) {
      case ADDRESS -> words.forEach(title -> once(formsOfAddress.add(title), title, ADDRESS));
      case SHORT ->
          words.forEach(title -> once(shortTitles.putIfAbsent(title, words) == null, title, SHORT));
      default ->
          throw new IllegalArgumentException(
              "\"" + label + "\" must be \"" + ADDRESS + "\" or \"" + SHORT + "\"");
    }
  }

  private void titles(List<String> forms) {
    for (String form : forms) {
      String other = titles.putIfAbsent(lowerCase(form), forms.getFirst());
      if (other != null) {
        throw new IllegalArgumentException(
            "\"" + form + "\" is a form of \"" + other + "\" already");
      }
    }
  }

  /**
   * Reads a line of what nouns for people say of each other: "kind lawmaker: mp senator" has those
   * who may be called lawmakers, "form russia: russian" words that say the same, "epithet: young"
   * words that say little, and "by-name: billionaire" nouns for whom an article is about.
   */
  public void kinds(String line) {
    String label = label(line);
    String word = label.substring(label.indexOf(' ') + 1);
    List<String> others = words(line, label.length() + 1);
    if (label.startsWith(KIND)) {
      Set<String> kinds = narrower.computeIfAbsent(lowerCase(word), w -> new HashSet<>());
      others.forEach(other -> once(kinds.add(lowerCase(other)), other, label));
    } else if (label.startsWith(FORM)) {
      others.forEach(other -> once(forms.put(lowerCase(other), word) == null, other, label));
    } else if (label.equals(BY_NAME)) {
      others.forEach(other -> once(byNames.add(lowerCase(other)), other, label));
    } else if (label.equals(EPITHET)) {
      others.forEach(other -> once(epithets.add(lowerCase(other)), other, label));
    } else {
      throw new IllegalArgumentException(
          "\""
              + label
              + "\" must be \""
              + EPITHET
              + "\" or \""
              + BY_NAME
              + "\", or begin with \""
              + KIND
              + "\" or \""
              + FORM
              + "\"");
    }
  }

  /** Reads a line of endings that form a regular verb: "past: >ed e>ed y>ied". */
  public void verbs(String line) {
    String label = label(line);
    cues.rules(label, words(line, label.length() + 1));
  }

  /**
   * Reads a line of reporting verbs: "class frame frame: verb verb verb"; or the entry of a cue
   * that is no verb: "noun: statement". All lines of regular verbs must have been read.
   */
  public void cues(String line) {
    String label = label(line);
    cues.read(Notation.split(label, " "), words(line, label.length() + 1));
  }

  /**
   * Reads a line of phrases of the page, "paragraph: click here, sign up for": "paragraph" for
   * those that begin a paragraph which is none of the article's, "line" for those that fill one,
   * "label" for those that occur anywhere.
   */
  public void furniture(String line) {
    String label = label(line);
    furniture.add(label, lowerCase(line.substring(label.length() + 1)));
  }

  private static String label(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0) {
      throw new IllegalArgumentException("the line must have the form \"label: word word\"");
    }
    return line.substring(0, colon);
  }

  private static List<String> words(String line, int from) {
    List<String> words = Notation.split(line.substring(from), " ");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("the line has no words");
    }
    return words;
  }

  private LexiconEntry entry(String word) {
    return entries.computeIfAbsent(lowerCase(word), w -> new LexiconEntry());
  }

  /**
   * Refuses a word that is not folded: it would never be found, as a word is folded when looked up.
   */
  private static String lowerCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != LetterCase.fold(word.charAt(i))) {
        throw new IllegalArgumentException(
            "\"" + word + "\" must be in lower case, and have the plain apostrophe (')");
      }
    }
    return word;
  }

  /** Takes the weights of the tagger. */
  public void taggerModel(TaggerModel model) {
    taggerModel = model;
  }

  /** Returns a lexicon of all lines that were read. */
  public Lexicon build() {
    List<KnownWord> words = new ArrayList<>();
    words.add(new LexiconEntry().word(""));
    entries.forEach((word, entry) -> words.add(entry.word(word)));
    return new Lexicon(
        words,
        cues.verbs(),
        new NominalCues(cues.preposition(), cues.noun()),
        printed,
        suffixes,
        new Lexicon.Names(nicknames, titles, shortTitles, formsOfAddress),
        furniture.build(),
        new Lexicon.Kinds(narrower, forms, epithets, byNames),
        taggerModel);
  }
}
