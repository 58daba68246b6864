package dev.quoth.extract.entities;

import dev.quoth.extract.names.Gender;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.TraitSets;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.List;
import java.util.Optional;

/**
 * Gathers around each name what its words alone do not tell: a person or a thing, a man or a woman.
 * "Goalkeeper Bankole" and "Bix, who" are persons, "at Sundline" and "Sundline, the ferry company"
 * are none.
 */
public final class EntityEvidence {

  private static final int APPOSITION = 8;
  private static final int SURE = 2;
  private static final long THING =
      Trait.TEAM.bit() | Trait.MEDIUM.bit() | Trait.ORGANIZATION.bit() | Trait.PLACE.bit();

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final EntityResolver people;

  private EntityEvidence(
      Tokens tokens, Sentences sentences, List<Name> names, EntityResolver people) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.names = names;
    this.people = people;
  }

  public static void gather(
      Tokens tokens, Sentences sentences, List<Name> names, EntityResolver people) {
    EntityEvidence clues = new EntityEvidence(tokens, sentences, names, people);
    for (int n = 0; n < names.size(); n++) {
      Optional<Entity> person = people.of(n);
      if (person.isPresent()) {
        clues.kind(names.get(n), person.get());
        if (person.get().human()) {
          clues.gender(n, person.get());
        }
      }
    }
    for (int n = 0; n < names.size(); n++) {
      people.of(n).ifPresent(Entity::settle);
    }
  }

  private void kind(Name name, Entity person) {
    int before = name.from() - 1;
    boolean named = tokens.word(before) && !tokens.capital(before);
    if (named && tokens.hasAny(before, Trait.ROLE.bit())) {
      person.human += SURE;
    } else if (named && tokens.hasAny(before, Trait.TEAM.bit() | Trait.MEDIUM.bit())) {
      person.thing += SURE;
      person.isBody(tokens.text(before));
    } else if (tokens.has(before, Trait.LOCATIVE)) {
      person.thing++;
    } else if (tokens.matches(before, Marker.THE) && !tokens.word(name.to())) {
      person.thing++;
    }
    behind(name.to(), person);
  }

  private void behind(int to, Entity person) {
    boolean comma = tokens.is(to, Kind.COMMA);
    int next = comma ? to + 1 : to;
    if (tokens.matches(next, Marker.WHO) || (comma && age(next))) {
      person.human += SURE;
    } else if (comma && tokens.matches(next, Marker.WHICH)) {
      person.thing += SURE;
    } else if (comma && tokens.hasAny(next, TraitSets.OPENERS)) {
      apposition(next + 1, person);
    }
  }

  private boolean age(int t) {
    return tokens.is(t, Kind.NUMBER) && tokens.end(t) - tokens.start(t) <= 2;
  }

  /** "Sundline, the ferry company"; "Quill, a docker from Sarnholm". */
  private void apposition(int from, Entity person) {
    int end = from;
    while (end < from + APPOSITION
        && (tokens.word(end) || tokens.is(end, Kind.POSSESSIVE))
        && !tokens.has(end, Trait.PREPOSITION)
        && !tokens.has(end, Trait.RELATIVE)) {
      end++;
    }
    if (tokens.hasAny(end - 1, Trait.ROLE.bit())) {
      person.human += SURE;
    } else if (tokens.hasAny(end - 1, THING)) {
      person.thing += SURE;
      person.isBody(tokens.text(from, end));
    }
  }

  /** The first "he" or "she" behind a name, before anybody else is named. */
  private void gender(int n, Entity person) {
    if (person.gender != Gender.UNKNOWN) {
      return;
    }
    int from = names.get(n).to();
    int end = sentences.end(sentences.of(from - 1));
    int limit = n + 1 < names.size() ? nextHuman(n + 1, end) : end;
    for (int t = from; t < limit; t++) {
      boolean owner = tokens.has(t, Trait.POSSESSIVE_PRONOUN);
      if (owner || tokens.has(t, Trait.SUBJECT_PRONOUN)) {
        person.male += tokens.has(t, Trait.HE) ? 1 : 0;
        person.female += tokens.has(t, Trait.SHE) ? 1 : 0;
      }
      if (tokens.hasAny(t, Trait.HE.bit() | Trait.SHE.bit())) {
        return;
      }
    }
  }

  /** Where the next somebody is named, or the end of the sentence. */
  private int nextHuman(int from, int end) {
    for (int n = from; n < names.size() && names.get(n).from() < end; n++) {
      if (people.of(n).filter(Entity::human).isPresent()) {
        return names.get(n).from();
      }
    }
    return end;
  }
}
