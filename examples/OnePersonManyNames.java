import dev.quoth.Article;
import dev.quoth.PassageFact;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerRegistry;
import dev.quoth.ValueCount;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.registry.RegistryDecisions;
import dev.quoth.registry.SpeakerRegistryBuilder;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Who is one and the same, across articles?
 *
 * <p>Articles print a person under many names. A registry of the speakers joins those that are one
 * person's where the articles leave hardly a doubt, and an application decides the rest.
 *
 * <pre>
 * as printed: Robert Lindqvist 2
 * as printed: Bob Lindqvist 1
 * as printed: Robert T. Lindqvist 1
 * one person: Bob Lindqvist 4
 *   Robert Lindqvist, Bob Lindqvist, Robert T. Lindqvist
 *   Q12345
 * found: 4
 * </pre>
 */
public final class OnePersonManyNames {

  private static final String[] SPEECHES = {
    "“The pier stays open,” said harbour master Robert Lindqvist.",
    "“Nobody is told to leave,” said harbour master Robert Lindqvist.",
    "“It was a long winter,” said Bob Lindqvist, the harbour master.",
    "“The ice is gone,” said harbour master Robert T. Lindqvist.",
  };

  public static void main(String[] args) throws IOException {
    Language english = Language.english();
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(english))) {
      for (int i = 0; i < SPEECHES.length; i++) {
        LocalDate day = LocalDate.of(2026, 3, 1 + i);
        indexer.add(Article.builder("day-" + day, SPEECHES[i]).publishedOn(day).build());
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        print("as printed", searcher);
        // @start region="registry"
        SpeakerRegistry registry =
            SpeakerRegistryBuilder.of(english)
                .deciding(
                    RegistryDecisions.NONE
                        .call("Robert Lindqvist", "Bob Lindqvist")
                        .identify("Robert Lindqvist", "wikidata", "Q12345"))
                .build(searcher);
        QuoteSearch people = searcher.identifying(registry);
        // @end
        print("one person", people);
        SpeakerIdentity master = registry.find("Bob Lindqvist").orElseThrow();
        System.out.println(
            "  " + String.join(", ", master.forms().stream().map(form -> form.name()).toList()));
        System.out.println("  " + master.profile().identifiers().get("wikidata"));
        QuoteQuery byMaster = QuoteQuery.by("Robert Lindqvist");
        System.out.println("found: " + people.search(byMaster).total().count());
      }
    }
  }

  private static void print(String label, QuoteSearch search) throws IOException {
    for (ValueCount speaker :
        search.facets(QuoteQuery.all(), 10, PassageFact.SPEAKER).facets().getFirst()) {
      System.out.println(label + ": " + speaker.value() + " " + speaker.passages());
    }
  }
}
