import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What did somebody say?
 *
 * <p>A speaker is found by any part of the name, with or without capitals and accents, and where
 * the text says "she". A full name finds nobody else.
 *
 * <pre>
 * marsh: 3 quotes
 *   Olga Marsh: The pier is ours,
 *   Peter Marsh: I would sell it,
 *   Olga Marsh: the town would pay for it
 * OLGA MARSH: 2 quotes
 *   Olga Marsh: The pier is ours,
 *   Olga Marsh: the town would pay for it
 * Peter Marsh or Ivo Brandt: 2 quotes
 *   Peter Marsh: I would sell it,
 *   Ivo Brandt: Nobody asked the harbour,
 * exactly Marsh: 0 quotes
 * </pre>
 */
public final class SearchBySpeaker {

  private static final List<Article> ARTICLES =
      List.of(
          Article.builder(
                  "council-1",
                  """
                  “The pier is ours,” said Olga Marsh. She said the town would pay for it.
                  """)
              .build(),
          Article.builder(
                  "council-2",
                  """
                  Her brother disagreed. “I would sell it,” Peter Marsh said.

                  “Nobody asked the harbour,” Ivo Brandt said.
                  """)
              .build());

  public static void main(String[] args) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      for (Article article : ARTICLES) {
        indexer.add(article);
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        // @start region="ask"
        show("marsh", searcher, QuoteQuery.by("marsh"));
        show("OLGA MARSH", searcher, QuoteQuery.by("OLGA MARSH"));
        show(
            "Peter Marsh or Ivo Brandt",
            searcher,
            QuoteQuery.by("Peter Marsh").where(Filter.speaker("Ivo Brandt")));
        show("exactly Marsh", searcher, QuoteQuery.all().where(Filter.speakerExactly("Marsh")));
        // @end
      }
    }
  }

  private static void show(String title, QuoteSearcher searcher, QuoteQuery query)
      throws IOException {
    var hits = searcher.search(query);
    System.out.println(title + ": " + hits.total() + " quotes");
    for (Hit hit : hits) {
      if (hit.passage() instanceof QuotePassage quote) {
        System.out.println("  " + quote.speaker().orElseThrow().name() + ": " + quote.text());
      }
    }
  }
}
