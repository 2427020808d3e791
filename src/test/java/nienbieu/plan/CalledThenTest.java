package nienbieu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nienbieu.content.FormerName;
import nienbieu.content.Names;
import nienbieu.content.Validity;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledThenTest {
  private static final Language ENGLISH = Language.of("en").orElseThrow();
  private static final Languages LANGUAGES = new Languages(List.of(ENGLISH));

  // “Third” came first, and is written last: the order of the file does not count.
  private static final Names CITY =
      new Names(
          text("Today"),
          Optional.empty(),
          Optional.empty(),
          List.of(
              former("Second", "1955", "1976-07-01"),
              former("Only known", "", ""),
              former("Without an end", "1900", ""),
              former("Third", "", "1954")),
          true);

  @ParameterizedTest
  @CsvSource({
    "1976-07-01, Second",
    "1976-07-02, Today",
    "1976-07, Today",
    "1976-06, Second",
    "1976, Today",
    "1955-01-01, Second",
    "1954-12-31, Third",
    "0938, Third",
    "1954/1960, Second",
    "1954/.., Today",
    "../1950, Third",
    "1970~, Second",
    "[1975-04-30..1976-12-31], Today",
  })
  void theNameIsThatOfTheLastDayThatTheEventCanHaveHad(String event, String name) {
    assertEquals(name, CalledThen.name(CITY, HistoricalDate.parse(event)).in(ENGLISH).value());
  }

  private static FormerName former(String name, String from, String until) {
    return new FormerName(text(name), new Validity(date(from), date(until)));
  }

  private static Localized<Text> text(String text) {
    return Localized.of(LANGUAGES, language -> new Text(text, language));
  }

  private static Optional<HistoricalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(HistoricalDate.parse(text));
  }
}
