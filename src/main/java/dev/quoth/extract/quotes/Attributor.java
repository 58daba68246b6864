package dev.quoth.extract.quotes;

import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.ResolvedMention;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.relations.AttributionRelation;
import dev.quoth.extract.relations.ResolvedRelation;
import dev.quoth.extract.rules.Calibration;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.SourceForm;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * Makes the attributions of all rules: names the speaker, and says how likely that is right. A rule
 * that is left out makes none.
 */
public final class Attributor {

  private final Tokens tokens;
  private final Entities entities;
  private final SpeakerResolver speakers;
  private final Weights weights;

  public Attributor(Tokens tokens, Entities entities, SpeakerResolver speakers, Weights weights) {
    this.tokens = tokens;
    this.entities = entities;
    this.speakers = speakers;
    this.weights = weights;
  }

  /** Tests whether a rule is used. */
  boolean uses(Rule rule) {
    return weights.uses(rule);
  }

  /** Tests whether an attribution of this confidence is made. */
  boolean likely(double confidence, Calibration calibration) {
    Parameter least =
        calibration == Calibration.QUOTED ? Parameter.LEAST_QUOTED : Parameter.LEAST_INDIRECT;
    return confidence >= weights.of(least);
  }

  /** Returns how likely a rule that needs no cue is right. */
  double confidence(NounPhrase source, Rule rule, Calibration calibration) {
    return weights.confidence(rule, calibration, form(source));
  }

  /** Returns the attribution of what a cue reports. */
  DraftAttribution byCue(ResolvedRelation resolved, Calibration calibration) {
    AttributionRelation relation = resolved.relation();
    CuePhrase phrase = relation.cue();
    ResolvedMention source = resolved.source();
    Span span = tokens.span(phrase.token(), cueEnd(phrase));
    Cue cue = new Cue(span.in(tokens.text()), span, phrase.verb().lemma(), phrase.verb().kind());
    SourceForm form = form(source.phrase());
    double confidence = source.certainty() * weights.confidence(relation.rule(), calibration, form);
    Attribution attribution =
        attribution(source, relation.rule(), confidence).cue(cue).mood(relation.mood());
    attribution =
        relation.addressee().map(this::mention).map(attribution::addressee).orElse(attribution);
    attribution = relation.via().map(this::mention).map(attribution::via).orElse(attribution);
    return new DraftAttribution(attribution, relation.rule(), source, form, source.certainty());
  }

  /** The medium between "saying" and the content is no part of the cue. */
  private static int cueEnd(CuePhrase cue) {
    return cue.voice() == CuePhrase.Voice.QUOTED ? cue.token() + 1 : cue.to();
  }

  /** Resolves a mention, and returns the attribution to it by a rule that needs no cue. */
  public Optional<DraftAttribution> by(
      NounPhrase source, Rule rule, Calibration calibration, int token) {
    return uses(rule)
        ? Optional.of(
            by(
                speakers.speaking(source, token, List.of()),
                rule,
                confidence(source, rule, calibration),
                1))
        : Optional.empty();
  }

  /** Returns the attribution of a turn whose speaker the layout names. */
  public Optional<DraftAttribution> by(NounPhrase source, Entity speaker, Rule rule) {
    return uses(rule)
        ? Optional.of(
            by(
                speakers.speaking(source, speaker),
                rule,
                confidence(source, rule, Calibration.QUOTED),
                1))
        : Optional.empty();
  }

  /** Returns the attribution to the subject of the sentence. */
  Optional<DraftAttribution> bySubject(NounPhrase subject, double probability, int token) {
    return uses(Rule.SUBJECT)
        ? Optional.of(
            by(
                speakers.speaking(subject, token, List.of()),
                Rule.SUBJECT,
                probability,
                probability))
        : Optional.empty();
  }

  private DraftAttribution by(ResolvedMention source, Rule rule, double confidence, double given) {
    Attribution attribution = attribution(source, rule, confidence);
    return new DraftAttribution(attribution, rule, source, form(source.phrase()), given);
  }

  private Attribution attribution(ResolvedMention source, Rule rule, double confidence) {
    return attribution(source.speaker(), mention(source.phrase()), rule, confidence);
  }

  private static Attribution attribution(
      Optional<Speaker> speaker, Mention mention, Rule rule, double confidence) {
    return speaker
        .map(who -> Attribution.of(who, mention, rule.id(), confidence))
        .orElseGet(() -> Attribution.unresolved(mention, rule.id(), confidence));
  }

  /** Returns the attribution of what a colon announces to the one whom the words before it name. */
  Optional<DraftAttribution> byTopic(int from, int to, int token) {
    return speakers
        .topic(from, to)
        .filter(entities::somebody)
        .flatMap(phrase -> by(phrase, Rule.ANNOUNCED, Calibration.QUOTED, token));
  }

  /** Tests for a noun of something that cannot speak; a pronoun may mean somebody unknown. */
  boolean nobody(ResolvedMention source) {
    NounPhrase phrase = source.phrase();
    boolean pronoun =
        phrase.form() == Form.PRONOUN
            || tokens.hasAny(phrase.head(), WordClass.INDEFINITE.bit() | WordClassSets.OPENERS);
    return source.speaker().isEmpty() && !pronoun;
  }

  /** Tests whether a phrase is a pronoun, a role, or a person by more than its capital letter. */
  boolean somebody(NounPhrase phrase) {
    return entities.somebody(phrase);
  }

  /** Returns the attribution of the quotation at a token to the speaker of another. */
  Optional<DraftAttribution> again(DraftAttribution other, Rule rule, int token) {
    Optional<DraftAttribution> by = asOther(other, rule);
    by.ifPresent(made -> speakers.speaksAgain(made.mention(), token));
    return by;
  }

  /** Returns the attribution of a repeated quotation to the speaker of another. */
  public Optional<DraftAttribution> asOther(DraftAttribution other, Rule rule) {
    if (!uses(rule)) {
      return Optional.empty();
    }
    double given = other.confidence();
    double confidence = given * weights.confidence(rule, Calibration.QUOTED, other.form());
    Attribution by = other.attribution();
    Attribution attribution = attribution(by.speaker(), by.mention(), rule, confidence);
    return Optional.of(
        new DraftAttribution(attribution, rule, other.mention(), other.form(), given));
  }

  private SourceForm form(NounPhrase source) {
    if (source.relative() != NounPhrase.NONE) {
      return SourceForm.PRONOUN;
    }
    if (source.form() == Form.PRONOUN) {
      boolean he = tokens.hasAny(source.head(), WordClass.HE.bit() | WordClass.SHE.bit());
      return he ? SourceForm.HE : SourceForm.PRONOUN;
    }
    return source.form() == Form.NAME ? SourceForm.NAME : SourceForm.NOUN;
  }

  private Mention mention(NounPhrase phrase) {
    int who = phrase.relative();
    return Mention.at(
        tokens.text(),
        who == NounPhrase.NONE
            ? tokens.span(phrase.from(), phrase.to())
            : tokens.span(who, who + 1));
  }
}
