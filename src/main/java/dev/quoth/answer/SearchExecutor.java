package dev.quoth.answer;

import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
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

  SearchExecutor(Engine<P> engine, PassageAnalyzers analyzers, PlannedSearch search) {
    this.engine = engine;
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
    String next =
        shown.size() < found.list().size()
            ? PageCursor.write(search, shown.getLast().position())
            : "";
    return new Hits(found.total(), hits, next, notices());
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
    String next =
        shown.size() < found.size() ? PageCursor.write(search, shown.getLast().position()) : "";
    return new Hits(collapser.total(), hits, next, notices());
  }

  private List<Notice> notices() throws IOException {
    List<Notice> notices = new ArrayList<>(search.plan().notices());
    Optional<Clause.Bool> undated = search.clauses().undated();
    if (undated.isPresent() && engine.count(Clause.Published.ANY) < engine.articles()) {
      long passages = engine.days(undated.get(), ZoneOffset.UTC).undated();
      if (passages > 0) {
        notices.add(new Notice.Undated(passages));
      }
    }
    return notices;
  }

  private <T> List<T> shown(List<T> found) {
    return found.subList(0, Math.min(query.limit(), found.size()));
  }
}
