package dev.quoth;

import java.util.List;

/** Bounds on the filters of a query: what a search costs must not depend on who asks. */
final class FilterBounds {

  private FilterBounds() {}

  /** Checks the number of filters. */
  static void check(List<Filter> filters) {
    Checks.within("the number of speakers", speakers(filters), 0, QuoteQuery.MAX_SPEAKERS);
    Checks.within(
        "the number of roles, addressees, mentioned names and denied filters",
        others(filters),
        0,
        QuoteQuery.MAX_OTHER_FILTERS);
  }

  /** Tests whether one more filter can be added. */
  static boolean haveRoomFor(Filter filter, List<Filter> filters) {
    return filter instanceof Filter.SpeakerName
        ? speakers(filters) < QuoteQuery.MAX_SPEAKERS
        : !costly(filter) || others(filters) < QuoteQuery.MAX_OTHER_FILTERS;
  }

  private static int speakers(List<Filter> filters) {
    return (int) filters.stream().filter(Filter.SpeakerName.class::isInstance).count();
  }

  private static int others(List<Filter> filters) {
    return (int) filters.stream().filter(FilterBounds::costly).count();
  }

  /** Tests whether a filter costs a search more than the look-up of a term. */
  private static boolean costly(Filter filter) {
    return filter instanceof Filter.Role
        || filter instanceof Filter.Addressee
        || filter instanceof Filter.Mentioning
        || filter instanceof Filter.Not;
  }
}
