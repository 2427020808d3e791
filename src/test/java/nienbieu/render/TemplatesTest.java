package nienbieu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final Map<String, SourceFile> SHIPPED = RealSite.templates().texts();

  @Test
  void everyShippedTemplateCompiles() {
    Problems problems = new Problems();
    new Templates(SHIPPED).check(problems);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void nothingIsPrintedUnescapedButWhatMarkupTakes() {
    assertNowhere("\\braw\\b|\\bautoescape\\b|\\bescape\\b|SafeString");
  }

  @Test
  void noStyleAndNoHandlerStandsInline() {
    assertNowhere("\\sstyle\\s*=|\\son[a-z]+\\s*=|<style|javascript:");
  }

  @Test
  void aScriptElementHoldsLinkedDataOrAnotherThingThatWeMade() {
    assertNowhere(
        "<script(?! type=\"application/ld\\+json\">\\{\\{ one \\| markup \\}\\}</script>)"
            + "(?!>\\{\\{ script \\| markup \\}\\}</script>)"
            + "(?! src=\"\\{\\{ script \\}\\}\" defer></script>)");
  }

  @Test
  void everyAttributeIsQuoted() {
    Map<String, String> found = new TreeMap<>();
    SHIPPED.forEach(
        (name, file) -> {
          String bare =
              file.text().replaceAll("\\{[{%].*?[%}]}", "").replaceAll("=\"[^\"<>]*\"", "");
          var matcher = Pattern.compile("<[a-z][^<>]*=").matcher(bare);
          if (name.endsWith(".peb") && matcher.find()) {
            found.put(name, matcher.group());
          }
        });
    assertEquals(Map.of(), found);
  }

  @Test
  void noPageAsksAnotherHostForAnything() {
    assertNowhere("(?:src|href)=\"(?:https?:)?//|@import|url\\(\\s*[\"']?(?:https?:|//|data:)");
  }

  @Test
  void aMistakeIsFoundAtItsLine() {
    Templates templates =
        new Templates(
            Map.of("a.peb", SourceFile.of("templates/a.peb", "one\ntwo {{ view.no }}\n")));
    BrokenTemplate broken =
        assertThrows(
            BrokenTemplate.class,
            () ->
                templates.render(
                    "a.peb", Map.of("view", new Words("", "en", "ltr", false, false))));
    Problem problem = broken.problem();
    assertEquals(Rule.TEMPLATE_BROKEN, problem.rule());
    assertEquals("templates/a.peb:2:1", problem.place().toString());
  }

  @Test
  void aMistakeInAPartIsFoundInThePart() {
    Templates templates =
        new Templates(
            Map.of(
                "a.peb", SourceFile.of("templates/a.peb", "{% include \"b.peb\" %}"),
                "b.peb", SourceFile.of("templates/b.peb", "\n\n{{ nobody }}")));
    BrokenTemplate broken =
        assertThrows(BrokenTemplate.class, () -> templates.render("a.peb", Map.of()));
    assertEquals("templates/b.peb:3:1", broken.problem().place().toString());
  }

  @Test
  void aTemplateThatDoesNotCompileIsReportedBeforeAnythingIsRendered() {
    Problems problems = new Problems();
    new Templates(Map.of("a.peb", SourceFile.of("templates/a.peb", "x\n{% if %}"))).check(problems);
    assertEquals(1, problems.sorted().size());
    assertEquals("templates/a.peb:2:1", problems.sorted().get(0).place().toString());
  }

  private static void assertNowhere(String pattern) {
    Map<String, String> found = new TreeMap<>();
    SHIPPED.forEach(
        (name, file) -> {
          if (name.endsWith(".peb") || name.endsWith(".css")) {
            var matcher = Pattern.compile(pattern).matcher(file.text());
            if (matcher.find()) {
              found.put(name, matcher.group());
            }
          }
        });
    assertTrue(found.isEmpty(), found::toString);
  }
}
