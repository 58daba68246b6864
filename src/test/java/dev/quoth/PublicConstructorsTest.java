package dev.quoth;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;

import com.tngtech.archunit.lang.ArchCondition;
import org.junit.jupiter.api.Test;

/** What applications construct themselves is constructed of few values. */
class PublicConstructorsTest {

  @Test
  void noPublicConstructorTakesManyValues() {
    noConstructors()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(HouseRulesTest.exported().and(HouseRulesTest.PUBLIC))
        .should(
            ArchCondition.from(
                describe(
                    "take more than five values",
                    constructor -> constructor.getRawParameterTypes().size() > 5)))
        .allowEmptyShould(true)
        .check(HouseRulesTest.LIBRARY);
  }
}
