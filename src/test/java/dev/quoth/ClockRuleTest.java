package dev.quoth;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The machine's clock is read where the never-list of {@code ARCHITECTURE.md} lets it be. */
class ClockRuleTest {

  private static final Set<String> CLOCKS =
      Set.of("Clock.system", "Clock.systemDefaultZone", "Clock.systemUTC", "InstantSource.system");

  /** When an article arrives is a fact of the machine, which an application may replace. */
  @Test
  void theClockIsThatOfTheIndexersOptions() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.quoth.index.IndexerOptions")
        .and()
        .doNotHaveFullyQualifiedName("dev.quoth.opensearch.OpenSearchOptions")
        .should()
        .callMethodWhere(describe("reads the machine's clock", ClockRuleTest::reads))
        .check(HouseRulesTest.LIBRARY);
  }

  private static boolean reads(JavaMethodCall call) {
    return CLOCKS.contains(call.getTargetOwner().getSimpleName() + "." + call.getName());
  }
}
