package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publisher sees who made a mistake in templates of his own: the whole text. */
class TemplateProblemsTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void aTagThatDoesNotExist() throws IOException {
    assertSeen(
        """
        templates/page/event.peb:3:1: error: this template does not work: \
        Unexpected tag name "blok" [template/broken]
            3 | {% blok main %}
              | ^

        1 error, 0 warnings: nothing was published.
        """,
        "page/event.peb", "{% block main %}", "{% blok main %}");
  }

  @Test
  void aVietnamesePublisherReadsItInVietnamese() throws IOException {
    TrialSite site = TrialSite.tiny(folder).withOwnTemplates();
    site.replacingInTemplate("phrases/en.yaml", "skip: ", "skipp: ");
    site.replacingInTemplate("page/event.peb", "{% block main %}", "{% blok main %}");
    String seen = site.build("--language=vi").err();
    assertTrue(
        seen.startsWith("templates/phrases/en.yaml: lỗi: thiếu lời “skip” [template/phrase]\n"),
        seen);
    site.replacingInTemplate("phrases/en.yaml", "skipp: ", "skip: ");
    seen = site.build("--language=vi").err();
    assertEquals(
        """
        templates/page/event.peb:3:1: lỗi: mẫu trang này không chạy được: \
        Unexpected tag name "blok" [template/broken]
            3 | {% blok main %}
              | ^

        1 lỗi, 0 cảnh báo: chưa đăng gì cả.
        """,
        seen);
  }

  @Test
  void aFieldThatTheViewDoesNotHave() throws IOException {
    assertSeen(
        """
        templates/page/event.peb:11:1: error: this template does not work: \
        there is no “statos” here; did you mean “status”? [template/broken]
           11 | <p class="status">{{ view.statos }}</p>
              | ^

        1 error, 0 warnings: nothing was published.
        """,
        "page/event.peb",
        "{{ view.status }}",
        "{{ view.statos }}");
  }

  @Test
  void aPhraseThatDoesNotExist() throws IOException {
    assertSeen(
        """
        templates/part/layout.peb:7:1: error: this template does not work: \
        there is no phrase “skipp”; did you mean “skip”? [template/broken]
            7 | <a class="skip" href="#content">{{ say('skipp') }}</a>
              | ^

        1 error, 0 warnings: nothing was published.
        """,
        "part/layout.peb",
        "{{ say('skip') }}",
        "{{ say('skipp') }}");
  }

  @Test
  void aPluralThatIsNotClosed() throws IOException {
    TrialSite site = TrialSite.tiny(folder).withOwnTemplates();
    Path file = site.templates().resolve("phrases/en.yaml");
    List<String> phrases = new ArrayList<>(Files.readAllLines(file));
    phrases.removeIf(line -> line.startsWith("skip:"));
    phrases.add(0, "skip: \"{count, plural, one {# event}\"");
    Files.write(file, phrases);
    assertSeen(
        """
        templates/phrases/en.yaml:1:7: error: this template does not work: \
        skip: Bad plural pattern syntax: [at pattern index 15] " one {# event}" \
        [template/broken]
            1 | skip: "{count, plural, one {# event}"
              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        1 error, 0 warnings: nothing was published.
        """,
        site);
  }

  @Test
  void aPhraseThatIsMissingInALanguage() throws IOException {
    assertSeen(
        """
        templates/phrases/en.yaml: error: the phrase “skipp” is missing [template/phrase]

        templates/phrases/vi.yaml: error: the phrase “skip” is missing [template/phrase]

        2 errors, 0 warnings: nothing was published.
        """,
        "phrases/vi.yaml",
        "skip:",
        "skipp:");
  }

  @Test
  void aPartThatIsNotThere() throws IOException {
    TrialSite site = TrialSite.tiny(folder).withOwnTemplates();
    Files.delete(site.templates().resolve("part/figure.peb"));
    assertSeen(
        """
        templates/page/timeline.peb: error: this template does not work: \
        there is no template part/figure.peb [template/broken]

        1 error, 0 warnings: nothing was published.
        """,
        site);
  }

  private void assertSeen(String expected, String file, String text, String by) throws IOException {
    TrialSite site = TrialSite.tiny(folder).withOwnTemplates();
    assertSeen(expected, site.replacingInTemplate(file, text, by));
  }

  private static void assertSeen(String expected, TrialSite site) throws IOException {
    Console console = site.build();
    assertEquals(expected, console.err().replace(site.output().toString(), "site-output"));
    assertEquals(1, console.status());
    assertFalse(Files.exists(site.output()));
  }
}
