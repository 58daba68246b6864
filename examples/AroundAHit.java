import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Surroundings;
import dev.quoth.Voice;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.index.IndexOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.LanguageProfile;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What stands around a hit, and who else says so?
 *
 * <pre>
 * hit:     We want wages that feed a family,
 * before:  The ferry to Sarnholm stayed in port on Monday.
 * beside:  Nobody is served by an empty ferry,
 * similar: No family can eat promises, only wages,
 * </pre>
 */
public final class AroundAHit {

  public static void main(String[] args) throws IOException {
    QuoteExtractor extractor = QuoteExtractor.of(LanguageProfile.english());
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexOptions.english(extractor))) {
      indexer.add(Article.builder("strike", STRIKE).build());
      indexer.add(Article.builder("picket", PICKET).build());
      try (QuoteSearcher searcher = indexer.searcher()) {
        ask(searcher);
      }
    }
  }

  private static void ask(QuoteSearcher searcher) throws IOException {
    Hit hit = searcher.search(QuoteQuery.by("O'Dowd")).list().getFirst();
    System.out.println("hit:     " + hit.passage().text());

    // @start region="around"
    Surroundings around = searcher.around(hit.passage());
    System.out.println("before:  " + around.before().map(Passage::text).orElse("nothing"));
    for (QuotePassage quote : around.quotes()) {
      System.out.println("beside:  " + quote.text());
    }
    // @end

    // @start region="similar"
    for (Hit like : searcher.similarTo(hit.passage(), Voice.OTHERS, QuoteQuery.all())) {
      System.out.println("similar: " + like.passage().text());
    }
    // @end
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
}
