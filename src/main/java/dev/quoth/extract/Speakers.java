package dev.quoth.extract;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.Phrase.Form;
import dev.quoth.language.Ending;
import dev.quoth.language.Trait;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of a noun phrase who it is: the person behind a surname or a pronoun, or nobody's name. */
final class Speakers {

  private static final int FARTHEST_BACK = 6;
  private static final int NAMES_BACK = 60;
  private static final int SENTENCES_BACK = 12;

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final People people;
  private @Nullable Person lastSpeaker;
  private Optional<Speaker> lastThing = Optional.empty();
  private Optional<Speaker> lastGroup = Optional.empty();
  private int thingSpoke = -FARTHEST_BACK;
  private int groupSpoke = -FARTHEST_BACK;

  Speakers(Tokens tokens, Sentences sentences, List<Name> names, People people) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.names = names;
    this.people = people;
  }

  /** Who spoke last; a pronoun that follows often means them. */
  void spoke(Phrase source) {
    Optional<Person> person = person(source);
    if (person.isPresent() && person.get().surelyHuman()) {
      lastSpeaker = person.get();
    } else if (source.form() != Form.PRONOUN) {
      Speaker speaker = of(source);
      if (speaker.kind() == SpeakerKind.GROUP) {
        lastGroup = Optional.of(speaker);
        groupSpoke = sentences.of(source.head());
      } else {
        lastThing = Optional.of(speaker);
        thingSpoke = sentences.of(source.head());
      }
    }
  }

  Speaker of(Phrase phrase) {
    Optional<Person> person = person(phrase);
    if (person.isPresent()) {
      Person found = person.get();
      return new Speaker(found.name, found.role, kind(found));
    }
    if (phrase.form() == Form.PRONOUN) {
      return open(phrase);
    }
    if (phrase.form() == Form.GROUP) {
      return new Speaker(tokens.text(phrase.from(), phrase.to()), "", SpeakerKind.GROUP);
    }
    int from = phrase.from();
    while (from < phrase.to() - 1 && tokens.has(from, Trait.DETERMINER)) {
      from++;
    }
    String name = tokens.text(from, phrase.to());
    return new Speaker(name, "", nounKind(phrase));
  }

  private static SpeakerKind kind(Person person) {
    return person.surelyHuman() ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
  }

  /** "it" and "they" are who of their kind spoke shortly before; else nobody knows who they are. */
  private Speaker open(Phrase phrase) {
    int sentence = sentences.of(phrase.head());
    boolean it = tokens.has(phrase.head(), Trait.IT) && sentence - thingSpoke < FARTHEST_BACK;
    boolean they = tokens.has(phrase.head(), Trait.THEY) && sentence - groupSpoke < FARTHEST_BACK;
    Optional<Speaker> found = it ? lastThing : they ? lastGroup : Optional.empty();
    String printed = tokens.text(phrase.from(), phrase.to());
    return found.orElseGet(() -> new Speaker(printed, "", SpeakerKind.UNNAMED));
  }

  private SpeakerKind nounKind(Phrase phrase) {
    int head = phrase.head();
    if (tokens.has(head, Trait.ROLE)) {
      return SpeakerKind.UNNAMED;
    }
    if (tokens.has(head, Trait.DOCUMENT)) {
      return SpeakerKind.DOCUMENT;
    }
    if (tokens.has(head, Trait.TEAM)) {
      return SpeakerKind.ORGANIZATION;
    }
    boolean plural = tokens.has(head, Trait.GROUP) || tokens.endsWith(head, Ending.PLURAL);
    return plural ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
  }

  /** The person or organization that a phrase names; empty for a noun or an open pronoun. */
  Optional<Person> person(Phrase phrase) {
    return switch (phrase.form()) {
      case NAME -> people.of(phrase.name());
      case PRONOUN -> pronoun(phrase.head());
      case NOUN, GROUP -> Optional.empty();
    };
  }

  private Optional<Person> pronoun(int token) {
    if (tokens.has(token, Trait.HE)) {
      return referent(token, Gender.MALE);
    }
    return tokens.has(token, Trait.SHE) ? referent(token, Gender.FEMALE) : Optional.empty();
  }

  private Optional<Person> referent(int token, Gender gender) {
    int sentence = sentences.of(token);
    Person best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int n = lastNameBefore(token);
    for (int back = 0; n >= 0 && back < NAMES_BACK; n--, back++) {
      int distance = sentence - sentences.of(names.get(n).from());
      if (distance > SENTENCES_BACK) {
        break;
      }
      Person person = people.of(n).orElse(null);
      if (person != null && person.human() && person.gender.agreesWith(gender)) {
        double score = score(person, names.get(n), distance, gender);
        if (score > bestScore) {
          best = person;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Person person, Name name, int distance, Gender gender) {
    double score = -0.8 * distance;
    score += person.gender == gender ? 1.5 : 0;
    score += name.sort() == Name.Sort.PERSON || person.sort == Name.Sort.PERSON ? 1 : 0;
    score += startsSentence(name) ? 1.0 : 0;
    if (person == lastSpeaker) {
      score += 2.5;
    }
    return score + 0.1 * Math.min(person.mentions, 5);
  }

  private boolean startsSentence(Name name) {
    return name.from() - sentences.begin(sentences.of(name.from())) <= 2;
  }

  private int lastNameBefore(int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
