package nienbieu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import nienbieu.content.Timeline;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.read.ContentReader;
import nienbieu.read.Strictness;
import nienbieu.serve.Edition;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a site was changed while it was served: it is the site that a build would make now. */
class LiveSiteIT {
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"tiny,1,90", "tiny,2,90", "half-translated,3,60", "asean-2020,4,8"})
  void itIsAlwaysWhatABuildWouldMake(String name, long seed, int steps) throws IOException {
    RandomEdits edits = new RandomEdits(folder.resolve("content"), name, new Random(seed));
    LiveSite live = live(folder.resolve("content"));
    int whole = 0;
    for (int step = 0; step < steps; step++) {
      String edit = step == 0 ? "nothing" : edits.next();
      whole += compare(live, name + " " + seed + "/" + step + ": " + edit) ? 1 : 0;
    }
    // A walk that only breaks things shows nothing, and neither does one that never does.
    assertTrue(whole > steps / 4 && whole < steps, whole + " of " + steps);
    assertEquals("", said.toString(UTF_8));
  }

  /** What records depend on besides their own file, each as a change before and one after. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Names: the words of an acronym.
        "terms.yaml|trực tuyến|mở|terms.yaml|online public|open",
        // The languages and their order.
        "events/2020.yaml|Ten people|Nine people|site.yaml|[vi, en]|[en, vi]",
        // How bad a missing translation is.
        "events/2020.yaml|', en: Ten people read together.'|''"
            + "|site.yaml|languages|'translations: lenient\nlanguages'",
        // The hemisphere of seasons.
        "events/2020.yaml|'\"2020\"'|'\"2020-24\"'"
            + "|site.yaml|languages|'seasons: southern\nlanguages'",
        // The site's own address.
        "events/2020.yaml|(event:first-reading)|(https://example.com/vi/)"
            + "|site.yaml|example.org/|example.com/",
        // Titles of works in other languages.
        "events/2020.yaml|'[an article]'|'*Làng Mây có sách*, [an article]'"
            + "|sources.yaml|'text: Làng Mây có thư viện'|'text: Làng Mây có sách'",
      })
  void whatManyFilesDependOnChangesThemAll(
      String first, String from, String to, String second, String from2, String to2)
      throws IOException {
    Path content = folder.resolve("content");
    new RandomEdits(content, "tiny", new Random(1));
    LiveSite live = live(content);
    compare(live, "before");
    replace(content.resolve(first), from, to);
    compare(live, first);
    List<String> before = summary(live);
    replace(content.resolve(second), from2, to2);
    compare(live, second);
    assertNotEquals(before, summary(live));
  }

  @Test
  void theLedgerChangesWhatIsBehind() throws IOException {
    Path content = folder.resolve("content");
    new RandomEdits(content, "tiny", new Random(1));
    LiveSite live = live(content);
    record(content);
    compare(live, "recorded");
    replace(content.resolve("events/2020.yaml"), "Thư viện mở cửa.", "Thư viện đóng cửa.");
    compare(live, "behind");
    assertTrue(text(live.problems()).toString().contains("translation/behind"));
    Files.delete(content.resolve("translations.ledger"));
    record(content);
    compare(live, "recorded again");
    assertEquals(List.of(), text(live.problems()));
  }

  private void record(Path content) {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    String[] all = {"translated", "--all", "--language=en", "--on=2020-12-31", "--content"};
    List<String> arguments = new ArrayList<>(List.of(all));
    arguments.add(content.toString());
    Terminal terminal = new Terminal(out, System.err, false);
    assertEquals(0, Main.run(terminal, arguments.toArray(String[]::new)));
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, UTF_8);
    assertTrue(text.contains(from), file + " has no " + from);
    Files.writeString(file, text.replace(from, to.replace("\\n", "\n")), UTF_8);
  }

  /** What is wrong, and the pages of the events. */
  private static List<String> summary(LiveSite live) {
    List<String> summary = new ArrayList<>(text(live.problems()));
    List<String> pages = List.of("", "events/opening.html", "events/library-year.html");
    for (String page : pages) {
      live.get()
          .file("/en/" + page)
          .ifPresent(file -> summary.add(new String(file.bytes().get(), UTF_8)));
    }
    return summary;
  }

  @Test
  void aFileThatDidNotChangeIsNotReadAgain() throws IOException {
    new RandomEdits(folder.resolve("content"), "tiny", new Random(1));
    Optional<SourceTree> first = Optional.of(read(Optional.empty()));
    Path events = folder.resolve("content/events/2020.yaml");
    Files.writeString(events, Files.readString(events, UTF_8) + "\n", UTF_8);
    SourceTree second = read(first);
    assertTrue(second.text("people.yaml").get() == first.get().text("people.yaml").get());
    assertTrue(second.text("events/2020.yaml").get() != first.get().text("events/2020.yaml").get());
  }

  private SourceTree read(Optional<SourceTree> before) {
    return SourceTree.read(folder.resolve("content"), "content", before, new Problems());
  }

  private LiveSite live(Path content) {
    PrintStream out = new PrintStream(said, true, UTF_8);
    Terminal terminal = new Terminal(out, out, false);
    return new LiveSite(
        content, TEMPLATES, Strictness.AS_THE_SITE_SAYS, UnaryOperator.identity(), terminal);
  }

  /** Whether there is a site at all. */
  private boolean compare(LiveSite live, String edit) {
    Edition edition = live.get();
    Problems problems = new Problems();
    Path content = folder.resolve("content");
    SourceTree written = SourceTree.read(content, ContentFolder.shown(content), problems);
    SourceTree look = SourceTree.read(TEMPLATES, "templates", problems);
    Optional<Timeline> timeline = ContentReader.read(written, problems);
    Optional<SiteFiles> files =
        timeline.flatMap(read -> SiteFiles.of(Site.plan(read), written, look, problems));
    assertEquals(text(problems), text(live.problems()), edit);
    assertEquals(!problems.hasErrors(), edition.isWhole(), edit);
    if (!edition.isWhole()) {
      return false;
    }
    for (SiteFile file : files.get().all()) {
      Optional<SiteFile> served = edition.file("/" + file.path());
      assertTrue(served.isPresent(), () -> edit + ": there is no " + file.path());
      assertArrayEquals(
          file.bytes().get(), served.get().bytes().get(), () -> edit + ": " + file.path());
    }
    return true;
  }

  private static List<String> text(Problems problems) {
    ProblemText text = ProblemText.in("en");
    return problems.sorted().stream().map(text::of).toList();
  }
}
