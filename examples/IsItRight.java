import dev.quoth.Article;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationSource;
import dev.quoth.WordChange;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Is this quotation right?
 *
 * <pre>
 * VERBATIM: The pier stays open until the last ferry has gone
 *   brandt, 2026-03-02
 * CUT: The pier … until the last ferry has gone
 *   brandt, 2026-03-02
 * ALTERED: The pier stays closed until the last ferry has gone
 *   brandt, 2026-03-02
 *   "closed" for "open"
 * OTHER_SPEAKER: Nobody asked the crews
 *   union, 2026-03-04
 * NOT_FOUND: The lighthouse is for sale
 * </pre>
 */
public final class IsItRight {

  private static final List<Quotation> QUOTATIONS =
      List.of(
          Quotation.of("The pier stays open until the last ferry has gone"),
          Quotation.of("The pier … until the last ferry has gone"),
          Quotation.of("The pier stays closed until the last ferry has gone").by("Ivo Brandt"),
          Quotation.of("Nobody asked the crews").by("Ivo Brandt"),
          Quotation.of("The lighthouse is for sale"));

  public static void main(String[] args) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      indexer.add(
          Article.builder(
                  "brandt",
                  "“The pier stays open until the last ferry has gone,” said harbour master Ivo"
                      + " Brandt.")
              .publishedOn(LocalDate.of(2026, 3, 2))
              .build());
      indexer.add(
          Article.builder("union", "“Nobody asked the crews,” said Mara Lund, a union leader.")
              .publishedOn(LocalDate.of(2026, 3, 4))
              .build());
      try (QuoteSearcher searcher = indexer.searcher()) {
        for (Quotation quotation : QUOTATIONS) {
          verify(searcher, quotation);
        }
      }
    }
  }

  private static void verify(QuoteSearcher searcher, Quotation quotation) throws IOException {
    // @start region="verify"
    QuotationCheck check = searcher.verify(quotation);
    System.out.println(check.verdict() + ": " + quotation.words());
    for (QuotationSource source : check.sources()) {
      System.out.println("  " + source.quote().article().id() + ", " + day(source));
      for (WordChange change : source.changes()) {
        if (change instanceof WordChange.Replacement replaced) {
          String words = replaced.quotation().in(quotation.words());
          String printed = source.quote().at(replaced.article());
          System.out.println("  \"" + words + "\" for \"" + printed + '"');
        }
      }
    }
    // @end
  }

  private static String day(QuotationSource source) {
    return source.quote().article().published().orElseThrow().toString().substring(0, 10);
  }
}
