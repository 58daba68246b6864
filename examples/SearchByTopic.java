import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.ScoreExplanation;
import dev.quoth.Span;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Who said something about this?
 *
 * <p>Words in the quote, around it and in the title count, and then those of the whole article. A
 * hit says by spans where they are; this program puts stars around them.
 *
 * <pre>
 * fishing rights
 *   north-2: The *fishing* *rights* are not for sale,
 *   north-1: *fishing* *rights* belonged to the islands
 *   north-3: We were promised a quota,
 * fishing rights, from March on
 *   north-3: We were promised a quota,
 * fishing rights, as paragraphs
 *   north-2: “The *fishing* *rights* are not for sale,” said Tove Lund.
 *   north-1: Arne Holm said *fishing* *rights* belonged to the islands. It rained.
 *   north-3: “We were promised a quota,” Tove Lund said of the *fishing* *rights*.
 * why the first, where it counts to be of early March
 *   published 2 days before 2026-03-03
 *   what the article is about
 *   direct quote
 *   ‘fishing’ in the context
 *   ‘rights’ in the context
 *   sure of the speaker
 * </pre>
 */
public final class SearchByTopic {

  public static void main(String[] args) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      indexer.add(article(1, "Arne Holm said fishing rights belonged to the islands. It rained."));
      indexer.add(article(2, "“The fishing rights are not for sale,” said Tove Lund."));
      indexer.add(article(3, "“We were promised a quota,” Tove Lund said of the fishing rights."));
      indexer.add(article(4, "“The ferry is late,” Arne Holm said."));
      try (QuoteSearcher searcher = indexer.searcher()) {
        // @start region="ask"
        QuoteQuery query = QuoteQuery.all().about("fishing rights");
        show("fishing rights", searcher, query);
        LocalDate march = LocalDate.of(2026, 3, 1);
        show("fishing rights, from March on", searcher, query.where(Filter.since(march)));
        show("fishing rights, as paragraphs", searcher, query.passages(PassageKind.PARAGRAPH));
        // @end
        explain(searcher, query);
      }
    }
  }

  private static void explain(QuoteSearcher searcher, QuoteQuery query) throws IOException {
    System.out.println("why the first, where it counts to be of early March");
    // @start region="explain"
    Instant march = Instant.parse("2026-03-03T00:00:00Z");
    Recency recency = new Recency(march, Duration.ofDays(30), 2);
    QuoteQuery recent = query.ranking(Ranking.STANDARD.recency(recency));
    Hit first = searcher.search(recent).hits().getFirst();
    for (ScoreExplanation.Reason reason : searcher.explain(recent, first.passage()).reasons()) {
      System.out.println("  " + reason.text());
    }
    // @end
  }

  private static Article article(int month, String text) {
    return Article.builder("north-" + month, text)
        .publishedOn(LocalDate.of(2026, month, 1))
        .build();
  }

  private static void show(String title, QuoteSearcher searcher, QuoteQuery query)
      throws IOException {
    System.out.println(title);
    for (Hit hit : searcher.search(query)) {
      System.out.println("  " + hit.passage().article().id() + ": " + starred(hit));
    }
  }

  // @start region="highlight"
  private static String starred(Hit hit) {
    Passage passage = hit.passage();
    StringBuilder text = new StringBuilder(passage.text());
    for (Span word : hit.highlights().reversed()) {
      if (passage.span().contains(word)) {
        text.insert(word.end() - passage.span().start(), '*');
        text.insert(word.start() - passage.span().start(), '*');
      }
    }
    return text.toString();
  }
  // @end
}
