package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether an attribution names whom people marked.
 *
 * @param mention whether the place is right where the speaker is printed, or the name there
 * @param person whether the canonical name is that of the person who is meant
 */
record SpeakerVerdict(boolean mention, boolean person) {

  private static final int ALIKE = 3;

  /** Right one way or the other. */
  boolean right() {
    return mention || person;
  }

  /** Right by the full name, where it is known for certain. */
  boolean strictlyRight(Gold.Said said) {
    return said.speaker().isPresent() && said.sure() ? person : right();
  }

  static SpeakerVerdict of(
      Attribution attribution, Gold.Said said, Set<String> namesakes, Lexicon lexicon) {
    Span printed = attribution.mention().span();
    String name =
        attribution.speaker().map(Speaker::name).orElseGet(() -> attribution.mention().text());
    boolean place = said.heads().stream().anyMatch(printed::overlaps);
    List<String> candidates = List.of(name, attribution.mention().text());
    boolean mention = place || candidates.stream().anyMatch(c -> named(c, said, lexicon));
    boolean person =
        said.speaker()
            .filter(speaker -> same(name, speaker, lexicon))
            .filter(speaker -> said.kind().equals("named") || !vague(name, namesakes, lexicon))
            .isPresent();
    return new SpeakerVerdict(mention, person);
  }

  private static boolean named(String candidate, Gold.Said said, Lexicon lexicon) {
    if (said.kind().equals("named")) {
      return said.names().stream().anyMatch(name -> same(candidate, name, lexicon));
    }
    if (said.head().isEmpty() || said.kind().startsWith("pronoun")) {
      return false;
    }
    String key = " " + Speaker.keyOf(candidate) + " ";
    String head = Speaker.keyOf(said.head());
    head = " " + head.substring(head.lastIndexOf(' ') + 1) + " ";
    boolean inside = (" " + Speaker.keyOf(said.source()) + " ").contains(key);
    return key.endsWith(head) || (inside && key.contains(head));
  }

  /** A surname alone does not tell which of several people is meant. */
  private static boolean vague(String name, Set<String> namesakes, Lexicon lexicon) {
    List<String> words = words(name, lexicon);
    return words.size() == 1 && namesakes.contains(words.getFirst());
  }

  /** The surname must be equal, and the given names compatible: "J.", "Jim", "James". */
  private static boolean same(String one, String other, Lexicon lexicon) {
    List<String> a = words(one, lexicon);
    List<String> b = words(other, lexicon);
    if (a.isEmpty() || b.isEmpty() || !a.getLast().equals(b.getLast())) {
      return false;
    }
    if (a.size() == 1 || b.size() == 1) {
      return true;
    }
    String x = a.getFirst();
    String y = b.getFirst();
    int common = Math.min(ALIKE, Math.min(x.length(), y.length()));
    return x.substring(0, common).equals(y.substring(0, common));
  }

  /** The words of a name without titles in front of it, and without what comes behind. */
  private static List<String> words(String name, Lexicon lexicon) {
    int comma = name.indexOf(',');
    String bare = (comma > 0 ? name.substring(0, comma) : name).replace("’s", "").replace("'s", "");
    List<String> words = new ArrayList<>(List.of(Speaker.keyOf(bare).split(" ")));
    long titles = WordClass.TITLE.bit() | WordClass.ROLE.bit() | WordClass.DETERMINER.bit();
    while (words.size() > 1 && has(words.getFirst(), titles, lexicon)) {
      words.removeFirst();
    }
    while (words.size() > 1 && has(words.getLast(), WordClass.NAME_SUFFIX.bit(), lexicon)) {
      words.removeLast();
    }
    return words;
  }

  private static boolean has(String word, long classes, Lexicon lexicon) {
    return (lexicon.classes(lexicon.find(word, 0, word.length())) & classes) != 0;
  }
}
