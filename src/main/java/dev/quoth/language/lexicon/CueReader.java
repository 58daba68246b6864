package dev.quoth.language.lexicon;

import dev.quoth.CueClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the reporting verbs with their forms.
 *
 * <p>A verb is written as its lemma, after slashes the forms that are irregular, in the order past,
 * participle, present, gerund, and after plus signs the particles that may come between it and its
 * content: "speak/spoke/spoken+about+of". A minus sign is a form that it does not have, and a star
 * after the lemma says that the last letter is doubled: "admit*".
 */
final class CueReader {

  private static final String PREPOSITION = "preposition";
  private static final String NOUN = "noun";
  private static final String NO_FORM = "-";

  /** The forms after the lemma, in their order. */
  private static final List<VerbForm> LISTED =
      List.of(VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.PRESENT, VerbForm.GERUND);

  /** The forms in the order in which they are entered: a word that is two of them is the last. */
  private static final List<VerbForm> ENTERED =
      List.of(VerbForm.BASE, VerbForm.PRESENT, VerbForm.GERUND, VerbForm.PARTICIPLE, VerbForm.PAST);

  private final Function<String, LexiconEntry> entries;
  private final RegularVerbs regular = new RegularVerbs();

  /** The lemmas of each list, by what is before its colon. */
  private final Map<List<String>, Set<String>> lists = new HashMap<>();

  private final List<CueVerb> verbs = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private CueVerb preposition = nominal(List.of(PREPOSITION));
  private CueVerb noun = nominal(List.of(NOUN));

  CueReader(Function<String, LexiconEntry> entries) {
    this.entries = entries;
  }

  List<CueVerb> verbs() {
    return verbs;
  }

  CueVerb preposition() {
    return preposition;
  }

  CueVerb noun() {
    return noun;
  }

  /** Reads rules for one form of regular verbs. */
  void rules(String form, List<String> notations) {
    VerbForm known = constant(VerbForm.values(), form, "form");
    notations.forEach(notation -> regular.add(known, notation));
  }

  /** Reads verbs of one class with the same frames. */
  void read(List<String> head, List<String> notations) {
    switch (head.getFirst()) {
      case PREPOSITION -> preposition = nominal(notations);
      case NOUN -> noun = nominal(notations);
      default -> {
        CueClass kind = constant(CueClass.values(), head.getFirst(), "class");
        int frames = 0;
        for (String frame : head.subList(1, head.size())) {
          frames |= constant(Frame.values(), frame, "frame").bit();
        }
        for (String notation : notations) {
          verb(notation, kind, frames, lists.computeIfAbsent(head, h -> new HashSet<>()));
        }
      }
    }
  }

  private static CueVerb nominal(List<String> words) {
    return new CueVerb(
        String.join(" ", words),
        CueClass.STATEMENT,
        Set.of(CueClass.STATEMENT),
        Frame.CLAUSE.bit(),
        Set.copyOf(words.subList(1, words.size())),
        Set.of());
  }

  private static <T extends Enum<T>> T constant(T[] values, String name, String what) {
    return Arrays.stream(values)
        .filter(value -> label(value).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\""
                    + name
                    + "\" is no "
                    + what
                    + ", which must be one of "
                    + Arrays.stream(values)
                        .map(CueReader::label)
                        .collect(Collectors.joining(", "))));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void verb(String notation, CueClass kind, int frames, Set<String> list) {
    List<String> parts = Notation.split(notation, "+");
    List<String> listed = Notation.split(parts.getFirst(), "/");
    boolean doubles = listed.getFirst().endsWith("*");
    String lemma = Notation.split(listed.getFirst(), "*").getFirst();
    if (!list.add(lemma)) {
      throw new IllegalArgumentException("\"" + lemma + "\" is twice in its list");
    }
    if (listed.size() > LISTED.size() + 1) {
      throw new IllegalArgumentException("\"" + notation + "\" has more forms than a verb has");
    }
    Set<String> particles = new HashSet<>(parts.subList(1, parts.size()));
    Set<String> demanding = kind == CueClass.DEMAND ? particles : Set.of();
    int verb = merge(new CueVerb(lemma, kind, Set.of(kind), frames, particles, demanding));
    for (VerbForm form : ENTERED) {
      enter(form(form, lemma, listed, doubles), form, verb);
    }
  }

  /** Returns the form as it is listed, or made by rule; empty if the verb has none of its own. */
  private String form(VerbForm form, String lemma, List<String> listed, boolean doubles) {
    if (form == VerbForm.BASE) {
      return lemma;
    }
    int place = LISTED.indexOf(form) + 1;
    if (place < listed.size()) {
      return listed.get(place).equals(NO_FORM) ? "" : listed.get(place);
    }
    return regular.form(form, lemma, doubles);
  }

  /**
   * A verb of several lines keeps the class of its first and takes the frames and particles of all.
   */
  private int merge(CueVerb verb) {
    Integer known = index.get(verb.lemma());
    if (known == null) {
      verbs.add(verb);
      index.put(verb.lemma(), verbs.size() - 1);
      return verbs.size() - 1;
    }
    CueVerb first = verbs.get(known);
    int frames = first.frames() | verb.frames();
    Set<String> particles = new HashSet<>(first.particles());
    particles.addAll(verb.particles());
    Set<String> demanding = new HashSet<>(first.demanding());
    demanding.addAll(verb.demanding());
    Set<CueClass> kinds = new HashSet<>(first.kinds());
    kinds.addAll(verb.kinds());
    verbs.set(known, new CueVerb(first.lemma(), first.kind(), kinds, frames, particles, demanding));
    return known;
  }

  private void enter(String word, VerbForm form, int verb) {
    if (word.isEmpty()) {
      return;
    }
    LexiconEntry entry = entries.apply(word);
    if (entry.verb != KnownWord.NO_VERB && entry.verb != verb) {
      throw new IllegalArgumentException(
          "\""
              + word
              + "\" is a form of \""
              + verbs.get(verb).lemma()
              + "\" and of \""
              + verbs.get(entry.verb).lemma()
              + "\"; list the forms of one of them, with a - for this form");
    }
    entry.verb = verb;
    entry.form = form;
  }
}
