package nienbieu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Person;
import nienbieu.content.RankHeld;
import nienbieu.content.Validity;
import nienbieu.date.HistoricalDate;
import nienbieu.render.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedAsTest {

  @ParameterizedTest
  @CsvSource({
    // from, until, event, valid
    "'', '', 2020-11-17, true",
    "2020-10-16, '', 2020-10-16, true",
    "2020-10-16, '', 2020-10-15, false",
    "'', 2020-10-15, 2020-10-15, true",
    "'', 2020-10-15, 2020-10-16, false",
    "2020, '', 2020-01-01, true",
    "2021, '', 2020-12-31, false",
    "'', 2020-10, 2020-10-31, true",
    "'', 2020-10, 2020-11-01, false",
    "2020-10-16, '', 2020-10, true",
    "2020-12-20, '', [2020-12-01..2020-12-15], false",
    "2020-12-15, '', [2020-12-01..2020-12-15], true",
    "2019, 2020, ../2018, false",
    "2019, 2020, ../2019, true",
    "2019, 2020, 2020/.., true",
    "2019, 2020, 2021/.., false",
    "2019~, 2020?, 2019-06-01, true",
  })
  void aTimeIsValidIfSomeDayOfTheEventCanLieInIt(
      String from, String until, String event, boolean valid) {
    Validity validity = new Validity(date(from), date(until));
    assertEquals(valid, ServedAs.isValid(validity, HistoricalDate.parse(event)));
  }

  @Test
  void theRankIsThatOfTheDay() {
    assertEquals("lieutenant-general", rank("2020-10-15"));
    assertEquals("senior-lieutenant-general", rank("2020-10-16"));
  }

  @Test
  void anEventInAMonthOfPromotionHasTheLaterRank() {
    assertEquals("senior-lieutenant-general", rank("2020-10"));
  }

  private static String rank(String day) {
    List<RankHeld> ranks = ServedAs.rank(chien(), HistoricalDate.parse(day));
    assertEquals(1, ranks.size());
    return ranks.get(0).rank();
  }

  private static Person chien() {
    return RealSite.timeline().people().get("hoang-xuan-chien");
  }

  private static Optional<HistoricalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(HistoricalDate.parse(text));
  }
}
