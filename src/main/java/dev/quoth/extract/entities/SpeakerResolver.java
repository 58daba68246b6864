package dev.quoth.extract.entities;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves mentions in one pass through an article: to the person of a surname or a pronoun, the
 * organization of "it", the bearer of a role, or somebody without a name. Mentions are to be given
 * in the order of the text, sentence by sentence. Each is resolved once, from what precedes it;
 * whoever speaks is remembered for the pronouns that follow.
 */
public final class SpeakerResolver {

  /** "it" and "they" mean nobody who spoke longer ago than this many sentences. */
  private static final int MAX_SENTENCES_BACK = 5;

  /** The name of an organization is among this many first words of its sentence. */
  private static final int MAX_FIRST_WORDS = 3;

  /** "who goes by Bix": the name and its verb follow within this many words. */
  private static final int MAX_CALLED_DISTANCE = 5;

  private static final int MAX_CALLED_NAME_DISTANCE = 3;

  /** Pronouns farther before the end of a stretch than this many words do not count. */
  private static final int MAX_PRONOUN_DISTANCE = 400;

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final Entities entities;
  private final Weights weights;
  private final RoleChains roles;
  private final Discourse discourse;
  private final PronounResolver pronounResolver;
  private final DefiniteDescriptions descriptions;
  private final UnnamedSpeakers unnamed;
  private final SpeakerHistory history = new SpeakerHistory();
  private final Map<NounPhrase, ResolvedMention> resolved = new HashMap<>();
  private final Map<Integer, Optional<Referent>> pronouns = new HashMap<>();

  public SpeakerResolver(
      TokenizedText text, NounPhraseReader phrases, Entities entities, Weights weights) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.names = entities.names();
    this.entities = entities;
    this.weights = weights;
    this.unnamed = new UnnamedSpeakers(tokens, phrases.tags(), entities);
    this.roles = new RoleChains(text, phrases, entities);
    this.discourse = new Discourse(text, entities, roles, unnamed);
    this.pronounResolver = new PronounResolver(text, discourse, weights);
    this.descriptions = new DefiniteDescriptions(tokens, entities);
  }

  /**
   * Resolves a mention by which somebody speaks.
   *
   * @param mention the source
   * @param token the cue or the quotation
   * @param contents what is said: ranges of tokens, in order, none where it is not known
   */
  public ResolvedMention speaking(NounPhrase mention, int token, List<TokenRange> contents) {
    ResolvedMention known = resolved.get(mention);
    ResolvedMention speaking = known == null ? resolve(mention, entity(mention, contents)) : known;
    history.add(token, speaking, person(speaking));
    return speaking;
  }

  /** Resolves a mention by which an entity speaks, as the layout tells. */
  public ResolvedMention speaking(NounPhrase mention, Entity entity) {
    ResolvedMention speaking = resolve(mention, Optional.of(entity));
    history.add(mention.head(), speaking, person(speaking));
    return speaking;
  }

  private ResolvedMention resolve(NounPhrase mention, Optional<Entity> entity) {
    Optional<Speaker> speaker = entity.map(Entity::speaker).or(() -> speaker(mention));
    ResolvedMention made = new ResolvedMention(mention, entity, speaker, certainty(mention));
    resolved.put(mention, made);
    return made;
  }

  /** Remembers that the one whom an earlier mention means speaks again, at a token. */
  public void speaksAgain(ResolvedMention mention, int token) {
    history.add(token, mention, person(mention));
  }

  /** Less than certain where a family shares the name. */
  private double certainty(NounPhrase mention) {
    boolean shared = mention.form() == Form.NAME && entities.shared(mention.name());
    return shared ? weights.of(Parameter.SHARED_NAME) : 1;
  }

  /** The entity that a phrase means; empty for a noun or a pronoun that means no named one. */
  private Optional<Entity> entity(NounPhrase mention, List<TokenRange> contents) {
    return switch (mention.form()) {
      case NAME -> entities.of(mention.name());
      case PRONOUN -> pronoun(mention.head(), contents).flatMap(Referent::entity);
      case NOUN -> described(mention);
      case GROUP -> Optional.empty();
    };
  }

  private Optional<Speaker> speaker(NounPhrase mention) {
    return mention.form() == Form.PRONOUN
        ? known(mention).map(Referent::speaker).or(() -> open(mention))
        : known(mention)
            .map(Referent::speaker)
            .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
            .or(() -> withOthers(mention));
  }

  /** Reads "she and her deputy": the pronoun gives way to the name of whom it means. */
  private Optional<Speaker> withOthers(NounPhrase mention) {
    int first = mention.from();
    Optional<Speaker> all = unnamed.of(mention);
    if (mention.form() != Form.GROUP || !tokens.has(first, WordClass.SUBJECT_PRONOUN)) {
      return all;
    }
    return all.flatMap(group ->
        pronoun(first, List.of())
            .flatMap(Referent::entity)
            .map(who ->
                new Speaker(
                    who.name() + group.name().substring(tokens.text(first).length()),
                    "",
                    group.kind())));
  }

  /**
   * Resolves "it" and "they" to who of their kind spoke shortly before; else nobody knows who they
   * are.
   */
  private Optional<Speaker> open(NounPhrase mention) {
    int token = mention.head();
    int sentence = sentences.of(token);
    Optional<Speaker> found = Optional.empty();
    if (tokens.has(token, WordClass.IT)) {
      found = subject(sentence, token).or(() -> recent(history.otherBefore(token), sentence));
      found = found.isEmpty() && sentence > 0 ? subject(sentence - 1, token) : found;
    } else if (tokens.has(token, WordClass.THEY)) {
      found = recent(history.groupBefore(token), sentence);
    }
    return found;
  }

  private Optional<Speaker> recent(Optional<SpeakerHistory.Entry<Speaker>> entry, int sentence) {
    return entry
        .filter(spoke -> sentence - sentences.of(spoke.token()) <= MAX_SENTENCES_BACK)
        .map(SpeakerHistory.Entry::who);
  }

  /** Reads "The port has shut its gates, it said": the organization that a sentence begins with. */
  private Optional<Speaker> subject(int sentence, int token) {
    int begin = sentences.begin(sentence);
    int n = Name.firstFrom(names, begin + MAX_FIRST_WORDS) - 1;
    if (n < 0 || names.get(n).from() < begin || names.get(n).to() > token) {
      return Optional.empty();
    }
    return entities
        .of(n)
        .filter(body -> !body.human() || (!body.surelyHuman() && body.mentions() > 1))
        .filter(body -> !tokens.is(names.get(n).to(), Tokens.Kind.POSSESSIVE))
        .map(Entity::speaker);
  }

  /** Finds whom a noun means: somebody named not long before, or only afterwards. */
  private Optional<Entity> described(NounPhrase mention) {
    Optional<Referent> role = discourse.ofRole(mention.head());
    if (role.isPresent()) {
      return role.get().entity().or(() -> called(mention.to()));
    }
    int token = mention.from();
    return called(mention.to())
        .or(() ->
            descriptions
                .of(mention, person -> since(person, token) <= 1)
                .filter(found ->
                    found.firstToken() > token
                        || since(found, token) <= PronounResolver.MAX_SENTENCES_BACK));
  }

  /** Reads "Its owner, who goes by Bix, says": the name that is given after a noun. */
  private Optional<Entity> called(int comma) {
    int t = comma + 1;
    while (t < comma + MAX_CALLED_DISTANCE
        && tokens.word(t)
        && !tokens.matches(t, FunctionWord.CALLED)) {
      t++;
    }
    boolean called = tokens.is(comma, Tokens.Kind.COMMA) && tokens.matches(t, FunctionWord.CALLED);
    int n = Name.firstFrom(names, t + MAX_CALLED_NAME_DISTANCE) - 1;
    return called && n >= 0 && names.get(n).from() > t ? entities.of(n) : Optional.empty();
  }

  /** Returns how many sentences ago somebody was named; very many where it is long ago. */
  private int since(Entity person, int token) {
    int sentence = sentences.of(token);
    int n = Name.firstFrom(names, token) - 1;
    for (int back = 0; n >= 0 && back < PronounResolver.MAX_NAMES_BACK; n--, back++) {
      if (entities.of(n).filter(person::equals).isPresent()) {
        return sentence - sentences.of(names.get(n).from());
      }
    }
    return Integer.MAX_VALUE;
  }

  private Optional<Referent> person(ResolvedMention mention) {
    Optional<Referent> named = mention.entity().filter(Entity::surelyHuman).map(discourse::of);
    return named.isPresent() || mention.entity().isPresent() ? named : known(mention.phrase());
  }

  /** Whom a pronoun or a role that is resolved already means. */
  private Optional<Referent> known(NounPhrase mention) {
    return switch (mention.form()) {
      case PRONOUN -> pronouns.getOrDefault(mention.head(), Optional.empty());
      case NOUN -> discourse.ofRole(mention.head());
      case NAME, GROUP -> Optional.empty();
    };
  }

  private Optional<Referent> pronoun(int token, List<TokenRange> contents) {
    Optional<Referent> known = pronouns.get(token);
    if (known == null) {
      discourse.advance(token, earlier -> pronoun(earlier, List.of()));
      known = pronounResolver.referent(token, contents, history.personBefore(token));
      pronouns.put(token, known);
    }
    return known;
  }

  /** The latest name of the one person whom a stretch is about; nobody where several are. */
  public Optional<NounPhrase> topic(int from, int to) {
    if (peopleBetween(from, to).size() != 1) {
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
  public Map<Entity, Integer> peopleBetween(int from, int to) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (int n = Name.firstFrom(names, from); n < names.size() && names.get(n).from() < to; n++) {
      entities.of(n).filter(Entity::surelyHuman).ifPresent(p -> counts.merge(p, 1, Integer::sum));
    }
    for (int t = Math.max(from, to - MAX_PRONOUN_DISTANCE); t < to; t++) {
      if (tokens.has(t, WordClass.SUBJECT_PRONOUN)) {
        pronoun(t, List.of())
            .flatMap(Referent::entity)
            .ifPresent(p -> counts.merge(p, 1, Integer::sum));
      }
    }
    return counts;
  }
}
