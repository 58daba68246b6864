package dev.quoth.answer;

import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.passage.Keywords;
import dev.quoth.plan.SearchClauses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  /** Further ones, which may be very many. */
  private final Set<P> copies;

  /**
   * The matches before the one that is looked at, or another of the same words as each; they are
   * known on the first page only.
   */
  private final Set<P> before = new HashSet<>();

  private Hits.Total total = new Hits.Total(0, Hits.Bound.EXACT);

  NearDuplicateCollapser(Engine<P> engine, SearchClauses question, ArticleLimit<P> limit) {
    this.engine = engine;
    this.question = question;
    this.limit = limit;
    finder = new NearDuplicateFinder<>(engine);
    copies = engine.newSet();
  }

  /** A match that is shown. */
  record Shown(Passage passage, Position position, double score, int appearances) {}

  /** Returns the matches of a page that are shown. */
  List<Shown> page(Page page) throws IOException {
    List<Shown> shown = new ArrayList<>();
    total =
        new MatchWalk<>(engine, question)
            .walk(
                page,
                SPARE,
                copies,
                match -> {
                  if (limit.admits(match.passage(), match.position().article())) {
                    show(match, page, shown);
                  }
                  return shown.size() < page.size();
                });
    return shown;
  }

  /** Returns how many matches there are, including those left out, after a page was found. */
  Hits.Total total() {
    return total;
  }

  private void show(Match<P> match, Page page, List<Shown> shown) throws IOException {
    if (!isHidden(match.passage())) {
      Passage passage = engine.read(match.passage());
      NearDuplicateFinder.Group<P> group = finder.group(match.passage(), passage, this::isHidden);
      boolean first =
          page.after().isEmpty() ? group.hasNone(before) : isFirst(match, passage, page, group);
      if (first) {
        shown.add(new Shown(passage, match.position(), match.score(), group.appearances()));
      }
      hidden.addAll(group.passages());
      group.copies().forEach(copies::addAll);
    }
    before.add(match.passage());
  }

  private boolean isHidden(P passage) {
    return hidden.contains(passage) || copies.contains(passage);
  }

  private boolean isFirst(
      Match<P> match, Passage passage, Page page, NearDuplicateFinder.Group<P> group)
      throws IOException {
    if (group.isOfOne() || !(passage instanceof QuotePassage quote)) {
      return true;
    }
    Set<P> all = engine.newSet();
    group.addTo(all);
    Set<String> keys = new NearDuplicateMatcher(quote).sketch().keys();
    for (P other : engine.inOrder(question, page.order(), keys, all)) {
      if (other.equals(match.passage())) {
        return true;
      }
      if (limit.isNone()
          || limit.admits(other, Keywords.exact(engine.read(other).article().id()))) {
        return false;
      }
    }
    return true;
  }
}
