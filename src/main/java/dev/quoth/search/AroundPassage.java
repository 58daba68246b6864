package dev.quoth.search;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import dev.quoth.plan.SearchPlan;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.LuceneQueries;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Looks up what stands around a passage in its article. */
final class AroundPassage {

  private final IndexSearcher searcher;
  private final PassageReader reader;

  AroundPassage(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    reader = new PassageReader(searcher.getIndexReader());
  }

  PassageContext of(Passage passage) throws IOException {
    List<QuotePassage> quotes = new ArrayList<>();
    for (int document : documents(passage, PassageKind.QUOTE)) {
      if (reader.read(document) instanceof QuotePassage quote && !quote.id().equals(passage.id())) {
        quotes.add(quote);
      }
    }
    int start = passage.span().start();
    int end = passage.span().end();
    List<Integer> paragraphs = documents(passage, PassageKind.PARAGRAPH);
    return new PassageContext(
        paragraph(paragraphs, first(paragraphs, span -> span.end() > start) - 1),
        paragraph(paragraphs, first(paragraphs, span -> span.start() >= end)),
        quotes);
  }

  /** Returns the article's documents of a kind, in the order of the text. */
  private List<Integer> documents(Passage passage, PassageKind kind) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(IndexSchema.article(passage.article().id())), Occur.FILTER)
            .add(LuceneQueries.of(SearchPlan.kind(kind)), Occur.FILTER)
            .build();
    return Sample.of(searcher, query, Integer.MAX_VALUE).documents();
  }

  /** Returns the place of the first paragraph of which something holds, as of all behind it. */
  private int first(List<Integer> paragraphs, Predicate<Span> holds) throws IOException {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(reader.read(paragraphs.get(middle)).span())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private Optional<ParagraphPassage> paragraph(List<Integer> paragraphs, int place)
      throws IOException {
    return place >= 0
            && place < paragraphs.size()
            && reader.read(paragraphs.get(place)) instanceof ParagraphPassage paragraph
        ? Optional.of(paragraph)
        : Optional.empty();
  }
}
