package nienbieu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessListTest {
  private static final Map<String, Object> MODEL =
      Map.of(
          "view", new Words("x", "en", "ltr", false, false),
          "text", "text",
          "list", List.of("a"),
          "map", Map.of("key", "value"),
          "file", SourceFile.of("secret.yaml", "secret"),
          "phrases", Phrases.of(Language.of("en").orElseThrow(), Map.of("a", "b")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "view.class",
        "view.getClass",
        "view.getClass()",
        "view.class.name",
        "view.getClass().forName('java.lang.Runtime')",
        "view.hashCode",
        "view.hashCode()",
        "view.toString()",
        "view.equals(view)",
        "view.html",
        "view.html()",
        "view.notify()",
        "view.notifyAll()",
        "view.wait()",
        "view.text.class",
        "view.text.getClass().forName('java.lang.Runtime')",
        "text.class",
        "text.getClass()",
        "text.getBytes",
        "text.bytes",
        "text.chars()",
        "text.repeat(9)",
        "text.concat('x')",
        "text.intern()",
        "text.formatted('x')",
        "list.class",
        "list.iterator()",
        "list.stream()",
        "list.toArray()",
        "list.remove(0)",
        "list.add('x')",
        "list.clear()",
        "list.hashCode()",
        "map.clear()",
        "map.entrySet()",
        "map.put('a', 'b')",
        "(1).class",
        "(1).TYPE.forName('java.lang.Runtime')",
        "true.class",
        "'a'.class.forName('java.lang.Runtime')",
        "[1].class",
        "file.text",
        "file.text()",
        "file.path",
        "phrases.keys",
        "phrases.say('a')",
        "text | raw",
        "view | raw",
        "text | markup",
        "list | markup",
        "nothing",
      })
  void aTemplateCannotReachWhatIsNotItsBusiness(String expression) {
    assertThrows(BrokenTemplate.class, () -> render("{{ " + expression + " }}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% autoescape false %}{{ text }}{% endautoescape %}",
        "{% cache 'a' %}x{% endcache %}",
        "{% parallel %}x{% endparallel %}",
        "{% include '/etc/hostname' %}",
        "{% include '../secret.yaml' %}",
        "{% import 'nowhere.peb' %}",
        "{% extends 'nowhere.peb' %}"
      })
  void aTemplateCannotUseATagThatWeDoNotOffer(String template) {
    assertThrows(BrokenTemplate.class, () -> render(template));
  }

  @Test
  void accessorsOfOurRecordsAndPlainQuestionsWork() {
    assertEquals(
        "x en false 1 value b",
        render(
            "{{ view.text }} {{ view.lang }} {{ view.foreign }} {{ list.size }} {{ map.key }} {{ say('a') }}"));
  }

  @Test
  void whatATemplatePrintsIsEscaped() {
    Words hostile = new Words("<b>&\"'", "en", "ltr", true, false);
    Templates templates = templates("{{ view.text }}|{{ view | markup }}");
    assertEquals(
        "&lt;b&gt;&amp;&quot;&#39;|<span lang=\"en\" dir=\"ltr\">&lt;b&gt;&amp;&quot;&#39;</span>",
        text(templates.render("t.peb", Map.of("view", hostile))));
    Words own = new Words("<b>&\"'", "en", "ltr", false, false);
    assertEquals(
        "&lt;b&gt;&amp;&quot;&#39;|&lt;b&gt;&amp;&quot;&#39;",
        text(templates.render("t.peb", Map.of("view", own))));
  }

  @Test
  void whatAFilterMakesIsEscapedToo() {
    Templates templates = templates("{{ view.text | upper }}{% set x = view.text %}{{ x ~ x }}");
    Words hostile = new Words("<a", "en", "ltr", false, false);
    assertEquals("&lt;A&lt;a&lt;a", text(templates.render("t.peb", Map.of("view", hostile))));
  }

  private static String render(String template) {
    return text(templates(template).render("t.peb", MODEL));
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  private static Templates templates(String template) {
    return new Templates(Map.of("t.peb", SourceFile.of("templates/t.peb", template)));
  }
}
