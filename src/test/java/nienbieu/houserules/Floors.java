package nienbieu.houserules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;

/**
 * Which room stands on which floor.
 *
 * @param root the package of the house; the rooms are the packages in it
 */
public record Floors(String root) {
  private static final int ROOF = 6;

  /** The rooms of DESIGN and their floors; the root package is the roof. */
  private static final Map<String, Integer> ROOMS =
      Map.ofEntries(
          Map.entry("source", 0),
          Map.entry("date", 0),
          Map.entry("json", 0),
          Map.entry("csv", 0),
          Map.entry("zip", 0),
          Map.entry("language", 1),
          Map.entry("markdown", 1),
          Map.entry("content", 2),
          Map.entry("citation", 2),
          Map.entry("read", 3),
          Map.entry("plan", 3),
          Map.entry("chart", 3),
          Map.entry("card", 3),
          Map.entry("render", 4),
          Map.entry("schema", 4),
          Map.entry("export", 4),
          Map.entry("search", 4),
          Map.entry("edit", 4),
          Map.entry("book", 5),
          Map.entry("publish", 5),
          Map.entry("serve", 5),
          Map.entry("exchange", 5),
          Map.entry("links", 5),
          Map.entry("", ROOF));

  /** A room uses rooms on lower floors only; rooms on one floor do not know each other. */
  public ArchRule useLowerFloorsOnly() {
    return ArchRuleDefinition.classes().should(new LookDown()).allowEmptyShould(true);
  }

  /** No circle of rooms. */
  public ArchRule haveNoCircles() {
    return SlicesRuleDefinition.slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  /** Every class stands in a room that the plan of the house knows. */
  public ArchRule areAllKnown() {
    return ArchRuleDefinition.classes()
        .should(
            ArchCondition.from(
                DescribedPredicate.describe(
                    "stand in a known room", type -> ROOMS.containsKey(room(type)))))
        .allowEmptyShould(true);
  }

  private String room(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(root)) {
      return "";
    }
    String below = name.substring(root.length() + 1);
    return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
  }

  private boolean isInside(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(root + ".");
  }

  private int floor(JavaClass type) {
    return ROOMS.getOrDefault(room(type), ROOF);
  }

  private final class LookDown extends ArchCondition<JavaClass> {
    LookDown() {
      super("use rooms on lower floors only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass used = use.getTargetClass().getBaseComponentType();
        if (isInside(used) && !room(used).equals(room(type)) && floor(used) >= floor(type)) {
          events.add(SimpleConditionEvent.violated(use, use.getDescription()));
        }
      }
    }
  }
}
