package dev.quoth.search;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Hits;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Articles whose quotes are easy to tell, for the tests: a line {@code Wang Yi: words} is a direct
 * quote, {@code Wang Yi~ words} an indirect one, {@code Wang Yi+ words} a mixed one, and {@code ?
 * words} a direct one of nobody; {@code Wang Yi (foreign minister): words} prints a role. Any other
 * line is a paragraph and no more.
 */
public final class Newsroom {

  /** Reads the lines. */
  public static final QuoteExtractor EXTRACTOR = Newsroom::extract;

  /** English, with the quotes of these lines. */
  public static final IndexerOptions OPTIONS =
      IndexerOptions.of(Language.english()).withExtractor(EXTRACTOR);

  private Newsroom() {}

  /** Makes an index of these articles, committed. */
  public static Directory index(Article... articles) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS)) {
      for (Article article : articles) {
        indexer.add(article);
      }
    }
    return directory;
  }

  /** Asks an index and returns the ids of the passages in their order. */
  public static List<String> ids(Directory directory, QuoteQuery query) throws IOException {
    return ids(hits(directory, query));
  }

  /** Asks an index. */
  public static Hits hits(Directory directory, QuoteQuery query) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(directory, SearcherOptions.of(Language.english()))) {
      return searcher.search(query);
    }
  }

  /** Returns the ids of the passages in their order. */
  public static List<String> ids(Hits hits) {
    return StreamSupport.stream(hits.spliterator(), false).map(hit -> hit.passage().id()).toList();
  }

  private static List<Quote> extract(Article article) {
    List<Quote> quotes = new ArrayList<>();
    List<Span> paragraphs = article.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span line = paragraphs.get(i);
      String text = line.in(article.text());
      int mark = mark(text);
      if (mark >= 0) {
        quotes.add(quote(article.text(), line, mark, text.charAt(mark), i));
      }
    }
    return quotes;
  }

  private static int mark(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      if (":~+?".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Quote quote(String text, Span line, int mark, char sign, int paragraph) {
    int start = line.start() + mark + 2;
    QuoteType type =
        switch (sign) {
          case '~' -> QuoteType.INDIRECT;
          case '+' -> QuoteType.MIXED;
          default -> QuoteType.DIRECT;
        };
    Segment.Wording wording = sign == '~' ? Segment.Wording.PARAPHRASE : Segment.Wording.VERBATIM;
    Optional<Attribution> attribution = Optional.empty();
    if (sign != '?') {
      Mention mention = Mention.at(text, new Span(line.start(), line.start() + mark));
      attribution = Optional.of(Attribution.of(speaker(mention.text()), mention, "line", 0.9));
    }
    List<Segment> segments = List.of(new Segment(new Span(start, line.end()), wording));
    Quote quote = Quote.of(type, segments, paragraph);
    return attribution.map(quote::attribution).orElse(quote);
  }

  private static Speaker speaker(String printed) {
    int role = printed.indexOf(" (");
    return role > 0 && printed.endsWith(")")
        ? new Speaker(
            printed.substring(0, role),
            printed.substring(role + 2, printed.length() - 1),
            SpeakerKind.PERSON)
        : Speaker.person(printed);
  }
}
