package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Paragraphs;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An article with what people marked in it. */
final class Marked {

  private static final double SAME_QUOTATION = 0.8;
  private static final double SAME_CONTENT = 0.5;

  private final Article article;
  private final Gold gold;
  private final WordRanges words;
  private final Lexicon lexicon;
  private final Paragraphs paragraphs;

  Marked(Article article, Gold gold, Lexicon lexicon) {
    this.article = article;
    this.gold = gold;
    this.lexicon = lexicon;
    this.paragraphs = new Paragraphs(article.paragraphs());
    words = new WordRanges(article.text());
  }

  /** Reads the articles in which people marked something. */
  static List<Marked> read(Path articles, Path markings, Lexicon lexicon) throws IOException {
    Map<String, Gold> gold = Gold.read(markings);
    List<Marked> marked = new ArrayList<>();
    try (Stream<Article> read = ArticleReader.strict().read(articles)) {
      read.filter(article -> gold.containsKey(article.id()))
          .map(article -> new Marked(article, gold.get(article.id()), lexicon))
          .forEach(marked::add);
    }
    return marked;
  }

  Article article() {
    return article;
  }

  Gold gold() {
    return gold;
  }

  /** Returns the numbers of the words in some ranges. */
  BitSet words(List<Span> ranges) {
    return words.in(ranges);
  }

  /** Returns the drafts that other weights make of this article. */
  List<QuoteDraft> drafts(Weights weights) {
    return new ExtractionPipeline(lexicon, weights).drafts(article);
  }

  /** Returns the quotes that other weights find in this article. */
  List<Quote> quotes(Weights weights) {
    return new ExtractionPipeline(lexicon, weights).quotes(article);
  }

  /** Returns the quote that a draft has become. */
  Quote quote(QuoteDraft draft) {
    return ExtractionPipeline.quote(draft, paragraphs);
  }

  /** Returns the attributions that have a quotation among their parts in double marks. */
  List<Gold.Said> said(Quote quotation) {
    BitSet range = words.in(spans(quotation));
    return gold.attributions().stream()
        .filter(Gold.Said::usable)
        .filter(said -> overlaps(said.quoted(), range, SAME_QUOTATION))
        .toList();
  }

  /** Whether a quotation belongs to a marking that tells nothing: single marks, or no source. */
  boolean untold(Quote quotation) {
    BitSet range = words.in(spans(quotation));
    return gold.attributions().stream()
        .anyMatch(said ->
            untold(said.singly(), range) || (!said.usable() && untold(said.quoted(), range)));
  }

  private boolean untold(List<Span> parts, BitSet range) {
    return parts.stream()
        .map(part -> words.in(List.of(part)))
        .anyMatch(part ->
            WordRanges.overlap(part, range) >= SAME_CONTENT
                || WordRanges.common(part, range) == range.cardinality());
  }

  private boolean overlaps(List<Span> parts, BitSet range, double least) {
    return parts.stream()
        .map(part -> words.in(List.of(part)))
        .anyMatch(part -> WordRanges.overlap(part, range) >= least);
  }

  /** Whether the speaker is one of those whom people marked. */
  boolean right(Attribution attribution, List<Gold.Said> said) {
    return said.stream().anyMatch(each -> verdict(attribution, each).right());
  }

  /** Whether the words of a quote are marked as said, and by its speaker, in the full name. */
  boolean strictlyRight(Quote quote, Attribution attribution) {
    return gold.attributions().stream()
        .filter(said -> said.usable() && same(quote, said))
        .anyMatch(said -> verdict(attribution, said).strictlyRight(said));
  }

  private boolean same(Quote quote, Gold.Said said) {
    if (quote.type() == QuoteType.INDIRECT) {
      return WordRanges.overlap(words.in(said.content()), words.in(spans(quote))) >= SAME_CONTENT;
    }
    BitSet range =
        words.in(quote.segments().stream().filter(Segment::quoted).map(Segment::span).toList());
    return contains(said.quoted(), range) || contains(said.singly(), range);
  }

  private boolean contains(List<Span> parts, BitSet range) {
    return parts.stream()
        .map(part -> words.in(List.of(part)))
        .anyMatch(part ->
            WordRanges.overlap(part, range) >= SAME_CONTENT
                || (!part.isEmpty()
                    && WordRanges.common(part, range) >= SAME_QUOTATION * part.cardinality()));
  }

  /** Returns whether an attribution names the one whom people marked. */
  SpeakerVerdict verdict(Attribution attribution, Gold.Said said) {
    return SpeakerVerdict.of(attribution, said, gold.namesakes(), lexicon);
  }

  private static List<Span> spans(Quote quote) {
    return quote.segments().stream().map(Segment::span).toList();
  }
}
