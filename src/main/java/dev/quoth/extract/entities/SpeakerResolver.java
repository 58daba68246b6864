package dev.quoth.extract.entities;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.names.Gender;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.ReferentFeature;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says of a noun phrase who it is: the person whom a surname means or a pronoun, or nobody's name.
 */
public final class SpeakerResolver {

  private static final int FARTHEST_BACK = 6;

  /** More mentions of a person count no more. */
  private static final int MOST_MENTIONS = 5;

  private static final int NAMES_BACK = 60;
  private static final int SENTENCES_BACK = 12;

  /** Pronouns farther above an interview than so many words do not count. */
  private static final int INTRODUCTION = 400;

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final Entities entities;
  private final Weights weights;
  private final DefiniteDescriptions descriptions;
  private final UnnamedSpeakers nouns;
  private @Nullable Entity lastSpeaker;
  private Optional<Speaker> lastThing = Optional.empty();
  private Optional<Speaker> lastGroup = Optional.empty();
  private int thingSpoke = -FARTHEST_BACK;
  private int groupSpoke = -FARTHEST_BACK;

  public SpeakerResolver(TokenizedText text, Entities entities, Weights weights) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.names = entities.names();
    this.entities = entities;
    this.weights = weights;
    this.descriptions = new DefiniteDescriptions(tokens, entities);
    this.nouns = new UnnamedSpeakers(tokens, entities);
  }

  /** Who spoke last; a pronoun that follows often means them. */
  public void spoke(NounPhrase source) {
    Optional<Entity> person = person(source);
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

  public Speaker of(NounPhrase phrase) {
    Optional<Entity> person = person(phrase);
    if (person.isPresent()) {
      return person.get().speaker();
    }
    if (phrase.form() == Form.PRONOUN) {
      return open(phrase);
    }
    return nouns.of(phrase);
  }

  /** "it" and "they" are who of their kind spoke shortly before; else nobody knows who they are. */
  private Speaker open(NounPhrase phrase) {
    int token = phrase.head();
    int sentence = sentences.of(token);
    Optional<Speaker> found = Optional.empty();
    if (tokens.has(token, WordClass.IT)) {
      found = subject(sentence, token);
      found = found.isEmpty() && sentence - thingSpoke < FARTHEST_BACK ? lastThing : found;
      found = found.isEmpty() && sentence > 0 ? subject(sentence - 1, token) : found;
    } else if (tokens.has(token, WordClass.THEY) && sentence - groupSpoke < FARTHEST_BACK) {
      found = lastGroup;
    }
    String printed = tokens.text(phrase.from(), phrase.to());
    return found.orElseGet(() -> new Speaker(printed, "", SpeakerKind.UNNAMED));
  }

  /** "The port has shut its gates, it said": the organization that a sentence begins with. */
  private Optional<Speaker> subject(int sentence, int token) {
    int begin = sentences.begin(sentence);
    int n = Name.firstFrom(names, begin + 3) - 1;
    if (n < 0 || names.get(n).from() < begin || names.get(n).to() > token) {
      return Optional.empty();
    }
    return entities
        .of(n)
        .filter(body -> !body.human() || (!body.surelyHuman() && body.mentions() > 1))
        .filter(body -> !tokens.is(names.get(n).to(), Tokens.Kind.POSSESSIVE))
        .map(Entity::speaker);
  }

  /** The person or organization that a phrase names; empty for a noun or an open pronoun. */
  public Optional<Entity> person(NounPhrase phrase) {
    return switch (phrase.form()) {
      case NAME -> entities.of(phrase.name());
      case PRONOUN -> pronoun(phrase.head());
      case NOUN -> described(phrase);
      case GROUP -> Optional.empty();
    };
  }

  /** Who is meant by a noun is named not long before, or only afterwards. */
  private Optional<Entity> described(NounPhrase phrase) {
    int token = phrase.from();
    Optional<Entity> named = called(phrase.to());
    return named.isPresent()
        ? named
        : descriptions
            .of(phrase, person -> since(person, token) <= 1)
            .filter(found -> found.firstToken() > token || since(found, token) <= SENTENCES_BACK);
  }

  /** "Its owner, who goes by Bix, says": the name that is given after a noun. */
  private Optional<Entity> called(int comma) {
    int t = comma + 1;
    while (t < comma + 5 && tokens.word(t) && !tokens.matches(t, FunctionWord.CALLED)) {
      t++;
    }
    boolean called = tokens.is(comma, Tokens.Kind.COMMA) && tokens.matches(t, FunctionWord.CALLED);
    int n = Name.firstFrom(names, t + 3) - 1;
    return called && n >= 0 && names.get(n).from() > t ? entities.of(n) : Optional.empty();
  }

  /** How many sentences ago somebody was named; very many where it is long ago. */
  private int since(Entity person, int token) {
    int sentence = sentences.of(token);
    int n = Name.firstFrom(names, token) - 1;
    for (int back = 0; n >= 0 && back < NAMES_BACK; n--, back++) {
      if (entities.of(n).filter(person::equals).isPresent()) {
        return sentence - sentences.of(names.get(n).from());
      }
    }
    return Integer.MAX_VALUE;
  }

  /** How sure it is who a phrase stands for: less where a family shares the name. */
  public double certainty(NounPhrase phrase) {
    return phrase.form() == Form.NAME && entities.shared(phrase.name())
        ? weights.of(Parameter.SHARED_NAME)
        : 1;
  }

  private Optional<Entity> pronoun(int token) {
    if (tokens.has(token, WordClass.HE)) {
      return referent(token, Gender.MALE);
    }
    return tokens.has(token, WordClass.SHE) ? referent(token, Gender.FEMALE) : Optional.empty();
  }

  private Optional<Entity> referent(int token, Gender gender) {
    int sentence = sentences.of(token);
    Entity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int n = Name.firstFrom(names, token) - 1;
    for (int back = 0; n >= 0 && back < NAMES_BACK; n--, back++) {
      int distance = sentence - sentences.of(names.get(n).from());
      if (distance > SENTENCES_BACK) {
        break;
      }
      Entity person = entities.of(n).orElse(null);
      if (person != null && person.surelyHuman() && person.gender().agreesWith(gender)) {
        double score = score(person, names.get(n), distance, gender);
        if (score > bestScore) {
          best = person;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Entity person, Name name, int distance, Gender gender) {
    boolean printed = name.type() == Name.Type.PERSON || person.type() == Name.Type.PERSON;
    return distance * weights.of(ReferentFeature.SENTENCE_BETWEEN)
        + (person.gender() == gender ? weights.of(ReferentFeature.SAME_GENDER) : 0)
        + (printed ? weights.of(ReferentFeature.PERSON) : 0)
        + (startsSentence(name) ? weights.of(ReferentFeature.BEGINS_SENTENCE) : 0)
        + (person == lastSpeaker ? weights.of(ReferentFeature.SPOKE_LAST) : 0)
        + Math.min(person.mentions(), MOST_MENTIONS) * weights.of(ReferentFeature.MENTION);
  }

  /** The latest name of the one person whom a stretch is about; nobody where several are. */
  public Optional<NounPhrase> topic(int from, int to) {
    if (namedBetween(from, to).size() != 1) {
      return Optional.empty();
    }
    for (int n = Name.firstFrom(names, to) - 1; n >= 0 && names.get(n).from() >= from; n--) {
      if (entities.of(n).filter(Entity::surelyHuman).isPresent()) {
        Name name = names.get(n);
        return Optional.of(NounPhrase.of(name.nameFrom(), name.to(), name.to() - 1, Form.NAME, n));
      }
    }
    return Optional.empty();
  }

  /** The people named between two tokens, with how often they are, by "he" and "she" as well. */
  public Map<Entity, Integer> namedBetween(int from, int to) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (int n = Name.firstFrom(names, from); n < names.size() && names.get(n).from() < to; n++) {
      entities.of(n).filter(Entity::surelyHuman).ifPresent(p -> counts.merge(p, 1, Integer::sum));
    }
    for (int t = Math.max(from, to - INTRODUCTION); t < to; t++) {
      if (tokens.has(t, WordClass.SUBJECT_PRONOUN)) {
        pronoun(t).ifPresent(p -> counts.merge(p, 1, Integer::sum));
      }
    }
    return counts;
  }

  private boolean startsSentence(Name name) {
    return name.from() - sentences.begin(sentences.of(name.from())) <= 2;
  }
}
