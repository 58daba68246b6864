package dev.quoth.extract.entities;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Whom an article has mentioned so far, in the order of its text: by names, and by "he" and "she".
 * It is read on as far as it is asked for, so that nothing that comes later counts.
 */
final class Discourse {

  private static final long OPENS =
      WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.TIME.bit()
          | WordClass.ADVERB.bit();

  private static final long BREAKS =
      WordClass.PREPOSITION.bit()
          | WordClass.AUXILIARY.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.COORDINATOR.bit()
          | WordClassSets.PAST
          | WordClass.PAST_TENSE.bit();

  private static final int MAX_INTRODUCTION = 24;
  private static final int MAX_FIRST_WORDS = 7;

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final Entities entities;
  private final Map<Entity, Referent> referents = new HashMap<>();
  private final Map<Referent, Integer> counts = new HashMap<>();
  private final List<PersonMention> mentions = new ArrayList<>();
  private final RoleChains roles;
  private final UnnamedSpeakers unnamed;
  private final Map<RoleChain, Optional<Referent>> ofChains = new HashMap<>();
  private int nextRole;
  private int nextName;
  private int nextToken;
  private int sentence = -1;
  private int subject;

  /**
   * A mention of somebody.
   *
   * @param token where it is
   * @param sentence the sentence that it is in
   * @param who who is mentioned
   * @param subject whether it is the subject of its sentence
   * @param count how often they have been named, this time included
   */
  record PersonMention(int token, int sentence, Referent who, boolean subject, int count) {}

  Discourse(TokenizedText text, Entities entities, RoleChains roles, UnnamedSpeakers unnamed) {
    this.roles = roles;
    this.unnamed = unnamed;
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.names = entities.names();
    this.entities = entities;
  }

  /** Returns the referent that an entity is. */
  Referent of(Entity entity) {
    return referents.computeIfAbsent(entity, Referent::named);
  }

  /** Returns the referent of the chain of a mention by a role; empty where it is none. */
  Optional<Referent> ofRole(int head) {
    RoleChain chain = roles.of(head);
    return chain == null ? Optional.empty() : ofChains.computeIfAbsent(chain, this::of);
  }

  private Optional<Referent> of(RoleChain chain) {
    RoleMention first = chain.first();
    NounPhrase phrase =
        NounPhrase.of(first.from(), first.to(), first.head(), Form.NOUN, NounPhrase.NO_NAME);
    return chain
        .entity()
        .map(this::of)
        .or(() -> speaker(chain, phrase).map(speaker -> Referent.unnamed(speaker, chain)));
  }

  private Optional<Speaker> speaker(RoleChain chain, NounPhrase phrase) {
    return chain.alias().isEmpty()
        ? unnamed.of(phrase)
        : Optional.of(new Speaker(chain.alias(), "", SpeakerKind.PERSON));
  }

  /** The mentions so far, in the order of the text. */
  List<PersonMention> mentions() {
    return mentions;
  }

  /**
   * Reads on up to a token.
   *
   * @param pronoun resolves "he" and "she"
   */
  void advance(int token, IntFunction<Optional<Referent>> pronoun) {
    List<RoleMention> all = nextToken < token ? roles.mentions() : List.of();
    while (nextToken < token) {
      int t = nextToken++;
      while (nextName < names.size() && names.get(nextName).from() <= t) {
        name(nextName++);
      }
      while (nextRole < all.size() && all.get(nextRole).from() <= t) {
        role(all.get(nextRole++));
      }
      if (tokens.hasAny(t, WordClass.HE.bit() | WordClass.SHE.bit()) && !inName(t)) {
        pronoun.apply(t).ifPresent(who -> pronoun(t, who));
      }
    }
  }

  private boolean inName(int t) {
    return nextName > 0 && t < names.get(nextName - 1).to();
  }

  private void name(int n) {
    Entity entity = entities.of(n).orElse(null);
    if (entity != null && entity.surelyHuman()) {
      Name name = names.get(n);
      Referent who = of(entity);
      int count = counts.merge(who, 1, Integer::sum);
      add(name.from(), who, subject(name.from(), name.to()), count);
    }
  }

  private void role(RoleMention role) {
    Optional<Referent> who = ofRole(role.head());
    if (who.isPresent()) {
      int count = counts.getOrDefault(who.get(), 1);
      add(role.from(), who.get(), subject(role.from(), role.to()), count);
    }
  }

  private void pronoun(int t, Referent who) {
    boolean subject =
        tokens.has(t, WordClass.SUBJECT_PRONOUN)
            ? subject(t, t + 1)
            : sentences.begin(sentences.of(t)) == t;
    add(t, who, subject, counts.getOrDefault(who, 0));
  }

  private void add(int token, Referent who, boolean subject, int count) {
    mentions.add(new PersonMention(token, sentences.of(token), who, subject, count));
  }

  /** Tests whether a mention is the first of its sentence that is no owner and no modifier. */
  private boolean subject(int from, int to) {
    int in = sentences.of(from);
    if (in != sentence) {
      sentence = in;
      subject = introduced(sentences.begin(in), sentences.end(in));
    }
    boolean modifier =
        tokens.is(to, Kind.POSSESSIVE)
            || (!tokens.capital(to) && tokens.hasAny(to, WordClassSets.CAN_SPEAK));
    if (modifier || from < subject || from - subject > MAX_FIRST_WORDS || !leads(subject, from)) {
      return false;
    }
    subject = Integer.MAX_VALUE;
    return true;
  }

  /**
   * Tests whether a stretch is what precedes a name in its phrase: "Foreign Ministry spokesman".
   */
  private boolean leads(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!tokens.word(t) || (t - from > 1 && tokens.hasAny(t, BREAKS))) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the subject begins: after "In June," and "Asked about the rain,". */
  private int introduced(int begin, int end) {
    int start = begin;
    while (opens(start)) {
      int comma = start;
      while (comma < end && comma - start < MAX_INTRODUCTION && !tokens.is(comma, Kind.COMMA)) {
        comma++;
      }
      if (comma >= end || comma - start >= MAX_INTRODUCTION) {
        return begin;
      }
      start = comma + 1;
    }
    return start;
  }

  private boolean opens(int t) {
    return tokens.hasAny(t, OPENS | WordClassSets.PAST)
        || (tokens.capital(t)
            && (tokens.endsWith(t, Suffix.PAST) || tokens.endsWith(t, Suffix.GERUND)));
  }
}
