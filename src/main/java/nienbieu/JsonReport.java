package nienbieu;

import java.util.Optional;
import nienbieu.content.Coverage;
import nienbieu.content.Gap;
import nienbieu.content.Translations;
import nienbieu.json.JsonWriter;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.Severity;

/** What {@code check} found as one JSON document, whose members {@code src/docs/check.md} lists. */
final class JsonReport {
  /** Grows when a member is taken away or means something else; new members may come any time. */
  private static final int VERSION = 1;

  private JsonReport() {}

  /** The document, ended by a line feed. */
  static String of(
      Problems problems,
      Translations translations,
      Optional<AddressCheck.Result> asked,
      String language) {
    ProblemText words = ProblemText.in(language);
    return JsonWriter.object(
                report -> {
                  report
                      .put("format", "nienbieu-check")
                      .put("version", VERSION)
                      .put("language", language)
                      .putArray(
                          "problems",
                          list ->
                              problems
                                  .sorted()
                                  .forEach(
                                      problem -> list.addObject(one -> put(one, problem, words))))
                      .putObject("counts", counts -> putCounts(counts, problems))
                      .putObject("translations", part -> putTranslations(part, translations));
                  asked.ifPresent(
                      done -> report.putObject("addresses", part -> putAddresses(part, done)));
                })
            .text()
        + "\n";
  }

  private static void put(JsonWriter one, Problem problem, ProblemText words) {
    Place place = problem.place();
    one.put("code", problem.rule().code());
    one.put("severity", problem.severity() == Severity.ERROR ? "error" : "warning");
    one.put("file", place.file().path());
    if (!place.isWholeFile()) {
      one.put("line", place.line());
      one.put("column", place.column());
      one.put("endColumn", place.column() + place.length());
    }
    one.put("message", words.message(problem));
    one.put("hint", words.hint(problem));
    one.put("suggestion", problem.suggestion());
  }

  private static void putCounts(JsonWriter counts, Problems problems) {
    counts.put("errors", problems.count(Severity.ERROR));
    counts.put("warnings", problems.count(Severity.WARNING));
  }

  private static void putAddresses(JsonWriter part, AddressCheck.Result done) {
    part.put("asked", done.asked());
    part.put("remembered", done.remembered());
    part.put("notAsked", done.left());
  }

  private static void putTranslations(JsonWriter part, Translations translations) {
    part.putArray(
        "languages",
        list -> translations.coverages().forEach(one -> list.addObject(row -> put(row, one))));
    part.putArray(
        "gaps", list -> translations.gaps().forEach(gap -> list.addObject(row -> put(row, gap))));
  }

  private static void put(JsonWriter row, Coverage coverage) {
    row.put("language", coverage.language().tag());
    row.put("texts", coverage.texts());
    row.put("missing", coverage.missing());
    row.put("behind", coverage.behind());
    row.put("unrecorded", coverage.unknown());
  }

  private static void put(JsonWriter row, Gap gap) {
    row.put("record", gap.kind() + ":" + gap.id());
    row.put("language", gap.language().tag());
    row.putArray("missing", list -> gap.missing().forEach(list::add));
    row.putArray("behind", list -> gap.behind().forEach(list::add));
  }
}
