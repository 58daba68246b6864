package dev.quoth.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Lucene queries of an application's own, which are added to a question. They see one document for
 * each passage, with the fields of the index as they are in this version; the facts of an article
 * are in a document of its own. A cursor does not know them: ask for each page of an answer with
 * the same clauses.
 *
 * @param filters what a passage must match, without an effect on its score
 * @param should what adds its score to that of a passage that matches
 */
public record LuceneClauses(List<Query> filters, List<Query> should) {

  /** No clauses. */
  public static final LuceneClauses NONE = new LuceneClauses(List.of(), List.of());

  /** Copies the lists. */
  public LuceneClauses {
    filters = List.copyOf(filters);
    should = List.copyOf(should);
  }

  /**
   * Adds a filter.
   *
   * @param query what a passage must match
   * @return these clauses and that one
   */
  public LuceneClauses filter(Query query) {
    return new LuceneClauses(with(filters, query), should);
  }

  /**
   * Adds a score.
   *
   * @param query what adds its score, wrapped in a {@link org.apache.lucene.search.BoostQuery} to
   *     be weighed
   * @return these clauses and that one
   */
  public LuceneClauses should(Query query) {
    return new LuceneClauses(filters, with(should, query));
  }

  private static List<Query> with(List<Query> queries, Query query) {
    List<Query> more = new ArrayList<>(queries);
    more.add(query);
    return more;
  }

  /** Returns what an application is shown of a query. */
  Query narrowing(Query query) {
    if (filters.isEmpty() && should.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    filters.forEach(filter -> narrowed.add(filter, Occur.FILTER));
    should.forEach(more -> narrowed.add(more, Occur.SHOULD));
    return narrowed.build();
  }
}
