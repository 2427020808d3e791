package nienbieu.houserules;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;

/** Each library is known in one room only, so that it can be replaced there. */
public final class Libraries {
  private static final String[][] ONLY = {
    {"com.ibm.icu..", ".language"},
    {"org.commonmark..", ".markdown"},
    {"org.yaml..", ".read"},
    {"io.pebbletemplates..", ".render"},
    {"com.fasterxml.jackson..", ".exchange"},
    {"org.jsoup..", ".exchange"},
    {"picocli..", ""},
    {"com.sun.net.httpserver..", ".serve"},
    {"org.slf4j..", ".nowhere"},
  };

  private Libraries() {}

  /** One rule a library. */
  public static List<ArchRule> rules(String root) {
    List<ArchRule> rules = new ArrayList<>();
    for (String[] only : ONLY) {
      rules.add(
          ArchRuleDefinition.noClasses()
              .that()
              .resideOutsideOfPackage(root + only[1])
              .should()
              .dependOnClassesThat()
              .resideInAPackage(only[0])
              .allowEmptyShould(true));
    }
    return rules;
  }
}
