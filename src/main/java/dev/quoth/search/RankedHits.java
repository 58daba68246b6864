package dev.quoth.search;

import dev.quoth.Hits;
import dev.quoth.SortOrder;
import dev.quoth.answer.BestHits;
import dev.quoth.answer.Match;
import dev.quoth.answer.Position;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SortKey;
import dev.quoth.schema.LuceneQueries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The hits of one query in one order. In that of relevance, the best are found first and then
 * weighed once more. What is added is never less than 0, so that all others stay after them, and
 * pages neither skip nor repeat.
 */
final class RankedHits {

  private final LimitedSearchers searchers;
  private final IndexSearcher searcher;
  private final Query query;
  private final Query rescoring;
  private final SortOrder order;
  private final int countUpTo;
  private Hits.Total total = new Hits.Total(0, Hits.Bound.EXACT);

  /** The best hits, once they are known. */
  private @Nullable BestHits<Integer> best;

  /** The last of the best before they were weighed once more; none where no others follow. */
  private @Nullable FieldDoc lastOfBest;

  /**
   * Creates the list.
   *
   * @param searchers the snapshot
   * @param query what the hits match
   * @param rescoring what adds to the score of the best
   * @param order what comes first
   * @param countUpTo up to which number hits are counted, 1 or more
   */
  RankedHits(
      LimitedSearchers searchers, Query query, Query rescoring, SortOrder order, int countUpTo) {
    this.searchers = searchers;
    searcher = searchers.all();
    this.query = query;
    this.rescoring = rescoring;
    this.order = order;
    this.countUpTo = countUpTo;
  }

  /** Returns the hits after a position, without some. */
  List<Match<Integer>> after(Optional<Position> position, int size, Set<Integer> without)
      throws IOException {
    FieldDoc after = position.map(this::document).orElse(null);
    if (rescoring instanceof MatchNoDocsQuery) {
      return matches(find(after, size, without));
    }
    Optional<List<Match<Integer>>> first = best().after(position, size, without);
    if (first.isEmpty()) {
      return matches(find(after, size, without));
    }
    List<Match<Integer>> page = new ArrayList<>(first.get());
    if (page.size() < size && lastOfBest != null) {
      page.addAll(matches(find(lastOfBest, size - page.size(), without)));
    }
    return page;
  }

  /** Returns the best hits; none where no hits are weighed once more. */
  BestHits<Integer> best() throws IOException {
    if (rescoring instanceof MatchNoDocsQuery) {
      return new BestHits<>(List.of());
    }
    BestHits<Integer> known = best;
    if (known == null) {
      ScoreDoc[] found = find(null, SearchPlan.RESCORED, Set.of()).scoreDocs;
      known = new BestHits<>(rescored(found));
      best = known;
      lastOfBest = found.length < SearchPlan.RESCORED ? null : (FieldDoc) found[found.length - 1];
    }
    return known;
  }

  private List<Match<Integer>> rescored(ScoreDoc[] found) throws IOException {
    int[] documents = Arrays.stream(found).mapToInt(hit -> hit.doc).toArray();
    float[] more = new DocumentScores(searcher, rescoring).of(documents);
    List<Match<Integer>> matches = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Match<Integer> match = match((FieldDoc) found[i]);
      float score = match.score() + more[i];
      Position position = match.position();
      matches.add(
          new Match<>(
              match.passage(),
              Position.byScore(score, position.article(), position.ordinal()),
              score));
    }
    return matches;
  }

  /** Returns how many hits there are, as far as they were counted for the last page. */
  Hits.Total total() {
    return total;
  }

  private TopFieldDocs find(@Nullable FieldDoc after, int size, Set<Integer> without)
      throws IOException {
    int room = room(searcher, size);
    Query wanted =
        without.isEmpty()
            ? query
            : new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new DocumentsQuery(searcher.getIndexReader(), without), Occur.MUST_NOT)
                .build();
    TopFieldDocs found =
        searchers
            .hits()
            .search(
                wanted,
                new TopFieldCollectorManager(sort(order), room, after, Math.max(1, countUpTo)));
    if (order != SortOrder.RELEVANCE) {
      TopFieldCollector.populateScores(found.scoreDocs, searcher, query);
    }
    total = total(found.totalHits, countUpTo);
    return found;
  }

  /** Lucene makes room for all hits asked for, and for at least one. */
  static int room(IndexSearcher searcher, int size) {
    return Math.clamp(size, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  static Sort sort(SortOrder order) {
    return LuceneQueries.sort(SortKey.of(order));
  }

  /**
   * Cuts a count at the bound: Lucene counts as far as its segments and the page's size lead it.
   */
  static Hits.Total total(TotalHits total, int countUpTo) {
    return total.relation() == TotalHits.Relation.EQUAL_TO && total.value() <= countUpTo
        ? new Hits.Total(total.value(), Hits.Bound.EXACT)
        : new Hits.Total(Math.min(total.value(), countUpTo), Hits.Bound.AT_LEAST);
  }

  /** The greatest document number is after all documents of the same position. */
  private FieldDoc document(Position position) {
    Object leading =
        order == SortOrder.RELEVANCE ? (Object) position.score() : (Object) position.leading();
    BytesRef article = new BytesRef(position.article());
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {leading, article, position.ordinal()});
  }

  private static List<Match<Integer>> matches(TopFieldDocs found) {
    List<Match<Integer>> matches = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc document : found.scoreDocs) {
      matches.add(match((FieldDoc) document));
    }
    return matches;
  }

  private static Match<Integer> match(FieldDoc document) {
    String article = ((BytesRef) document.fields[1]).utf8ToString();
    long ordinal = (Long) document.fields[2];
    return document.fields[0] instanceof Float score
        ? new Match<>(document.doc, Position.byScore(score, article, ordinal), score)
        : new Match<>(
            document.doc,
            new Position((Long) document.fields[0], article, ordinal),
            document.score);
  }
}
