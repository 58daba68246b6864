package dev.quoth.http;

import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.parse.ParsedQuery;
import dev.quoth.parse.QueryParser;
import java.time.Duration;

/**
 * A search that somebody typed.
 *
 * @param typed what was typed
 * @param parsed what it means
 * @param query the question, within the bounds of a page
 */
record AskedSearch(String typed, ParsedQuery parsed, QuoteQuery query) {

  /** How many hits a page has at most, whatever was typed. */
  static final int MAX_HITS = 100;

  static AskedSearch of(PageRequest request, Duration timeout) {
    String typed = request.value("q");
    ParsedQuery parsed = QueryParser.parse(typed);
    QuoteQuery query = parsed.query();
    if (parsed.parts().isEmpty()) {
      query = query.order(SortOrder.NEWEST);
    }
    query =
        query
            .limit(Math.min(query.limit(), MAX_HITS))
            .after(request.value("after"))
            .timeout(timeout);
    return new AskedSearch(typed, parsed, query);
  }

  /** Returns the address of a search. */
  static Href page(String typed) {
    return Href.page("./").with("q", typed);
  }
}
