package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A filter is added in few files: adding one must not mean to look for all who know the others. */
class FilterFilesTest {

  /**
   * The filter itself, its plan, its JSON, a method of the query, and one with a use of its own.
   */
  private static final int MAX_FILES = 5;

  static Stream<Class<?>> filters() {
    // The speaker's name alone is more than a filter: it ranks, is highlighted and is suggested.
    return Stream.of(Filter.class.getPermittedSubclasses())
        .filter(filter -> !filter.equals(Filter.SpeakerName.class));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void fewFilesNameAFilter(Class<?> filter) {
    Set<String> files =
        HouseRulesTest.LIBRARY.get(filter).getDirectDependenciesToSelf().stream()
            .map(Dependency::getOriginClass)
            .map(user -> user.getFullName().replaceAll("\\$.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(files.contains("dev.quoth.plan.FilterPlanner"), files::toString);
    assertTrue(files.size() <= MAX_FILES, () -> filter + " is named in " + files);
  }
}
