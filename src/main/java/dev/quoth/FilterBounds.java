package dev.quoth;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
    Checks.within(
        "the number of names of metadata",
        metadataNames(filters).size(),
        0,
        QuoteQuery.MAX_METADATA_NAMES);
  }

  /** Tests whether one more filter can be added. */
  static boolean haveRoomFor(Filter filter, List<Filter> filters) {
    return switch (filter) {
      case Filter.SpeakerName speaker -> speakers(filters) < QuoteQuery.MAX_SPEAKERS;
      case Filter.Metadata metadata -> {
        Set<String> names = metadataNames(filters);
        yield names.size() < QuoteQuery.MAX_METADATA_NAMES || names.contains(nameOf(metadata));
      }
      default -> !costly(filter) || others(filters) < QuoteQuery.MAX_OTHER_FILTERS;
    };
  }

  /** Those of one name widen each other, and each name is one more thing to look up. */
  private static Set<String> metadataNames(List<Filter> filters) {
    return filters.stream()
        .filter(Filter.Metadata.class::isInstance)
        .map(filter -> nameOf((Filter.Metadata) filter))
        .collect(Collectors.toSet());
  }

  private static String nameOf(Filter.Metadata metadata) {
    return metadata.name().toLowerCase(Locale.ROOT);
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
