import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Facet;
import dev.quoth.PassageFact;
import dev.quoth.QuoteQuery;
import dev.quoth.SignificantTerms;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.AnswerJson;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Who says most, when, and about what?
 *
 * <p>Questions about all that answers a query, be it a page of hits or a million.
 *
 * <pre>
 * SPEAKER Bram O'Dowd: 2
 * SPEAKER Anneke Sorley: 1
 * SPEAKER Idris Calloway: 1
 * SOURCE Kelden Courier: 2
 * SOURCE Marren Wire: 2
 * 2026-03-02 ##
 * 2026-03-03
 * 2026-03-04 ##
 * O'Dowd talks about wages
 * so... Anneke Sorley, 3 quotes
 * {"suggestions":[{"value":"Anneke Sorley","passages":3}]}
 * </pre>
 */
public final class AskAboutTheWhole {

  public static void main(String[] args) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      add(indexer, "2026-03-02", "Kelden Courier", STRIKE);
      add(indexer, "2026-03-02", "Marren Wire", COUNCIL);
      add(indexer, "2026-03-04", "Marren Wire", PICKET);
      try (QuoteSearcher searcher = indexer.searcher()) {
        ask(searcher);
        json(searcher);
      }
    }
  }

  private static void ask(QuoteSearcher searcher) throws IOException {
    // @start region="facets"
    QuoteQuery ferry = QuoteQuery.all().about("ferry");
    for (Facet facet : searcher.facets(ferry, 10, PassageFact.SPEAKER, ArticleFact.SOURCE)) {
      for (ValueCount count : facet) {
        System.out.println(facet.dimension() + " " + count.value() + ": " + count.passages());
      }
    }
    // @end

    // @start region="timeline"
    ZoneId zone = ZoneId.of("Europe/Oslo");
    for (Timeline.Bucket day : searcher.timeline(ferry, Timeline.Unit.DAY, zone)) {
      System.out.println(day.start() + " " + "#".repeat((int) day.passages()));
    }
    // @end

    // @start region="topics"
    for (SignificantTerms.Term topic : searcher.significantTerms(QuoteQuery.by("O'Dowd"), 10)) {
      System.out.println("O'Dowd talks about " + topic.words());
    }
    // @end

    // @start region="suggest"
    for (ValueCount name : searcher.suggestSpeakers("so", 5)) {
      System.out.println("so... " + name.value() + ", " + name.passages() + " quotes");
    }
    // @end
  }

  private static void json(QuoteSearcher searcher) throws IOException {
    // @start region="json"
    StringBuilder json = new StringBuilder(); // or a Writer, in UTF-8
    AnswerJson.writeSuggestions(searcher.suggestSpeakers("so", 5), json);
    System.out.println(json);
    // @end
  }

  private static void add(QuoteIndexer indexer, String day, String source, String text)
      throws IOException {
    Article.Builder article = Article.builder(source + " " + day, text);
    indexer.add(article.source(source).publishedOn(LocalDate.parse(day)).build());
  }

  private static final String STRIKE =
      """
      "We want wages that feed a family," said Bram O'Dowd, leader of the dockers' union.
      "The ferry sails when our wages rise," O'Dowd said.
      "Nobody is served by an empty ferry," said Anneke Sorley, the harbour minister.
      """;

  private static final String COUNCIL =
      """
      "The channel must be two metres deeper," said Anneke Sorley, the harbour minister.
      "The dredging will cost nine million," Sorley said.
      "Two metres of mud are two metres of money," said Piers Lindqvist.
      "The school roof leaks," said Idris Calloway, the mayor.
      "A new roof will be there by autumn," Calloway said.
      "The children deserve a dry room," said Ruth Barr, a nurse.
      "Libraries stay open on Sundays," Calloway said.
      """;

  private static final String PICKET =
      """
      "Our wages have not moved in six years," said Bram O'Dowd.
      "Pay fair wages, and the ferry sails," O'Dowd said.
      "The island needs the ferry by Friday," said Idris Calloway, the mayor.
      """;
}
