package dev.quoth;

import java.util.List;

/** How much one query may ask for, so that no question costs a search more than it can bear. */
final class QueryBounds {

  private QueryBounds() {}

  static void check(List<Phrase> phrases, List<Filter> filters) {
    Checks.within("the number of phrases", phrases.size(), 0, QuoteQuery.MAX_PHRASES);
    long speakers = filters.stream().filter(Filter.SpeakerName.class::isInstance).count();
    Checks.within("the number of speakers", (int) speakers, 0, QuoteQuery.MAX_SPEAKERS);
    long others = filters.stream().filter(QueryBounds::bounded).count();
    Checks.within(
        "the number of roles, addressees, mentioned names and denied filters",
        (int) others,
        0,
        QuoteQuery.MAX_OTHER_FILTERS);
  }

  /** Tells whether a filter costs a search more than the look-up of a term. */
  static boolean bounded(Filter filter) {
    return filter instanceof Filter.Role
        || filter instanceof Filter.Addressee
        || filter instanceof Filter.Mentioning
        || filter instanceof Filter.Not;
  }
}
