package dev.quoth.extract;

import dev.quoth.CueClass;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.LexiconBuilder;
import dev.quoth.language.lexicon.WordClass;
import java.util.Locale;
import java.util.Set;

/**
 * Words of an application that the language does not have.
 *
 * @param cues lines of reporting verbs, as a language's list of cues has them
 * @param titles words that precede a name, and roles
 * @param outlets words of those who pass on what others say
 */
record OwnWords(Set<String> cues, Set<String> titles, Set<String> outlets) {

  /** Copies the sets. */
  OwnWords {
    cues = Set.copyOf(cues);
    titles = Set.copyOf(titles);
    outlets = Set.copyOf(outlets);
  }

  /** Returns the line for a reporting verb. */
  static String cueLine(CueClass kind, String notation) {
    String frames =
        switch (kind) {
          case DEMAND, COMMITMENT -> "clause infinitive";
          case CRITICISM, PRAISE, DENIAL -> "clause object";
          default -> "clause";
        };
    return kind.name().toLowerCase(Locale.ROOT) + " " + frames + ": " + notation;
  }

  /** Returns the lexicon of a language with these words. */
  Lexicon in(LanguageData language) {
    Lexicon known = language.lexicon();
    if (cues.isEmpty() && titles.isEmpty() && outlets.isEmpty()) {
      return known;
    }
    LexiconBuilder builder = language.source().builder();
    builder.taggerModel(known.taggerModel()); // learnt, and in no line
    titles.forEach(word -> add(word, WordClass.TITLE, known, builder));
    titles.forEach(word -> add(word, WordClass.ROLE, known, builder));
    outlets.forEach(word -> add(word, WordClass.MEDIUM, known, builder));
    outlets.forEach(word -> add(word, WordClass.ORGANIZATION, known, builder));
    cues.stream().sorted().forEach(line -> cue(line, known, builder));
    return builder.build();
  }

  private static void add(String word, WordClass kind, Lexicon known, LexiconBuilder builder) {
    if (!kind.in(known.classes(word))) {
      builder.words(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + word);
    }
  }

  /** A verb that the language knows stays as it is. */
  private static void cue(String line, Lexicon known, LexiconBuilder builder) {
    String notation = line.substring(line.indexOf(": ") + 2);
    int slash = notation.indexOf('/');
    String lemma = slash < 0 ? notation : notation.substring(0, slash);
    int entry = known.find(lemma, 0, lemma.length());
    if (known.cue(entry).filter(verb -> verb.lemma().equals(lemma)).isPresent()) {
      return;
    }
    try {
      builder.cues(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "cue must have forms of its own, but is \"" + notation + "\": " + e.getMessage(), e);
    }
  }
}
