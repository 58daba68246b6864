package dev.quoth.language.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a language with what each can be: an immutable hash table that is asked with a range
 * of a text, so that looking up a word makes no garbage.
 *
 * <p>Letter case does not count, and a typographic apostrophe is a plain one.
 */
public final class Lexicon {

  private static final String[] NO_FORMS = {};

  private static final int ROW = 4;
  private static final int HASH = 1;
  private static final int FROM = 2;
  private static final int TO = 3;

  /** The entry of a word that the lexicon does not have. */
  public static final int UNKNOWN = 0;

  private final long[] classes;
  private final FunctionWord[] functionWords;
  private final VerbForm[] forms;
  private final int[] verb;
  private final List<CueVerb> verbs;
  private final NominalCues nominalCues;
  private final Map<FunctionWord, String> printed;

  /** The forms of each suffix: arrays, since every word is looked at. */
  private final Map<Suffix, String[]> suffixes = new EnumMap<>(Suffix.class);

  private final Names names;
  private final Furniture furniture;
  private final Kinds kinds;
  private final TaggerModel taggerModel;

  /**
   * A row for each slot, in one line of the processor's cache: the entry, the hash, which alone
   * rules out most other words, and where the word is spelled, from and to.
   */
  private final int[] rows;

  private final int mask;

  /** All words, one after another. */
  private final String spelled;

  /** All that is known of a word; its verb is an index, below zero if it is a form of none. */
  record KnownWord(String word, long classes, FunctionWord functionWord, VerbForm form, int verb) {}

  /** The entries of cues that are no verbs. */
  record NominalCues(CueVerb preposition, CueVerb noun) {}

  /** The given names that are forms of one, and the titles. */
  record Names(
      Map<String, Set<Integer>> nicknames, Map<String, String> titles, Set<String> formsOfAddress) {

    Names {
      nicknames = Map.copyOf(nicknames);
      titles = Map.copyOf(titles);
      formsOfAddress = Set.copyOf(formsOfAddress);
    }
  }

  /** What nouns for people say of each other. */
  record Kinds(
      Map<String, Set<String>> narrower,
      Map<String, String> forms,
      Set<String> epithets,
      Set<String> byNames) {

    Kinds {
      narrower = Map.copyOf(narrower);
      forms = Map.copyOf(forms);
      epithets = Set.copyOf(epithets);
      byNames = Set.copyOf(byNames);
    }
  }

  /** The first word is the unknown one. */
  Lexicon(
      List<KnownWord> words,
      List<CueVerb> verbs,
      NominalCues nominalCues,
      Map<FunctionWord, String> printed,
      Map<Suffix, List<String>> suffixes,
      Names names,
      Furniture furniture,
      Kinds kinds,
      TaggerModel taggerModel) {
    this.classes = words.stream().mapToLong(KnownWord::classes).toArray();
    this.functionWords = words.stream().map(KnownWord::functionWord).toArray(FunctionWord[]::new);
    this.forms = words.stream().map(KnownWord::form).toArray(VerbForm[]::new);
    this.verb = words.stream().mapToInt(KnownWord::verb).toArray();
    this.verbs = List.copyOf(verbs);
    this.nominalCues = nominalCues;
    this.printed = new EnumMap<>(FunctionWord.class);
    this.printed.putAll(printed);
    suffixes.forEach((suffix, forms) -> this.suffixes.put(suffix, forms.toArray(String[]::new)));
    this.names = names;
    this.furniture = furniture;
    this.kinds = kinds;
    this.taggerModel = taggerModel;
    this.rows = new int[Integer.highestOneBit(words.size()) * 4 * ROW];
    this.mask = rows.length - 1;
    this.spelled = filled(words);
  }

  /** Fills the table, and returns the text that its words are looked up in. */
  private String filled(List<KnownWord> words) {
    StringBuilder all = new StringBuilder();
    for (int entry = 1; entry < words.size(); entry++) {
      fill(entry, words.get(entry).word(), all.length());
      all.append(words.get(entry).word());
    }
    return all.toString();
  }

  private void fill(int entry, String word, int from) {
    int hash = hash(word, 0, word.length());
    int row = (hash * ROW) & mask;
    while (rows[row] != UNKNOWN) {
      row = (row + ROW) & mask;
    }
    rows[row] = entry;
    rows[row + HASH] = hash;
    rows[row + FROM] = from;
    rows[row + TO] = from + word.length();
  }

  /** Returns the entry of the word at a range of a text, or {@link #UNKNOWN}. */
  public int find(CharSequence text, int start, int end) {
    int hash = hash(text, start, end);
    int row = (hash * ROW) & mask;
    while (rows[row] != UNKNOWN) {
      if (rows[row + HASH] == hash && same(rows[row + FROM], rows[row + TO], text, start, end)) {
        return rows[row];
      }
      row = (row + ROW) & mask;
    }
    return UNKNOWN;
  }

  /** Returns the bits of the classes of an entry; none of the unknown word. */
  public long classes(int entry) {
    return classes[entry];
  }

  /** Returns the bits of the classes of a word; none of an unknown one. */
  public long classes(CharSequence word) {
    return classes[find(word, 0, word.length())];
  }

  /** Returns which function word an entry is, or {@link FunctionWord#NONE}. */
  public FunctionWord functionWord(int entry) {
    return functionWords[entry];
  }

  /** Returns the first word that the language has for a function word; empty if it has none. */
  public String word(FunctionWord functionWord) {
    return printed.getOrDefault(functionWord, "");
  }

  /** Tests whether the word at a range of a text ends in a suffix; letter case counts. */
  public boolean endsWith(String text, int start, int end, Suffix suffix) {
    return suffixLength(text, start, end, suffix) > 0;
  }

  /** Returns the length of the suffix that ends the word at a range of a text; 0 if none does. */
  public int suffixLength(String text, int start, int end, Suffix suffix) {
    for (String form : suffixes.getOrDefault(suffix, NO_FORMS)) {
      int from = end - form.length();
      if (from >= start && text.startsWith(form, from)) {
        return form.length();
      }
    }
    return 0;
  }

  /** Returns the reporting verb of which an entry is a form; empty for any other word. */
  public Optional<CueVerb> cue(int entry) {
    return isCue(entry) ? Optional.of(verbs.get(verb[entry])) : Optional.empty();
  }

  /** Tests whether an entry is a form of a reporting verb. */
  public boolean isCue(int entry) {
    return verb[entry] >= 0;
  }

  /** Returns which form of its reporting verb an entry is. */
  public VerbForm form(int entry) {
    return forms[entry];
  }

  /** Returns the preposition that names a source, with its particle: "according to". */
  public CueVerb prepositionCue() {
    return nominalCues.preposition;
  }

  /** Returns the cue that any noun of speech with an owner is, as in "his claim that". */
  public CueVerb nounCue() {
    return nominalCues.noun;
  }

  /** Returns the weights of the tagger; {@link TaggerModel#none} if the language has none. */
  public TaggerModel taggerModel() {
    return taggerModel;
  }

  /** Tests whether two given names in lower case are forms of one: "mike" and "michael". */
  public boolean sameGivenName(String a, String b) {
    Set<Integer> groups = names.nicknames.getOrDefault(a, Set.of());
    return names.nicknames.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
  }

  /**
   * Returns the full form of a title: "senator" for "sen", in lower case and without a full stop. A
   * word that is no title is its own.
   */
  public String title(String word) {
    return names.titles.getOrDefault(word, word);
  }

  /**
   * Tests whether somebody who is called one thing may be called another: a senator is a lawmaker,
   * and not the other way round. Both are full forms in lower case.
   */
  public boolean isKindOf(String narrower, String broader) {
    return kinds.narrower.getOrDefault(broader, Set.of()).contains(narrower);
  }

  /** Tests whether a word before a noun for somebody does not tell one from another: "young". */
  public boolean isEpithet(String word) {
    return kinds.epithets.contains(word);
  }

  /**
   * Tests whether articles call somebody by a noun whom they have just been about, though they
   * never called them so before: "the billionaire".
   */
  public boolean isByName(String word) {
    return kinds.byNames.contains(word);
  }

  /** Tests whether there are nouns for those who may be called by another: any for "lawmaker". */
  public boolean hasKinds(String broader) {
    return kinds.narrower.containsKey(broader);
  }

  /**
   * Returns the word that says the same of somebody in its chief form: "russia" for "russian",
   * "kentucky" for "ky". A word that has no other form is its own.
   */
  public String chiefForm(String word) {
    return kinds.forms.getOrDefault(word, word);
  }

  /**
   * Tests whether a word in lower case is only a form of address, by which nobody can be
   * recognized: "mr".
   */
  public boolean isFormOfAddress(String word) {
    return names.formsOfAddress.contains(word);
  }

  /** Returns the phrases of a page around an article. */
  public Furniture furniture() {
    return furniture;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + LetterCase.fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private boolean same(int from, int to, CharSequence text, int start, int end) {
    if (to - from != end - start) {
      return false;
    }
    for (int i = 0; i < to - from; i++) {
      if (spelled.charAt(from + i) != LetterCase.fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}
