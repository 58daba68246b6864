package dev.quoth.extract.layouts;

import dev.quoth.Article;
import dev.quoth.ContentForm;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.quotes.Attributor;
import dev.quoth.extract.quotes.DraftAttribution;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.quotes.SegmentReader;
import dev.quoth.extract.rules.Calibration;
import dev.quoth.extract.text.TokenizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the speakers of utterances, which are to be given in the order of the text. */
public final class UtteranceResolver {

  private final Article article;
  private final TokenizedText text;
  private final SpeakerResolver speakers;
  private final Attributor attributor;
  private @Nullable Interview interview;

  public UtteranceResolver(
      Article article, TokenizedText text, SpeakerResolver speakers, Attributor attributor) {
    this.article = article;
    this.text = text;
    this.speakers = speakers;
    this.attributor = attributor;
  }

  /** Returns the draft of an utterance with its speaker. */
  public QuoteDraft resolve(Utterance utterance) {
    return QuoteDraft.of(utterance.segments(), attribution(utterance), utterance.sentence());
  }

  private Optional<DraftAttribution> attribution(Utterance utterance) {
    return switch (utterance.source()) {
      case Utterance.Mentioned(NounPhrase mention) ->
          attributor.by(mention, utterance.rule(), calibration(utterance), mention.head());
      case Utterance.Known(NounPhrase mention, Entity entity) ->
          attributor.by(mention, entity, utterance.rule());
      case Utterance.Asker(NounPhrase letter) ->
          interview(letter).asks().flatMap(by -> attributor.by(letter, by, utterance.rule()));
      case Utterance.Answerer(NounPhrase letter) ->
          interview(letter).answers().flatMap(by -> attributor.by(letter, by, utterance.rule()));
    };
  }

  /** A paraphrase that the layout tells, as a headline does, is a statement. */
  private static Calibration calibration(Utterance utterance) {
    return Calibration.of(SegmentReader.type(utterance.segments()), ContentForm.STATEMENT);
  }

  /** Finds who asks and who answers in what precedes the first letter. */
  private Interview interview(NounPhrase letter) {
    Interview known = interview;
    if (known == null) {
      known = Interview.before(letter.from(), article, text, speakers);
      interview = known;
    }
    return known;
  }
}
