package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.layouts.Layout;
import dev.quoth.extract.layouts.PullQuotes;
import dev.quoth.extract.layouts.Utterance;
import dev.quoth.extract.layouts.UtteranceResolver;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.quotes.Attributor;
import dev.quoth.extract.quotes.CuedQuotations;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.quotes.QuoteDrafts;
import dev.quoth.extract.quotes.SegmentReader;
import dev.quoth.extract.quotes.UncuedQuotations;
import dev.quoth.extract.relations.RelationFilter;
import dev.quoth.extract.relations.RelationResolver;
import dev.quoth.extract.relations.ResolvedRelation;
import dev.quoth.extract.relations.SentenceRelations;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.TokenizedText;
import java.util.List;
import java.util.OptionalInt;

/**
 * Goes once through an article, in the order of its text: resolves each mention that speaks, and
 * drafts what it says.
 */
final class DraftingPass {

  private final TokenizedText text;
  private final QuoteDrafts drafts;
  private final Attributor attributor;
  private final RelationResolver relationResolver;
  private final RelationFilter filter;
  private final UtteranceResolver utteranceResolver;
  private final CuedQuotations cued;
  private final UncuedQuotations uncued;

  DraftingPass(
      Article article,
      TokenizedText text,
      NounPhraseReader phrases,
      Entities entities,
      Weights weights) {
    SpeakerResolver speakers = new SpeakerResolver(text, phrases, entities, weights);
    this.text = text;
    this.drafts = new QuoteDrafts(text.tokens());
    this.attributor = new Attributor(text.tokens(), entities, speakers, weights);
    this.relationResolver = new RelationResolver(speakers);
    this.filter = new RelationFilter(text.tokens());
    this.utteranceResolver = new UtteranceResolver(article, text, speakers, attributor);
    this.cued = new CuedQuotations(new SegmentReader(text.tokens()), attributor, drafts);
    this.uncued = new UncuedQuotations(text, phrases, attributor, weights, drafts);
  }

  /** Drafts the quotes of a layout, and of the sentences that it does not cover. */
  List<QuoteDraft> drafts(List<Name> names, Layout layout, List<SentenceRelations> sentences) {
    // What is in marks in the middle of a name is nobody's words: Harold "Hal" Rogers.
    names.forEach(name -> drafts.take(new TokenRange(name.from(), name.to())));
    int next = 0;
    for (Utterance utterance : layout.utterances()) {
      while (next < sentences.size() && sentences.get(next).sentence() <= utterance.sentence()) {
        draft(sentences.get(next++));
      }
      drafts.add(utteranceResolver.resolve(utterance));
    }
    while (next < sentences.size()) {
      draft(sentences.get(next++));
    }
    return PullQuotes.named(text.tokens().text(), drafts.list(), attributor);
  }

  private void draft(SentenceRelations sentence) {
    List<ResolvedRelation> relations =
        filter.filter(relationResolver.resolve(sentence.relations()));
    OptionalInt leading = cued.draft(relations, sentence.sentence());
    uncued.draft(sentence.sentence(), sentence.range(), relations, leading);
  }
}
