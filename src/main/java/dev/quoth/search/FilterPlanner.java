package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.NameMatch;
import dev.quoth.PassageKind;
import dev.quoth.schema.FilterLeaves;
import dev.quoth.schema.Leaves;
import dev.quoth.schema.NameLeaves;
import dev.quoth.schema.SpeakerCounts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Makes Lucene clauses of the filters of one question. */
final class FilterPlanner {

  /** Who holds a role more rarely than one in so many times does not hold it. */
  private static final int RARELY = 4;

  private static final int MAX_HOLDERS = 5;

  private final SearcherOptions options;
  private final FilterLeaves leaves;
  private final NameLeaves names;
  private final IndexSearcher index;
  private int spelt;

  FilterPlanner(PassageKind kind, SearcherOptions options, IndexSearcher index) {
    this.options = options;
    this.index = index;
    leaves = new FilterLeaves(kind, options.analyzers());
    names = new NameLeaves(options.analyzers());
  }

  /** Those of one kind widen each other, and all kinds narrow. */
  void add(BooleanQuery.Builder plan, List<Filter> filters) throws IOException {
    Map<Object, List<Filter>> kinds = new LinkedHashMap<>();
    for (Filter filter : filters) {
      if (filter instanceof Filter.Not not) {
        plan.add(anyOf(List.of(not.filter())), Occur.MUST_NOT);
      } else if (!dated(filter)) {
        kinds.computeIfAbsent(kind(filter), kind -> new ArrayList<>()).add(filter);
      }
    }
    for (List<Filter> same : kinds.values()) {
      plan.add(anyOf(same), Occur.FILTER);
    }
    if (filters.stream().anyMatch(FilterPlanner::dated)) {
      plan.add(published(filters), Occur.FILTER);
    }
  }

  private static boolean dated(Filter filter) {
    return filter instanceof Filter.Since || filter instanceof Filter.Until;
  }

  /** Both ends of the time are one range, which is cheaper than two. */
  private static Query published(List<Filter> filters) {
    LocalDate since =
        filters.stream()
            .flatMap(filter ->
                filter instanceof Filter.Since from ? Stream.of(from.day()) : Stream.empty())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    LocalDate until =
        filters.stream()
            .flatMap(
                filter -> filter instanceof Filter.Until to ? Stream.of(to.day()) : Stream.empty())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return Leaves.published(since, until);
  }

  private static Object kind(Filter filter) {
    return switch (filter) {
      case Filter.Fact fact -> fact.fact();
      case Filter.Metadata named -> named.name().toLowerCase(Locale.ROOT);
      default -> filter.getClass();
    };
  }

  private Query anyOf(List<Filter> same) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<Filter> plain = new ArrayList<>();
    for (Filter filter : same) {
      if (filter instanceof Filter.SpeakerName speaker
          && speaker.match() == NameMatch.WORDS
          && spelt++ < Filter.MAX_EXPANDED_NAMES) {
        any.add(names.speaker(speaker.name()), Occur.SHOULD);
        titled(any, AskedName.read(speaker.name(), options.language()), speaker.name());
      } else {
        plain.add(filter);
      }
    }
    if (!plain.isEmpty()) {
      any.add(leaves.anyOf(plain), Occur.SHOULD);
    }
    return any.build();
  }

  /**
   * "Foreign Minister Wang" is somebody of that name, or a Wang in that role; and as Wang Yi is one
   * somewhere in the index, it is Wang Yi in articles that do not print the role, too. Where nobody
   * of that name is printed with the role, it is a Wang of whom no other is printed.
   */
  private void titled(BooleanQuery.Builder any, AskedName asked, String whole) throws IOException {
    if (!asked.role().isEmpty()) {
      BooleanQuery.Builder both = new BooleanQuery.Builder();
      both.add(names.speaker(asked.name()), Occur.FILTER);
      both.add(names.role(asked.role()), Occur.FILTER);
      Query inRole = both.build();
      Map<String, Integer> counts = SpeakerCounts.of(index, inRole);
      if (counts.isEmpty() && index.count(names.speaker(whole)) == 0) {
        any.add(names.withoutRole(asked.name()), Occur.SHOULD);
      } else {
        any.add(inRole, Occur.SHOULD);
        holders(counts).forEach(key -> any.add(SpeakerCounts.speaker(key), Occur.SHOULD));
      }
    } else if (!asked.name().equals(whole)) {
      any.add(names.speaker(asked.name()), Occur.SHOULD);
    }
  }

  /**
   * Returns who holds a role: those with a full name who are printed with it often, for a role that
   * is printed once may be another's, misread.
   */
  private static List<String> holders(Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(speaker -> speaker.getKey().indexOf(' ') > 0)
        .filter(speaker -> speaker.getValue() * RARELY >= most)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_HOLDERS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
