package dev.quoth.language;

import dev.quoth.CueClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads word lists and reporting verbs, line by line, into a {@link Lexicon}. */
final class LexiconBuilder {

  private static final int NO_VERB = -1;
  private static final Map<String, Trait> TRAITS = byLabel(Trait.values(), Trait::label);
  private static final Map<String, Marker> MARKERS = byLabel(Marker.values(), Marker::label);
  private static final Map<String, Ending> ENDINGS = byLabel(Ending.values(), Ending::label);

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> verbIndex = new HashMap<>();
  private final Map<Ending, List<String>> endings = new EnumMap<>(Ending.class);
  private final List<CueVerb> verbs = new ArrayList<>();
  private final Map<String, Set<Integer>> nicknames = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private int nicknameLines;

  /** What is known of one word so far. */
  private static final class Entry {
    long traits;
    Marker marker = Marker.NONE;
    VerbForm form = VerbForm.BASE;
    int verb = NO_VERB;

    Lexicon.Word word(String word) {
      return new Lexicon.Word(word, traits, marker, form, verb);
    }
  }

  private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(label, value -> value));
  }

  /** A line of the form "trait: word word word"; a marker or an ending may stand for the trait. */
  void words(String line) {
    if (isText(line)) {
      int colon = Math.max(line.indexOf(':'), 0);
      String label = line.substring(0, colon);
      Ending ending = ENDINGS.get(label);
      for (String word : wordsOf(line.substring(colon + 1))) {
        if (ending == null) {
          describe(entry(word), label);
        } else {
          endings.computeIfAbsent(ending, e -> new ArrayList<>()).add(word);
        }
      }
    }
  }

  /** A line of given names that are forms of one: "michael mike mickey". */
  void nicknames(String line) {
    if (isText(line)) {
      nicknameLines++;
      for (String name : wordsOf(line)) {
        nicknames.computeIfAbsent(name, n -> new HashSet<>()).add(nicknameLines);
      }
    }
  }

  /** A line of titles that are forms of one, the full one first: "senator sen". */
  void titles(String line) {
    if (isText(line)) {
      List<String> forms = wordsOf(line);
      forms.forEach(form -> titles.put(form, forms.getFirst()));
    }
  }

  private static void describe(Entry word, String label) {
    if (MARKERS.containsKey(label)) {
      word.marker = MARKERS.get(label);
    } else if (TRAITS.containsKey(label)) {
      word.traits |= TRAITS.get(label).bit();
    } else {
      throw new IllegalArgumentException("\"" + label + "\" is no trait, no marker and no ending");
    }
  }

  /** A line of the form "class frame frame: verb verb verb". */
  void cues(String line) {
    if (isText(line)) {
      int colon = line.indexOf(':');
      List<String> head = wordsOf(line.substring(0, colon));
      CueClass kind = CueClass.valueOf(head.getFirst().toUpperCase(Locale.ROOT));
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      for (String frame : head.subList(1, head.size())) {
        frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
      for (String verb : wordsOf(line.substring(colon + 1))) {
        cue(verb, kind, frames);
      }
    }
  }

  private static List<String> wordsOf(String line) {
    return split(line, " ");
  }

  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    StringTokenizer tokenizer = new StringTokenizer(text, separator);
    while (tokenizer.hasMoreTokens()) {
      parts.add(tokenizer.nextToken());
    }
    return parts;
  }

  private static boolean isText(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private void cue(String notation, CueClass kind, Set<Frame> frames) {
    List<String> parts = split(notation, "+");
    List<String> forms = split(parts.getFirst(), "/");
    boolean doubles = forms.getFirst().endsWith("*");
    String lemma = split(forms.getFirst(), "*").getFirst();
    String stem = doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    Set<String> particles = new HashSet<>(parts.subList(1, parts.size()));
    int verb = merge(new CueVerb(lemma, kind, frames, particles));
    form(lemma, VerbForm.BASE, verb);
    form(EnglishVerbs.present(lemma), VerbForm.PRESENT, verb);
    form(EnglishVerbs.gerund(lemma, stem), VerbForm.GERUND, verb);
    String past = forms.size() > 1 ? forms.get(1) : EnglishVerbs.past(lemma, stem);
    if (forms.size() > 2) {
      form(forms.get(2), VerbForm.PARTICIPLE, verb);
    }
    form(past, VerbForm.PAST, verb);
  }

  /** A verb of several lines keeps the class of its first and takes the frames of all. */
  private int merge(CueVerb verb) {
    Integer known = verbIndex.get(verb.lemma());
    if (known == null) {
      verbs.add(verb);
      verbIndex.put(verb.lemma(), verbs.size() - 1);
      return verbs.size() - 1;
    }
    CueVerb first = verbs.get(known);
    Set<Frame> frames = new HashSet<>(first.frames());
    frames.addAll(verb.frames());
    Set<String> particles = new HashSet<>(first.particles());
    particles.addAll(verb.particles());
    verbs.set(known, new CueVerb(first.lemma(), first.kind(), frames, particles));
    return known;
  }

  private void form(String word, VerbForm form, int verb) {
    Entry entry = entry(word);
    if (entry.verb == NO_VERB || entry.verb == verb) {
      entry.verb = verb;
      entry.form = form;
    }
  }

  private Entry entry(String word) {
    return entries.computeIfAbsent(word, w -> new Entry());
  }

  Lexicon build() {
    List<Lexicon.Word> words = new ArrayList<>();
    words.add(new Lexicon.Word("", 0, Marker.NONE, VerbForm.BASE, NO_VERB));
    entries.forEach((word, entry) -> words.add(entry.word(word)));
    return new Lexicon(words, verbs, endings, nicknames, titles);
  }
}
