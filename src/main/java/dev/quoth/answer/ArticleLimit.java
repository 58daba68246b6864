package dev.quoth.answer;

import dev.quoth.Hits;
import dev.quoth.SortOrder;
import dev.quoth.plan.SearchClauses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Admits the first matches of each article, up to a number. That depends on the match alone and not
 * on its page, so that pages neither skip nor repeat.
 */
final class ArticleLimit<P> {

  /** More matches are found than are shown, so that few requests are enough. */
  private static final int SPARE = 3;

  private final Engine<P> engine;
  private final SearchClauses question;
  private final SortOrder order;
  private final int most;
  private final Map<String, Set<P>> admitted = new HashMap<>();

  ArticleLimit(Engine<P> engine, PlannedSearch search) {
    this.engine = engine;
    question = search.clauses();
    order = search.query().order();
    most = search.query().perArticle();
  }

  /** Tests whether any number of matches is admitted. */
  boolean isNone() {
    return most == Integer.MAX_VALUE;
  }

  /** Tests whether a passage is among the first of its article, which is given as a keyword. */
  boolean admits(P passage, String article) throws IOException {
    if (isNone()) {
      return true;
    }
    Set<P> first = admitted.get(article);
    if (first == null) {
      first = new HashSet<>(engine.firstOf(article, question, order, most));
      admitted.put(article, first);
    }
    return first.contains(passage);
  }

  /** Returns a page of those admitted; the total is of all matches. */
  Matches<P> page(Page page) throws IOException {
    if (isNone()) {
      return engine.page(question, page, Set.of());
    }
    List<Match<P>> list = new ArrayList<>();
    Hits.Total total =
        new MatchWalk<>(engine, question)
            .walk(
                page,
                SPARE,
                Set.of(),
                match -> {
                  if (admits(match.passage(), match.position().article())) {
                    list.add(match);
                  }
                  return list.size() < page.size();
                });
    return new Matches<>(total, list);
  }
}
