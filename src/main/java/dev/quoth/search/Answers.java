package dev.quoth.search;

import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.plan.SortKey;
import dev.quoth.schema.LuceneQueries;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Runs the plan of a question, and makes hits of what Lucene finds. */
final class Answers {

  private final IndexSearcher searcher;
  private final SearcherOptions options;

  Answers(IndexSearcher searcher, SearcherOptions options) {
    this.searcher = searcher;
    this.options = options;
  }

  /** Returns a page of the best matches. */
  Hits page(Asked asked) throws IOException {
    return switch (asked.query().collapse()) {
      case NONE -> each(asked);
      case WORDS -> once(asked);
    };
  }

  private Hits each(Asked asked) throws IOException {
    QuoteQuery query = asked.query();
    int room = Math.min(query.limit() + 1, most());
    TopFieldDocs found =
        searcher.search(
            asked.plan(),
            new TopFieldCollectorManager(
                LuceneQueries.sort(SortKey.of(query.order())),
                room,
                PageCursor.read(asked).orElse(null),
                query.countUpTo()));
    int shown = Math.min(query.limit(), found.scoreDocs.length);
    ScoreDoc[] page = Arrays.copyOf(found.scoreDocs, shown);
    if (query.order() != SortOrder.RELEVANCE) {
      TopFieldCollector.populateScores(page, searcher, asked.plan());
    }
    String next =
        shown < found.scoreDocs.length ? PageCursor.write(asked, (FieldDoc) page[shown - 1]) : "";
    return new Hits(total(found.totalHits, query), hits(page, asked), next);
  }

  private Hits once(Asked asked) throws IOException {
    QuoteQuery query = asked.query();
    SameWordsOnce once =
        new SameWordsOnce(searcher, asked.plan(), LuceneQueries.sort(SortKey.of(query.order())));
    List<SameWordsOnce.Shown> found =
        once.page(PageCursor.read(asked).orElse(null), query.limit() + 1, query.countUpTo());
    List<SameWordsOnce.Shown> page = found.subList(0, Math.min(query.limit(), found.size()));
    if (query.order() != SortOrder.RELEVANCE) {
      ScoreDoc[] documents =
          page.stream().map(SameWordsOnce.Shown::document).toArray(ScoreDoc[]::new);
      TopFieldCollector.populateScores(documents, searcher, asked.plan());
    }
    Highlighter highlighter = new Highlighter(options.analyzers(), asked);
    List<Hit> hits = new ArrayList<>();
    for (SameWordsOnce.Shown shown : page) {
      double score = score(shown.document());
      hits.add(highlighter.hit(shown.passage(), score, shown.appearances()));
    }
    boolean more = found.size() > page.size();
    Hits.Total total = total(once.total(), query);
    return new Hits(total, hits, more ? PageCursor.write(asked, page.getLast().document()) : "");
  }

  /** Lucene makes room for all hits asked for, and for at least one. */
  private int most() {
    return Math.max(1, searcher.getIndexReader().maxDoc());
  }

  private List<Hit> hits(ScoreDoc[] found, Asked asked) throws IOException {
    int[] documents = Arrays.stream(found).mapToInt(document -> document.doc).toArray();
    List<Passage> passages = new PassageReader(searcher.getIndexReader()).readAll(documents);
    Highlighter highlighter = new Highlighter(options.analyzers(), asked);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Passage passage = passages.get(i);
      hits.add(highlighter.hit(passage, score(found[i]), 1));
    }
    return hits;
  }

  private static double score(ScoreDoc document) {
    return ((FieldDoc) document).fields[0] instanceof Float score ? score : document.score;
  }

  /** How far Lucene came behind the bound depends on its segments, and says nothing. */
  private static Hits.Total total(TotalHits total, QuoteQuery query) {
    return total.relation() == TotalHits.Relation.EQUAL_TO
        ? new Hits.Total(total.value(), Hits.Bound.EXACT)
        : new Hits.Total(Math.min(total.value(), query.countUpTo()), Hits.Bound.AT_LEAST);
  }
}
