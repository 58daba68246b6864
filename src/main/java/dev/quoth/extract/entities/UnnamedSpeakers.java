package dev.quoth.extract.entities;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.Things;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names a speaker who has no name by the noun phrase itself, and several by all their names. */
final class UnnamedSpeakers {

  private static final long PRONOUN =
      WordClassSets.OPENERS
          | WordClassSets.PERSONAL
          | WordClass.IT.bit()
          | WordClass.INDEFINITE.bit()
          | WordClass.RELATIVE.bit();

  private final Tokens tokens;
  private final List<Name> names;
  private final Entities entities;
  private final Things things;
  private final Predicates predicates;

  UnnamedSpeakers(Tokens tokens, Tags tags, Entities entities) {
    this.things = new Things(tokens);
    this.predicates = new Predicates(tokens, tags);
    this.tokens = tokens;
    this.names = entities.names();
    this.entities = entities;
  }

  /** Returns who a phrase means; nobody where it is a thing, or a pronoun or number alone. */
  Optional<Speaker> of(NounPhrase phrase) {
    return predicates
        .without(phrase)
        .filter(subject -> !things.is(subject))
        .flatMap(this::described);
  }

  private Optional<Speaker> described(NounPhrase phrase) {
    if (phrase.form() == Form.GROUP) {
      String name = several(phrase).orElse(tokens.text(phrase.from(), phrase.to()));
      return Optional.of(new Speaker(name, "", SpeakerKind.GROUP));
    }
    int from = phrase.from();
    int to = withoutParticiple(phrase);
    while (from < to - 1 && article(from) && !tokens.matches(from + 1, FunctionWord.OF)) {
      from++;
    }
    if (from == to - 1 && (tokens.hasAny(from, PRONOUN) || number(from))) {
      return Optional.empty();
    }
    int head = headBefore(from, Math.min(phrase.head(), to - 1));
    return Optional.of(new Speaker(tokens.text(from, to), "", kind(head)));
  }

  /** Tests for "34", and not for "the 34-year-old". */
  private boolean number(int t) {
    return tokens.is(t, Kind.NUMBER) && !tokens.endsWith(t, Suffix.AGE);
  }

  /** The, a, its: not "another", which tells one from others. */
  private boolean article(int t) {
    return tokens.has(t, WordClass.POSSESSIVE_PRONOUN)
        || (tokens.has(t, WordClass.DETERMINER) && !tokens.has(t, WordClass.INDEFINITE));
  }

  /** Reads "documents seen by the Post": what speaks comes before its participle. */
  private int headBefore(int from, int last) {
    boolean participle = last > from && tokens.endsWith(last, Suffix.PAST) && !tokens.capital(last);
    return participle && tokens.hasAny(last - 1, WordClassSets.CAN_SPEAK) ? last - 1 : last;
  }

  /** Returns the end of a phrase without the participle after it: "a Lodestar poll released". */
  private int withoutParticiple(NounPhrase phrase) {
    int last = phrase.to() - 1;
    boolean participle =
        last > phrase.from()
            && tokens.endsWith(last, Suffix.PAST)
            && !tokens.capital(last)
            && tokens.hasAny(last - 1, WordClassSets.CAN_SPEAK);
    return participle ? last : phrase.to();
  }

  /** The full names of all who are joined; empty where one of them has none. */
  private Optional<String> several(NounPhrase phrase) {
    List<String> found = new ArrayList<>();
    int parts = 1;
    int n = Name.firstFrom(names, phrase.from());
    for (int t = phrase.from(); t < phrase.to(); t++) {
      while (n < names.size() && names.get(n).from() < t) {
        n++;
      }
      boolean and = tokens.matches(t, FunctionWord.AND);
      boolean mark = tokens.is(t, Kind.COMMA) && !tokens.matches(t + 1, FunctionWord.AND);
      parts += and || mark ? 1 : 0;
      if (n < names.size() && names.get(n).from() == t && whole(names.get(n), phrase)) {
        entities.of(n).filter(Entity::surelyHuman).ifPresent(person -> found.add(person.name()));
      }
    }
    if (found.size() < 2 || found.size() != parts) {
      return Optional.empty();
    }
    String and = " " + tokens.lexicon().word(FunctionWord.AND) + " ";
    String all = String.join(", ", found.subList(0, parts - 1));
    return Optional.of(all + and + found.getLast());
  }

  /** Tests for "Ruiz and", and neither for "Ruiz officials" nor "on Capitol Hill". */
  private boolean whole(Name name, NounPhrase phrase) {
    int next = name.to();
    boolean hangs =
        name.from() > phrase.from() && tokens.has(name.from() - 1, WordClass.PREPOSITION);
    boolean modifies =
        next < phrase.to() && tokens.word(next) && !tokens.hasAny(next, WordClassSets.JOINS);
    return !hangs && !modifies && !tokens.is(next, Kind.POSSESSIVE);
  }

  private SpeakerKind kind(int head) {
    if (tokens.has(head, WordClass.ROLE)) {
      return SpeakerKind.UNNAMED;
    }
    if (tokens.has(head, WordClass.DOCUMENT)) {
      return SpeakerKind.DOCUMENT;
    }
    if (tokens.has(head, WordClass.TEAM)) {
      return SpeakerKind.ORGANIZATION;
    }
    boolean plural =
        tokens.has(head, WordClass.GROUP)
            || (tokens.endsWith(head, Suffix.PLURAL) && !tokens.endsWith(head, Suffix.NO_PLURAL));
    return plural ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
  }
}
