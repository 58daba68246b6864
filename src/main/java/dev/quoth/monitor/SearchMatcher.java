package dev.quoth.monitor;

import dev.quoth.Passage;
import dev.quoth.plan.SearchPlanner;
import dev.quoth.schema.IndexedSpeakers;
import dev.quoth.schema.IndexedTerms;
import dev.quoth.schema.LuceneQueries;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Asks searches of the new articles of one snapshot, and of no other. For one thread. */
final class SearchMatcher {

  /** About the passages of a batch. */
  private static final int MAX_PASSAGES = 4_096;

  private final IndexSearcher searcher;
  private final SearchPlanner planner;
  private final PassageReader reader;
  private final Map<Integer, Passage> passages = new HashMap<>();

  SearchMatcher(IndexSearcher searcher, MonitorOptions options) {
    this.searcher = new IndexSearcher(searcher.getIndexReader());
    this.searcher.setQueryCache(null); // no query is asked twice
    reader = new PassageReader(searcher.getIndexReader());
    planner =
        new SearchPlanner(
                options.language(),
                new RememberedSpeakers(new IndexedSpeakers(searcher)),
                new IndexedTerms(searcher.getIndexReader()))
            .identifying(options.speakers());
  }

  /** Delivers the passages of new articles that answer a search, and returns their number. */
  long match(WatchList.Candidate candidate, NewArticles articles, MatchListener listener)
      throws IOException {
    long[] matches = matches(candidate, articles);
    for (long match : matches) {
      listener.matched(candidate.search(), read((int) match));
    }
    return matches.length;
  }

  /** Many searches find the same passages. */
  private Passage read(int document) throws IOException {
    Passage known = passages.get(document);
    if (known == null) {
      known = reader.read(document);
      if (passages.size() == MAX_PASSAGES) {
        passages.clear();
      }
      passages.put(document, known);
    }
    return known;
  }

  /** Returns the number of the article and of the document of each match, in their order. */
  private long[] matches(WatchList.Candidate candidate, NewArticles articles) throws IOException {
    Query query = LuceneQueries.of(planner.counted(candidate.search().query()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Long> matches = new ArrayList<>();
    for (Map.Entry<LeafReaderContext, List<NewArticle>> segment : articles.segments().entrySet()) {
      Scorer scorer = weight.scorer(segment.getKey());
      if (scorer != null) {
        for (NewArticle article : segment.getValue()) {
          add(segment.getKey(), article, candidate.places(), scorer.iterator(), matches);
        }
      }
    }
    return matches.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static void add(
      LeafReaderContext segment,
      NewArticle article,
      FixedBitSet places,
      DocIdSetIterator found,
      List<Long> matches)
      throws IOException {
    Bits live = segment.reader().getLiveDocs();
    int next = article.nextIn(places, 0);
    while (next < article.end()) {
      int document = found.docID() < next ? found.advance(next) : found.docID();
      if (document == next && (live == null || live.get(document))) {
        matches.add(((long) article.number() << Integer.SIZE) | (segment.docBase + document));
      }
      next = article.nextIn(places, Math.max(next + 1, document));
    }
  }
}
