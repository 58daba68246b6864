import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerScope;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What is around a hit, who else says so, and where else is it printed?
 *
 * <pre>
 * hit:     We want wages that feed a family,
 * before:  The ferry to Sarnholm stayed in port on Monday.
 * also:    Nobody is served by an empty ferry,
 * similar: No family can eat promises, only wages,
 * printed: 2 times
 * where:   strike
 * where:   weekend
 * </pre>
 */
public final class AroundAHit {

  public static void main(String[] args) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      indexer.add(article("strike", 2, STRIKE));
      indexer.add(article("picket", 3, PICKET));
      indexer.add(article("weekend", 4, WEEKEND));
      try (QuoteSearcher searcher = indexer.searcher()) {
        ask(searcher);
        reprinted(searcher);
      }
    }
  }

  private static void ask(QuoteSearcher searcher) throws IOException {
    Hit hit = searcher.search(QuoteQuery.by("O'Dowd")).hits().getFirst();
    System.out.println("hit:     " + hit.passage().text());

    // @start region="around"
    PassageContext around = searcher.around(hit.passage());
    System.out.println("before:  " + around.before().map(Passage::text).orElse("nothing"));
    for (QuotePassage quote : around.quotes()) {
      System.out.println("also:    " + quote.text());
    }
    // @end

    // @start region="similar"
    for (Hit like :
        searcher.similarTo(hit.passage(), SpeakerScope.OTHER_SPEAKERS, QuoteQuery.all())) {
      System.out.println("similar: " + like.passage().text());
    }
    // @end
  }

  /** Prints what is printed more than once, and where: the first publication first. */
  private static void reprinted(QuoteSearcher searcher) throws IOException {
    // @start region="collapsed"
    for (Hit hit : searcher.search(QuoteQuery.all().about("wages").collapse(Collapse.WORDS))) {
      if (hit.appearances() > 1 && hit.passage() instanceof QuotePassage quote) {
        System.out.println("printed: " + hit.appearances() + " times");
        for (Passage place : searcher.appearances(quote)) {
          System.out.println("where:   " + place.article().id());
        }
      }
    }
    // @end
  }

  private static Article article(String id, int day, String text) {
    return Article.builder(id, text).publishedOn(LocalDate.of(2026, 3, day)).build();
  }

  private static final String STRIKE =
      """
      The ferry to Sarnholm stayed in port on Monday.
      "We want wages that feed a family," said Bram O'Dowd, leader of the dockers' union.
      "Nobody is served by an empty ferry," said Anneke Sorley, the harbour minister.
      """;

  private static final String PICKET =
      """
      Fifty dockers stood at the gate on Wednesday.
      "No family can eat promises, only wages," said Ruth Barr, a nurse.
      "The island needs bread," said Idris Calloway, the mayor.
      """;

  private static final String WEEKEND =
      """
      The week in words.
      "We want wages that feed a family", said Bram O'Dowd of the dockers' union.
      """;
}
