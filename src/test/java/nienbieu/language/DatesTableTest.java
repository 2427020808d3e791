package nienbieu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code src/test/resources/dates.md}. */
class DatesTableTest {
  private static final DateWording VI = DateWording.of(Language.of("vi").orElseThrow());
  private static final DateWording EN = DateWording.of(Language.of("en").orElseThrow());

  static Stream<List<String>> dates() {
    return DateTableFile.rows("Dates in EDTF").stream();
  }

  static Stream<List<String>> mistakes() {
    return DateTableFile.rows("Texts that are no dates").stream();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void aDateMeansAndIsSaidAsTheTableSays(List<String> row) {
    HistoricalDate date = HistoricalDate.parse(row.get(0));
    List<String> found =
        List.of(
            day(date.earliest()),
            day(date.latest()),
            String.valueOf(date.level()),
            VI.sentence(date).replace('\u00A0', ' '),
            EN.sentence(date).replace('\u00A0', ' '));
    assertEquals(row.subList(1, 6), found, row.get(0));
  }

  static Stream<List<String>> brief() {
    return DateTableFile.rows("Dates in a dense list").stream();
  }

  @ParameterizedTest
  @MethodSource("brief")
  void aListSaysDatesBriefly(List<String> row) {
    HistoricalDate date = HistoricalDate.parse(row.get(0));
    List<String> found =
        List.of(VI.brief(date).replace('\u00A0', ' '), EN.brief(date).replace('\u00A0', ' '));
    assertEquals(row.subList(1, 3), found, row.get(0));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsFoundWhereTheTableSays(List<String> row) {
    NotAnEdtfDate wrong =
        assertThrows(NotAnEdtfDate.class, () -> HistoricalDate.parse(row.get(0)), row.get(0));
    List<String> found =
        List.of(
            wrong.kind().name(),
            String.valueOf(wrong.column()),
            wrong.sentence(),
            wrong.suggestion().orElse(""));
    assertEquals(row.subList(1, 5), found, row.get(0));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void anEditorReadsTheSameReasonInEitherLanguage(List<String> row) {
    NotAnEdtfDate wrong =
        assertThrows(NotAnEdtfDate.class, () -> HistoricalDate.parse(row.get(0)), row.get(0));
    List<String> arguments = new ArrayList<>(List.of(row.get(0), wrong.reason(), "date"));
    arguments.addAll(wrong.details());
    Place place = Place.of(SourceFile.of("content/events/2020.yaml", ""));
    Problem problem = Problem.of(Rule.DATE_SHAPE, place, arguments.toArray());
    assertEquals(
        "“" + row.get(0) + "” is not a date: " + wrong.sentence(),
        ProblemText.in("en").message(problem));
    String start = "“" + row.get(0) + "” không phải cách ghi ngày: ";
    String vietnamese = ProblemText.in("vi").message(problem);
    assertTrue(vietnamese.startsWith(start), vietnamese);
    assertFalse(
        vietnamese.equals(start + "?") || vietnamese.endsWith(wrong.sentence()), vietnamese);
  }

  @Test
  void theTableIsReadWhole() {
    assertTrue(dates().count() >= 200, "dates: " + dates().count());
    assertTrue(brief().count() >= 60, "brief: " + brief().count());
    assertTrue(mistakes().count() >= 120, "mistakes: " + mistakes().count());
    assertEquals(dates().count(), dates().map(row -> row.get(0)).distinct().count());
  }

  private static String day(Optional<Day> day) {
    return day.map(Day::toString).orElse("..");
  }
}
