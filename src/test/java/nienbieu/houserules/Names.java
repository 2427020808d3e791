package nienbieu.houserules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Names that say what a class is for. */
public final class Names {
  /** Ends of names under which anything could stand. */
  public static final List<String> EMPTY =
      List.of("Util", "Utils", "Helper", "Helpers", "Manager", "Common", "Misc", "Impl");

  private Names() {}

  /** No class has a name that ends so. */
  public static ArchRule noneEndsIn(String end) {
    return ArchRuleDefinition.noClasses()
        .should()
        .haveSimpleNameEndingWith(end)
        .allowEmptyShould(true);
  }

  /** A class with tests is found by the build: {@code *Test} at once, {@code *IT} at verify. */
  public static ArchRule testsAreFound() {
    DescribedPredicate<JavaClass> hasTests =
        DescribedPredicate.describe(
            "have tests",
            type ->
                type.getMethods().stream()
                    .anyMatch(
                        method ->
                            method.isAnnotatedWith(Test.class)
                                || method.isAnnotatedWith(ParameterizedTest.class)));
    return ArchRuleDefinition.classes()
        .that(hasTests)
        .should(
            ArchConditions.haveSimpleNameEndingWith("Test")
                .or(ArchConditions.haveSimpleNameEndingWith("IT")))
        .allowEmptyShould(true);
  }
}
