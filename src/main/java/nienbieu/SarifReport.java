package nienbieu;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nienbieu.json.JsonWriter;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.Severity;

/** What {@code check} found as SARIF 2.1.0 (OASIS Standard), for programs that gather findings. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<Problem> problems;
  private final List<Rule> rules;
  private final ProblemText words;

  private SarifReport(Problems problems, ProblemText words) {
    this.problems = problems.sorted();
    this.rules = this.problems.stream().map(Problem::rule).distinct().sorted().toList();
    this.words = words;
  }

  /**
   * The document, ended by a line feed.
   *
   * @param version of this program
   */
  static String of(Problems problems, String language, String version) {
    SarifReport report = new SarifReport(problems, ProblemText.in(language));
    return JsonWriter.object(
                log ->
                    log.put("$schema", SCHEMA)
                        .put("version", "2.1.0")
                        .putArray(
                            "runs",
                            runs -> runs.addObject(run -> report.putRun(run, language, version))))
            .text()
        + "\n";
  }

  private void putRun(JsonWriter run, String language, String version) {
    run.putObject("tool", tool -> tool.putObject("driver", driver -> putDriver(driver, version)));
    run.put("language", language);
    // 3.14.17: our columns count characters, not halves of a pair of UTF-16.
    run.put("columnKind", "unicodeCodePoints");
    run.putArray("results", list -> problems.forEach(one -> list.addObject(row -> put(row, one))));
  }

  private void putDriver(JsonWriter driver, String version) {
    driver.put("name", "nienbieu");
    driver.put("fullName", "Niên Biểu");
    driver.put("version", version);
    driver.putArray(
        "rules", list -> rules.forEach(rule -> list.addObject(row -> row.put("id", rule.code()))));
  }

  private void put(JsonWriter row, Problem problem) {
    row.put("ruleId", problem.rule().code());
    row.put("ruleIndex", rules.indexOf(problem.rule()));
    row.put("level", problem.severity() == Severity.ERROR ? "error" : "warning");
    String hint = words.hint(problem).isEmpty() ? "" : "\n" + words.hintLine(problem);
    row.putObject("message", message -> message.put("text", words.message(problem) + hint));
    row.putArray(
        "locations",
        list ->
            list.addObject(
                location ->
                    location.putObject(
                        "physicalLocation", physical -> put(physical, problem.place()))));
  }

  private static void put(JsonWriter physical, Place place) {
    physical.putObject(
        "artifactLocation",
        artifact -> artifact.put("uri", uri(place.file().path())).put("uriBaseId", "%SRCROOT%"));
    if (!place.isWholeFile()) {
      physical.putObject(
          "region",
          region ->
              region
                  .put("startLine", place.line())
                  .put("startColumn", place.column())
                  .put("endColumn", place.column() + place.length()));
    }
  }

  /** 3.4.3: a URI reference; RFC 3986, 2.3 lists what stands in it as it is. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", one & 0xff));
    }
    return uri.toString();
  }
}
