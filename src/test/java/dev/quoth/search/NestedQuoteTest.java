package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.Hit;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A quote within another of its article is the same words, printed once. */
class NestedQuoteTest {

  private static final String LINE = "Ann Lee: to deny what he called the accusation of meddling";

  /** Adds to each quote one of its end, from the word "called" on. */
  private static List<Quote> nested(Article article) {
    List<Quote> quotes = new ArrayList<>();
    for (Quote quote : Newsroom.EXTRACTOR.extract(article)) {
      quotes.add(quote);
      Segment whole = quote.segments().getFirst();
      int start = article.text().indexOf("called", whole.span().start());
      Segment end = new Segment(new Span(start, whole.span().end()), whole.wording());
      quotes.add(
          Quote.of(quote.type(), List.of(end), quote.paragraph())
              .attribution(quote.attribution().orElseThrow()));
    }
    return quotes;
  }

  private static Directory index(String... texts) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexerOptions options = Newsroom.OPTIONS.withExtractor(NestedQuoteTest::nested);
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, options)) {
      for (int i = 0; i < texts.length; i++) {
        indexer.add(Article.builder("a" + i, texts[i]).build());
      }
    }
    return directory;
  }

  @Test
  void itIsNoHitOfItsOwnAndNoAppearance() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(LINE), SearcherOptions.of(Language.english()))) {
      List<Hit> hits = searcher.search(QuoteQuery.all().collapse(Collapse.WORDS)).hits();
      assertEquals(1, hits.size());
      assertEquals(1, hits.getFirst().appearances());
      assertEquals(1, searcher.appearances((QuotePassage) hits.getFirst().passage()).size());
    }
  }

  @Test
  void withoutCollapsingItIsShown() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(LINE), SearcherOptions.of(Language.english()))) {
      assertEquals(2, searcher.search(QuoteQuery.all()).hits().size());
    }
  }
}
