package dev.quoth.language.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a language with what each can be: immutable tables that are asked with a range of a
 * text, so that looking up a word makes no garbage.
 *
 * <p>Letter case does not count, and a typographic apostrophe is a plain one.
 */
public final class Lexicon {

  /** The entry of a word that the lexicon does not have. */
  public static final int UNKNOWN = WordTable.UNKNOWN;

  /** Stands for the entry of a word that was not looked up so far. */
  public static final int NOT_ASKED = -1;

  private final WordTable words;

  /** The reporting verb that each entry is a form of: an index, below zero for any other word. */
  private final short[] verb;

  private final List<CueVerb> verbs;
  private final NominalCues nominalCues;
  private final Map<FunctionWord, String> printed;

  private final SuffixTable suffixes;
  private final Names names;
  private final Furniture furniture;
  private final Kinds kinds;
  private final TaggerModel taggerModel;

  /** The entries of cues that are no verbs. */
  record NominalCues(CueVerb preposition, CueVerb noun) {}

  /** The given names that are forms of one, and the titles. */
  record Names(
      Map<String, Set<Integer>> nicknames,
      Map<String, String> titles,
      Map<String, List<String>> shortTitles,
      Set<String> formsOfAddress) {

    Names {
      nicknames = Map.copyOf(nicknames);
      titles = Map.copyOf(titles);
      shortTitles = Map.copyOf(shortTitles);
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
    this.words = new WordTable(words);
    this.verb = new short[this.words.size()];
    Arrays.fill(verb, (short) KnownWord.NO_VERB);
    words.stream()
        .filter(KnownWord::isCue)
        .forEach(word -> verb[find(word.word())] = (short) word.verb());
    this.verbs = List.copyOf(verbs);
    this.nominalCues = nominalCues;
    this.printed = new EnumMap<>(FunctionWord.class);
    this.printed.putAll(printed);
    this.suffixes = new SuffixTable(suffixes);
    this.names = names;
    this.furniture = furniture;
    this.kinds = kinds;
    this.taggerModel = taggerModel;
  }

  /** Returns the entry of the word at a range of a text, or {@link #UNKNOWN}. */
  public int find(String text, int start, int end) {
    return words.find(hash(text, start, end));
  }

  /** Returns the entry of the word that has a {@link #hash}, or {@link #UNKNOWN}. */
  public int find(long hash) {
    return words.find(hash);
  }

  /**
   * Looks up many words at once, which is quicker: puts the entry of each of the first hashes in
   * its place, where {@link #NOT_ASKED} is.
   */
  public void find(long[] hashes, int[] entries, int count) {
    words.find(hashes, entries, count);
  }

  private int find(String word) {
    return find(word, 0, word.length());
  }

  /**
   * Returns a hash by which the word at a range of a text is known: no two words of a language have
   * one hash. It is the same in any letter case, and never 0.
   */
  public static long hash(String text, int start, int end) {
    return WordTable.hash(text, start, end);
  }

  /** Returns what is asked most of an entry, at once. */
  public WordFacts facts(int entry) {
    return words.facts(entry);
  }

  /** Returns the bits of the classes of an entry; none of the unknown word. */
  public long classes(int entry) {
    return words.facts(entry).classes();
  }

  /** Returns the bits of the classes of a word; none of an unknown one. */
  public long classes(String word) {
    return words.facts(find(word)).classes();
  }

  /** Returns which function word an entry is, or {@link FunctionWord#NONE}. */
  public FunctionWord functionWord(int entry) {
    return words.facts(entry).functionWord();
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
    return suffixes.length(text, start, end, suffix);
  }

  /** Returns the bits of all suffixes that the word at a range of a text ends in. */
  public int suffixes(String text, int start, int end) {
    return suffixes.all(text, start, end);
  }

  /** Returns the reporting verb of which an entry is a form; empty for any other word. */
  public Optional<CueVerb> cue(int entry) {
    return isCue(entry) ? Optional.of(verbs.get(verb[entry])) : Optional.empty();
  }

  /** Tests whether an entry is a form of a reporting verb. */
  public boolean isCue(int entry) {
    return words.facts(entry).cue();
  }

  /** Returns which form of its reporting verb an entry is. */
  public VerbForm form(int entry) {
    return words.facts(entry).form();
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
    Set<Integer> others = groups.isEmpty() ? groups : names.nicknames.getOrDefault(b, Set.of());
    return !Collections.disjoint(groups, others);
  }

  /**
   * Returns the other forms of a given name: "michael" and "mickey" for "mike".
   *
   * @param name the name in lower case
   * @return those in the list of the language; none where it has none
   */
  public Set<String> otherGivenNames(String name) {
    Set<Integer> groups = names.nicknames.getOrDefault(name, Set.of());
    if (groups.isEmpty()) {
      return Set.of();
    }
    return names.nicknames.entrySet().stream()
        .filter(other -> other.getValue().stream().anyMatch(groups::contains))
        .map(Map.Entry::getKey)
        .filter(other -> !other.equals(name))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the full form of a title: "senator" for "sen", in lower case and without a full stop. A
   * word that is no title is its own.
   */
  public String title(String word) {
    return names.titles.getOrDefault(word, word);
  }

  /**
   * Returns the ways to write a title, all in lower case and without a full stop, with hyphens
   * between words: "vice-president" and "vp" for "vp".
   *
   * @param title the title in one of these ways
   * @return the ways; none where there is no other
   */
  public List<String> waysToWrite(String title) {
    return names.shortTitles.getOrDefault(title, List.of());
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
}
