package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code NAME.md} compiles to {@code NAME.html}, says {@code NAME.facts} about itself and has the
 * problems of {@code NAME.problems}; no such file, no problems. {@code -Dgolden=write} writes them.
 */
class GoldenProseTest {
  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  @TestFactory
  Stream<DynamicTest> everyTextCompilesAsItsFilesSay() throws IOException {
    return names(".md").map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  @Test
  void everyExpectationBelongsToAText() throws IOException {
    List<String> texts = names(".md").toList();
    assertFalse(texts.isEmpty());
    for (String ending : List.of(".html", ".facts", ".problems")) {
      List<String> orphans = names(ending).filter(name -> !texts.contains(name)).toList();
      assertEquals(List.of(), orphans, "nothing produces these *" + ending);
    }
  }

  private static Stream<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(ending))
              .map(name -> name.substring(0, name.length() - ending.length()))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  private static void check(String name) throws IOException {
    for (Map.Entry<String, String> file : made(name).entrySet()) {
      Path path = FOLDER.resolve(file.getKey());
      if ("write".equals(System.getProperty("golden"))) {
        write(path, file.getValue());
      }
      String expected = Files.exists(path) ? Files.readString(path) : "";
      assertEquals(expected, file.getValue(), file.getKey());
    }
  }

  private static void write(Path path, String text) throws IOException {
    assertTrue(System.getenv("CI") == null, "expectations are not written by a machine");
    if (text.isEmpty()) {
      Files.deleteIfExists(path);
    } else {
      Files.writeString(path, text);
    }
  }

  private static Map<String, String> made(String name) throws IOException {
    Site site = new Site();
    Prose prose = site.read(name + ".md", Files.readString(FOLDER.resolve(name + ".md")));
    ProblemText words = new ProblemText();
    StringBuilder problems = new StringBuilder();
    for (Problem problem : site.problems.sorted()) {
      problems.append(words.of(problem)).append('\n');
    }
    Map<String, String> files = new TreeMap<>();
    files.put(name + ".html", site.html(prose));
    files.put(name + ".facts", facts(prose));
    files.put(name + ".problems", problems.toString());
    return files;
  }

  private static String facts(Prose prose) {
    StringBuilder facts = new StringBuilder();
    facts.append("blocks: ").append(prose.blocks()).append('\n');
    for (ProseHeading heading : prose.headings()) {
      facts.append("heading: ").append(heading.level()).append(' ').append(heading.id());
      facts.append(" “").append(heading.text()).append("”\n");
    }
    for (ProseLink link : prose.links()) {
      facts.append("link: ").append(link.kind()).append(' ').append(link.id());
      facts.append(link.anchor().isEmpty() ? "" : "#" + link.anchor()).append(" at ");
      facts.append(link.place().line()).append(':').append(link.place().column());
      facts.append('+').append(link.place().length()).append('\n');
    }
    facts.append("opening: ").append(prose.opening()).append('\n');
    return facts.append("words: ").append(prose.words()).append('\n').toString();
  }
}
