package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.layouts.Layout;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameScanner;
import dev.quoth.extract.quotes.DraftAttribution;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.quotes.SegmentReader;
import dev.quoth.extract.relations.RelationScanner;
import dev.quoth.extract.relations.SentenceRelations;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.Paragraphs;
import dev.quoth.extract.text.ReadableText;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Leads an article through the steps of extraction: text, names, entities, relations, drafts,
 * quotes. Each step takes values and returns values; nothing is kept between two articles.
 */
final class ExtractionPipeline {

  private final Lexicon lexicon;
  private final Weights weights;

  ExtractionPipeline(Lexicon lexicon, Weights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /** Returns the quotes of an article, in the order of its text. */
  List<Quote> quotes(Article article) {
    ReadableText readable = ReadableText.of(article, lexicon);
    Paragraphs paragraphs = new Paragraphs(readable.ownParagraphs());
    List<Quote> quotes = new ArrayList<>();
    for (QuoteDraft draft : drafts(readable)) {
      quotes.add(readable.inArticle(quote(draft, paragraphs)));
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return quotes;
  }

  /** Returns the drafts of an article's quotes, which tell more than the quotes. */
  List<QuoteDraft> drafts(Article article) {
    return drafts(ReadableText.of(article, lexicon));
  }

  private List<QuoteDraft> drafts(ReadableText readable) {
    Article article = readable.article();
    TokenizedText text = TokenizedText.of(article.text(), readable.paragraphs(), lexicon);
    List<Name> names = NameScanner.scan(text.tokens(), text.sentences());
    NounPhraseReader phrases = new NounPhraseReader(text.tokens(), names, new Tags(text));
    Entities entities = Entities.of(text, names, phrases);
    Layout layout = Layout.of(text, phrases, entities, weights);
    List<SentenceRelations> relations = relations(text, phrases, layout);
    return new DraftingPass(article, text, phrases, entities, weights)
        .drafts(names, layout, relations);
  }

  private List<SentenceRelations> relations(
      TokenizedText text, NounPhraseReader phrases, Layout layout) {
    RelationScanner scanner = new RelationScanner(text.tokens(), phrases, weights);
    List<SentenceRelations> relations = new ArrayList<>();
    for (int s = 0; s < text.sentences().count(); s++) {
      if (!layout.covers(s)) {
        SentenceRange range = SentenceRange.of(text, phrases, s);
        relations.add(new SentenceRelations(s, range, scanner.scan(range)));
      }
    }
    return relations;
  }

  /** Returns the quote that a draft has become. */
  static Quote quote(QuoteDraft draft, Paragraphs paragraphs) {
    List<Segment> segments = draft.segments();
    Quote quote =
        Quote.of(SegmentReader.type(segments), segments, paragraphs.at(draft.start()))
            .form(draft.form());
    return draft
        .attribution()
        .map(DraftAttribution::attribution)
        .map(quote::attribution)
        .orElse(quote);
  }
}
