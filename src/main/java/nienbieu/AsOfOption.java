package nienbieu;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nienbieu.content.Timeline;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --as-of}: the day as of which a site is told. The clock is never asked for it. */
final class AsOfOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The exact day as of which the site is told, instead of the one in site.yaml:"
              + " what is not over then is upcoming.",
      defaultValue = "")
  private String asOf;

  // An empty word is none: a build file can pass what it was not given.
  private Optional<HistoricalDate> day() {
    if (asOf.isBlank()) {
      return Optional.empty();
    }
    Optional<HistoricalDate> day =
        parsed(asOf.strip()).filter(date -> date.isExactDay() && date.htmlDatetime().isPresent());
    if (day.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--as-of must be an exact day such as 2020-11-20, not " + asOf);
    }
    return day;
  }

  /**
   * What tells a timeline as of the day, if one was given.
   *
   * @throws ParameterException if it is no exact day
   */
  UnaryOperator<Timeline> telling() {
    Optional<HistoricalDate> given = day();
    return timeline -> given.map(timeline::asOf).orElse(timeline);
  }

  private static Optional<HistoricalDate> parsed(String text) {
    try {
      return Optional.of(HistoricalDate.parse(text));
    } catch (NotAnEdtfDate wrong) {
      return Optional.empty();
    }
  }
}
