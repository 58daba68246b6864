package dev.quoth.extract.quotes;

import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.QuoteType;
import dev.quoth.Span;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.relations.AttributionRelation;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.SourceForm;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/**
 * Makes the attributions of all rules: names the speaker, and says how likely that is right. A rule
 * that is left out makes none.
 */
public final class Attributor {

  private final Tokens tokens;
  private final SpeakerResolver speakers;
  private final Weights weights;

  public Attributor(Tokens tokens, SpeakerResolver speakers, Weights weights) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.weights = weights;
  }

  /** Tests whether a rule is used. */
  public boolean uses(Rule rule) {
    return weights.uses(rule);
  }

  /** Tests whether an attribution is likely enough to be made. */
  public boolean likely(DraftAttribution attribution, QuoteType type) {
    Parameter least =
        type == QuoteType.INDIRECT ? Parameter.LEAST_INDIRECT : Parameter.LEAST_QUOTED;
    return attribution.confidence() >= weights.of(least);
  }

  /** Returns the attribution of what a cue reports. */
  public DraftAttribution byCue(AttributionRelation relation, QuoteType type) {
    CuePhrase phrase = relation.cue();
    NounPhrase source = relation.source();
    Span span = tokens.span(phrase.token(), cueEnd(phrase));
    Cue cue = new Cue(span.in(tokens.text()), span, phrase.verb().lemma(), phrase.verb().kind());
    double certainty = speakers.certainty(source);
    double confidence = certainty * weights.confidence(relation.rule(), type, form(source));
    Attribution attribution =
        new Attribution(
            speakers.of(source),
            mention(source),
            Optional.of(cue),
            relation.addressee().map(this::mention),
            relation.via().map(this::mention),
            relation.rule().id(),
            confidence);
    return new DraftAttribution(attribution, relation.rule(), form(source), certainty);
  }

  /** The medium between "saying" and the content is no part of the cue. */
  private static int cueEnd(CuePhrase cue) {
    return cue.voice() == CuePhrase.Voice.QUOTED ? cue.token() + 1 : cue.to();
  }

  /** Returns the attribution of a rule that needs no cue. */
  public Optional<DraftAttribution> by(NounPhrase source, Rule rule, QuoteType type) {
    double confidence = weights.confidence(rule, type, form(source));
    return attribution(source, rule, confidence, 1);
  }

  /** Returns the attribution to the subject of the sentence. */
  public Optional<DraftAttribution> bySubject(NounPhrase subject, double probability) {
    return attribution(subject, Rule.SUBJECT, probability, probability);
  }

  private Optional<DraftAttribution> attribution(
      NounPhrase source, Rule rule, double confidence, double given) {
    if (!uses(rule)) {
      return Optional.empty();
    }
    Attribution attribution =
        Attribution.of(speakers.of(source), mention(source), rule.id(), confidence);
    return Optional.of(new DraftAttribution(attribution, rule, form(source), given));
  }

  /** Returns the attribution of a turn whose label does not name its speaker in full. */
  public Optional<DraftAttribution> byLabel(
      Entity speaker, Span label, NounPhrase source, Rule rule) {
    if (!uses(rule)) {
      return Optional.empty();
    }
    double confidence = weights.confidence(rule, QuoteType.DIRECT, form(source));
    Attribution attribution =
        Attribution.of(speaker.speaker(), Mention.at(tokens.text(), label), rule.id(), confidence);
    return Optional.of(new DraftAttribution(attribution, rule, form(source), 1));
  }

  /** Returns the attribution to the one whom the words between two tokens are about. */
  Optional<DraftAttribution> byTopic(int from, int to, Rule rule) {
    return speakers
        .topic(from, to)
        .filter(this::somebody)
        .flatMap(phrase -> by(phrase, rule, QuoteType.DIRECT));
  }

  /** Returns the attribution of a quotation to the speaker of another. */
  public Optional<DraftAttribution> asOther(DraftAttribution other, Rule rule) {
    if (!uses(rule)) {
      return Optional.empty();
    }
    double given = other.confidence();
    double confidence = given * weights.confidence(rule, QuoteType.DIRECT, other.source());
    Attribution by = other.attribution();
    Attribution attribution = Attribution.of(by.speaker(), by.mention(), rule.id(), confidence);
    return Optional.of(new DraftAttribution(attribution, rule, other.source(), given));
  }

  /** Tests whether a phrase is a pronoun, a role, or a person by more than its capital letter. */
  boolean somebody(NounPhrase phrase) {
    return phrase.form() != Form.NAME
        || speakers
            .person(phrase)
            .filter(p ->
                p.human() && (p.type() == Name.Type.PERSON || p.familiar() || p.mentions() > 1))
            .isPresent();
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
