package dev.quoth.answer;

import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.passage.Keywords;
import dev.quoth.plan.SearchClauses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows one of several near-duplicates. A match is left out if another match of the same words
 * comes before it and is not left out for its article. That depends on the match alone and not on
 * its page, so that pages neither skip nor repeat.
 */
final class NearDuplicateCollapser<P> {

  /** Twice as many matches are found as are shown, so that one request is usually enough. */
  private static final int SPARE = 2;

  private final Engine<P> engine;
  private final SearchClauses question;
  private final ArticleLimit<P> limit;
  private final NearDuplicateFinder<P> finder;

  /** Near-duplicates of a match that came before. */
  private final Set<P> hidden = new HashSet<>();

  /** All matches before the one that is looked at, which are known on the first page only. */
  private final Set<P> before = new HashSet<>();

  private Hits.Total total = new Hits.Total(0, Hits.Bound.EXACT);

  NearDuplicateCollapser(Engine<P> engine, SearchClauses question, ArticleLimit<P> limit) {
    this.engine = engine;
    this.question = question;
    this.limit = limit;
    finder = new NearDuplicateFinder<>(engine);
  }

  /** A match that is shown. */
  record Shown(Passage passage, Position position, double score, int appearances) {}

  /** Returns the matches of a page that are shown. */
  List<Shown> page(Page page) throws IOException {
    List<Shown> shown = new ArrayList<>();
    int size = page.size() * SPARE;
    Page next = new Page(page.order(), page.after(), size, page.countUpTo());
    while (shown.size() < page.size()) {
      Matches<P> found = engine.page(question, next);
      if (before.isEmpty()) {
        total = found.total();
      }
      for (Match<P> match : found.list()) {
        if (shown.size() < page.size()
            && limit.admits(match.passage(), match.position().article())) {
          show(match, page, shown);
        }
      }
      if (found.list().size() < size) {
        return shown;
      }
      next = new Page(page.order(), Optional.of(found.list().getLast().position()), size, 1);
    }
    return shown;
  }

  /** Returns how many matches there are, including those left out, after a page was found. */
  Hits.Total total() {
    return total;
  }

  private void show(Match<P> match, Page page, List<Shown> shown) throws IOException {
    if (!hidden.contains(match.passage())) {
      Passage passage = engine.read(match.passage());
      NearDuplicateFinder.Group<P> group = finder.group(passage);
      boolean first =
          page.after().isEmpty()
              ? Collections.disjoint(group.passages(), before)
              : isFirst(match, passage, page, group.passages());
      if (first) {
        shown.add(new Shown(passage, match.position(), match.score(), group.appearances()));
      }
      hidden.addAll(group.passages());
    }
    before.add(match.passage());
  }

  private boolean isFirst(Match<P> match, Passage passage, Page page, Set<P> group)
      throws IOException {
    if (group.size() < 2 || !(passage instanceof QuotePassage quote)) {
      return true;
    }
    Set<P> admitted = new HashSet<>();
    for (P other : group) {
      if (limit.isNone()
          || limit.admits(other, Keywords.exact(engine.read(other).article().id()))) {
        admitted.add(other);
      }
    }
    return engine
        .first(question, page.order(), new NearDuplicateMatcher(quote).keys(), admitted)
        .map(match.passage()::equals)
        .orElse(true);
  }
}
