package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import nienbieu.Main;
import nienbieu.Terminal;
import nienbieu.publish.QuickDisk;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says to GitHub and to programs, and in which language. */
class CheckFormatsTest {
  private static final String WRONG_EVENT =
      """
      - id: a-day
        date: "2021-01-02"
        kind: meeting
        tilte: {vi: Một ngày, en: A day}
        summary: {vi: Một ngày đọc sách., en: A day of reading.}
        sources: [{source: village-news, supports: [date]}]
        mode: "100%: a,b 😀"
      """;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private TrialSite site;

  @BeforeEach
  void begin() throws IOException {
    site = TrialSite.tiny(folder);
  }

  @Test
  void githubGetsOneCommandForEachProblem() throws IOException {
    site.with("events/50%, new.yaml", WRONG_EVENT);
    site.with("notes.bak", "");
    Console console = check("--format=github");
    assertEquals(1, console.status());
    assertEquals("", console.err());
    assertEquals(
        """
        ::error file=content/events/50%25%2C new.yaml,line=4,endLine=4,col=3,endColumn=8,title=field/unknown::there is no field “tilte” in an event%0Ahint: did you mean “title”?
        ::error file=content/events/50%25%2C new.yaml,line=7,endLine=7,col=9,endColumn=22,title=field/choice::“mode” cannot be “100%25: a,b 😀”%0Ahint: possible are: online, in-person, hybrid
        ::warning file=content/notes.bak,title=file/backup::“notes.bak” looks like a backup copy; it is not read%0Ahint: remove it
        2 errors, 1 warning
        """,
        console.out());
  }

  @Test
  void githubIsNeverGivenACommandThatSomebodyTyped() throws IOException {
    site.with(
        "events/2021.yaml",
        "- \"a\\n::add-mask::x\": |\n    ::error::y\n  ::stop: \"\\r\\n::z::\"\n");
    Console console = check("--format=github");
    assertEquals(1, console.status());
    assertTrue(console.out().contains("::error "), console.out());
    console
        .out()
        .lines()
        .filter(line -> !line.startsWith("::error file=content/"))
        .forEach(line -> assertTrue(line.matches("\\d+ errors?, \\d+ warnings?"), line));
  }

  @Test
  void programsGetOneDocument() throws IOException {
    site.with("events/2021.yaml", WRONG_EVENT);
    site.with("translations.ledger", "event:opening en 2026-11-21 title=0000000000000000\n");
    site.with("notes.bak", "");
    Console console = check("--format=json");
    assertEquals(1, console.status());
    assertEquals("", console.err());
    JSONObject report = new JSONObject(console.out());
    assertEquals("nienbieu-check", report.getString("format"));
    assertEquals(1, report.getInt("version"));
    assertEquals("en", report.getString("language"));
    JSONArray problems = report.getJSONArray("problems");
    assertEquals(4, problems.length());
    assertTrue(
        new JSONObject()
            .put("code", "field/unknown")
            .put("severity", "error")
            .put("file", "content/events/2021.yaml")
            .put("line", 4)
            .put("column", 3)
            .put("endColumn", 8)
            .put("message", "there is no field “tilte” in an event")
            .put("hint", "did you mean “title”?")
            .put("suggestion", "title")
            .similar(problems.getJSONObject(1)),
        problems.toString(1));
    assertTrue(
        new JSONObject()
            .put("code", "file/backup")
            .put("severity", "warning")
            .put("file", "content/notes.bak")
            .put("message", "“notes.bak” looks like a backup copy; it is not read")
            .put("hint", "remove it")
            .put("suggestion", "")
            .similar(problems.getJSONObject(3)),
        problems.toString(1));
    JSONObject counts = new JSONObject().put("errors", 2).put("warnings", 2);
    assertTrue(counts.similar(report.getJSONObject("counts")), report.toString(1));
    JSONObject translations = report.getJSONObject("translations");
    assertEquals("vi", translations.getJSONArray("languages").getJSONObject(0).get("language"));
    assertTrue(
        new JSONObject()
            .put("record", "event:opening")
            .put("language", "en")
            .put("missing", new JSONArray())
            .put("behind", new JSONArray().put("title"))
            .similar(translations.getJSONArray("gaps").getJSONObject(0)),
        translations.toString(1));
  }

  @Test
  void sarifIsAsItsSchemaWantsIt() throws IOException {
    site.with("events/Lễ hội %.yaml", WRONG_EVENT);
    site.with("notes.bak", "");
    for (String language : new String[] {"vi", "en"}) {
      Console console = check("--format=sarif", "--language=" + language);
      assertEquals(1, console.status());
      assertEquals("", console.err());
      JSONObject log = new JSONObject(console.out());
      schema().validate(log);
      JSONObject run = log.getJSONArray("runs").getJSONObject(0);
      JSONObject first = run.getJSONArray("results").getJSONObject(0);
      JSONObject physical =
          first.getJSONArray("locations").getJSONObject(0).getJSONObject("physicalLocation");
      assertEquals(
          "content/events/L%E1%BB%85%20h%E1%BB%99i%20%25.yaml",
          physical.getJSONObject("artifactLocation").getString("uri"));
      assertEquals("{\"endColumn\":8,\"startColumn\":3,\"startLine\":4}", sorted(physical));
      JSONArray rules = run.getJSONObject("tool").getJSONObject("driver").getJSONArray("rules");
      assertEquals(first.get("ruleId"), rules.getJSONObject(first.getInt("ruleIndex")).get("id"));
      assertEquals(3, run.getJSONArray("results").length());
    }
  }

  @Test
  void theSchemaOfSarifRefusesWhatIsNone() throws IOException {
    JSONObject log = new JSONObject(check("--format=sarif").out());
    log.getJSONArray("runs").getJSONObject(0).put("colour", "red");
    Schema schema = schema();
    assertThrows(ValidationException.class, () -> schema.validate(log));
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "json", "sarif"})
  void aFaultlessSiteIsNoFailureInAnyFormat(String format) throws IOException {
    Console console = check("--format=" + format);
    assertEquals(0, console.status());
    assertEquals("", console.err());
    if (format.equals("github")) {
      assertEquals("0 errors, 0 warnings\n", console.out());
    } else {
      assertEquals(1, console.out().lines().count());
      assertTrue(new JSONObject(console.out()).length() >= 3);
    }
    site.with("notes.bak", "");
    assertEquals(0, check("--format=" + format).status(), "warnings are no failure");
  }

  @Test
  void theEditorMayChooseTheLanguage() throws IOException {
    site.with("events/2021.yaml", WRONG_EVENT);
    Console console = check("--language=vi");
    assertEquals(1, console.status());
    assertTrue(console.err().contains(": lỗi: sự kiện không có trường “tilte” [field/unknown]\n"));
    assertTrue(console.err().contains("   gợi ý: có phải ý bạn là “title”?\n"), console.err());
    assertTrue(console.out().endsWith("lỗi        2\ncảnh báo   0\n"), console.out());
    assertTrue(console.out().contains("44 lời, thiếu 0"), console.out());
    Console build = site.build("--language=vi");
    assertEquals(1, build.status());
    assertTrue(build.err().endsWith("2 lỗi, 0 cảnh báo: chưa đăng gì cả.\n"), build.err());
  }

  @Test
  void elseItIsThatOfTheTerminal() throws IOException {
    site.with("events/2021.yaml", WRONG_EVENT);
    assertTrue(inVietnam("check").contains(": lỗi: "));
    assertTrue(inVietnam("check", "--language=en").contains(": error: "));
    assertTrue(inVietnam("check", "--language=").contains(": lỗi: "));
    assertTrue(inVietnam("build", "--output=" + folder.resolve("x")).contains(": lỗi: "));
  }

  @Test
  void otherFormatsAndLanguagesAreWrongUsage() {
    Console format = check("--format=xml");
    assertEquals(2, format.status());
    assertTrue(
        format.err().contains("--format can be text, github, json or sarif, not xml"),
        format.err());
    Console language = check("--language=fr");
    assertEquals(2, language.status());
    assertTrue(language.err().contains("--language can be vi or en, not fr"), language.err());
  }

  private Console check(String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = "check";
    arguments[1] = "--content=" + site.content();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Console.run(arguments);
  }

  private String inVietnam(String command, String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = command;
    arguments[1] = "--content=" + site.content();
    System.arraycopy(more, 0, arguments, 2, more.length);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, UTF_8);
    Main.run(new Terminal(InputStream.nullInputStream(), stream, stream, false, "vi"), arguments);
    return said.toString(UTF_8);
  }

  private static String sorted(JSONObject physical) {
    JSONObject region = physical.getJSONObject("region");
    StringBuilder text = new StringBuilder("{");
    region.keySet().stream()
        .sorted()
        .forEach(
            key -> text.append('"').append(key).append("\":").append(region.get(key)).append(','));
    return text.substring(0, text.length() - 1) + "}";
  }

  private static Schema schema() throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaLoader.builder()
          .schemaJson(new JSONObject(new JSONTokener(in)))
          .draftV7Support()
          .build()
          .load()
          .build();
    }
  }
}
