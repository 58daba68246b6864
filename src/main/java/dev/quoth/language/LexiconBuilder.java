package dev.quoth.language;

import dev.quoth.CueClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads word lists and reporting verbs, line by line, into a {@link Lexicon}. */
final class LexiconBuilder {

  private static final Map<String, Trait> TRAITS = traitsByLabel();

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> verbIndex = new HashMap<>();
  private final List<CueVerb> verbs = new ArrayList<>();

  /** What is known of one word so far. */
  private static final class Entry {
    long traits;
    VerbForm form = VerbForm.BASE;
    int verb = -1;
  }

  private static Map<String, Trait> traitsByLabel() {
    Map<String, Trait> traits = new HashMap<>();
    for (Trait trait : Trait.values()) {
      traits.put(trait.label(), trait);
    }
    return Map.copyOf(traits);
  }

  /** A line of the form "trait: word word word". */
  void words(String line) {
    if (isText(line)) {
      int colon = line.indexOf(':');
      Trait trait = TRAITS.get(line.substring(0, Math.max(colon, 0)));
      if (trait == null) {
        throw new IllegalArgumentException("line must begin with a trait and a colon: " + line);
      }
      for (String word : wordsOf(line.substring(colon + 1))) {
        entry(word).traits |= trait.bit();
      }
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
    if (entry.verb < 0 || entry.verb == verb) {
      entry.verb = verb;
      entry.form = form;
    }
  }

  private Entry entry(String word) {
    return entries.computeIfAbsent(word, w -> new Entry());
  }

  Lexicon build() {
    int size = entries.size() + 1;
    String[] words = new String[size];
    long[] traits = new long[size];
    VerbForm[] forms = new VerbForm[size];
    short[] verbOf = new short[size];
    words[Lexicon.UNKNOWN] = "";
    forms[Lexicon.UNKNOWN] = VerbForm.BASE;
    verbOf[Lexicon.UNKNOWN] = -1;
    int next = 1;
    for (Map.Entry<String, Entry> each : entries.entrySet()) {
      words[next] = each.getKey();
      traits[next] = each.getValue().traits;
      forms[next] = each.getValue().form;
      verbOf[next] = (short) each.getValue().verb;
      next++;
    }
    return new Lexicon(words, traits, forms, verbOf, verbs);
  }
}
