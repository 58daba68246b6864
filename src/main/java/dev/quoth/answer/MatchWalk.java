package dev.quoth.answer;

import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.SearchStoppedException;
import dev.quoth.plan.SearchClauses;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Walks through the matches of a question, of which not all are shown, until enough have been met.
 * The pages that it asks for grow, so that few requests are enough wherever those that are shown
 * are rare.
 *
 * @param engine finds the matches
 * @param question what to find
 */
record MatchWalk<P>(Engine<P> engine, SearchClauses question) {

  /** Meets one match after the other. */
  @FunctionalInterface
  interface Visitor<P> {

    /** Takes a match, and tests whether another one is wanted. */
    boolean wantsAnother(Match<P> match) throws IOException;
  }

  /**
   * Walks until no other match is wanted or there is none, or until the question must end.
   *
   * @param page where to begin, in which order, and how many are shown
   * @param spare how many times as many the first request is for
   * @param without passages that later requests leave out, once they are more than these are for
   * @param visitor takes the matches
   * @return how many matches there are
   */
  Hits.Total walk(Page page, int spare, Set<P> without, Visitor<P> visitor) throws IOException {
    int size = page.size() * spare;
    Matches<P> found = engine.page(question, page.of(size), Set.of());
    Hits.Total total = found.total();
    try {
      while (visitAll(found, visitor) && found.list().size() >= size) {
        size = Math.min(2 * size, QuoteQuery.MAX_LIMIT);
        Optional<Position> last = Optional.of(found.list().getLast().position());
        found =
            engine.page(
                question,
                new Page(page.order(), last, size, 1),
                without.size() > size ? without : Set.of());
      }
    } catch (SearchStoppedException e) { // those met until then are the page
    }
    return total;
  }

  private static <P> boolean visitAll(Matches<P> found, Visitor<P> visitor) throws IOException {
    for (Match<P> match : found.list()) {
      if (!visitor.wantsAnother(match)) {
        return false;
      }
    }
    return true;
  }
}
