package dev.quoth.answer;

import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.SearchStoppedException;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.plan.Clause;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets an engine find the answers of one planned search, and makes hits of them. */
final class SearchExecutor<P> {

  private final Engine<P> engine;
  private final PlannedSearch search;
  private final QuoteQuery query;
  private final Highlighter highlighter;
  private final SearchLimit limit;

  SearchExecutor(
      Engine<P> engine, PassageAnalyzers analyzers, PlannedSearch search, SearchLimit limit) {
    this.engine = engine;
    this.limit = limit;
    this.search = search;
    query = search.query();
    highlighter = new Highlighter(analyzers, search);
  }

  /** Returns a page of the best answers. */
  Hits hits() throws IOException {
    return switch (query.collapse()) {
      case NONE -> all();
      case WORDS -> collapsed();
    };
  }

  /** Asks for one answer more than is shown, to know whether another page follows. */
  private Page page() {
    return new Page(query.order(), PageCursor.read(search), query.limit() + 1, query.countUpTo());
  }

  private Hits all() throws IOException {
    Matches<P> found = new ArticleLimit<>(engine, search).page(page());
    List<Match<P>> shown = shown(found.list());
    List<Passage> passages = engine.readAll(shown.stream().map(Match::passage).toList());
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      hits.add(highlighter.hit(passages.get(i), shown.get(i).score(), 1));
    }
    boolean more = shown.size() < found.list().size();
    String next = more ? PageCursor.write(search, shown.getLast().position()) : "";
    return answer(found.total(), hits, next);
  }

  private Hits collapsed() throws IOException {
    NearDuplicateCollapser<P> collapser =
        new NearDuplicateCollapser<>(engine, search.clauses(), new ArticleLimit<>(engine, search));
    List<NearDuplicateCollapser.Shown> found = collapser.page(page());
    List<NearDuplicateCollapser.Shown> shown = shown(found);
    List<Hit> hits = new ArrayList<>();
    for (NearDuplicateCollapser.Shown hit : shown) {
      hits.add(highlighter.hit(hit.passage(), hit.score(), hit.appearances()));
    }
    boolean more = shown.size() < found.size();
    String next = more ? PageCursor.write(search, shown.getLast().position()) : "";
    return answer(collapser.total(), hits, next);
  }

  /** Says so where the hits are only those that were found until the search was stopped. */
  private Hits answer(Hits.Total total, List<Hit> hits, String next) throws IOException {
    List<Notice> notices = new ArrayList<>(search.plan().notices());
    try {
      undated().ifPresent(notices::add);
    } catch (SearchStoppedException e) { // said below
    }
    if (limit.seen().isEmpty()) {
      return new Hits(total, hits, next, notices);
    }
    notices.add(new Notice.Stopped(limit.seen().get()));
    return new Hits(new Hits.Total(total.count(), Hits.Bound.AT_LEAST), hits, "", notices);
  }

  private Optional<Notice> undated() throws IOException {
    Optional<Clause.Bool> undated = search.clauses().undated();
    if (undated.isEmpty() || engine.count(Clause.Published.ANY) >= engine.articles()) {
      return Optional.empty();
    }
    long passages = engine.days(undated.get(), ZoneOffset.UTC).undated();
    return passages > 0 ? Optional.of(new Notice.Undated(passages)) : Optional.empty();
  }

  private <T> List<T> shown(List<T> found) {
    return found.subList(0, Math.min(query.limit(), found.size()));
  }
}
