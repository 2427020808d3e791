package nienbieu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import nienbieu.date.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("sets the default locale")
class DateWordingTest {
  private static final DateWording VI = wording("vi");
  private static final DateWording EN = wording("en");

  private static DateWording wording(String tag) {
    return DateWording.of(Language.of(tag).orElseThrow());
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-11-17               | 17          | tháng 11 năm 2020 | 17            | November 2020
          2020-11                  | Tháng 11    | năm 2020          | November      | 2020
          2020                     | 2020        | ''                | 2020          | ''
          2020-12-09/2020-12-11    | 9–11        | tháng 12 năm 2020 | 9–11          | December 2020
          2020-11-17/2020-12-10    | 17/11–10/12 | năm 2020          | 17 Nov–10 Dec | 2020
          2020-12-10/2021-03-24    | 2020–2021   | 10/12/2020 – 24/3/2021 | 2020–2021 | 10 Dec 2020 – 24 Mar 2021
          2020/2021                | 2020–2021   | ''                | 2020–2021     | ''
          [2020-12-01..2020-12-15] | Nửa đầu     | tháng 12 năm 2020 | First half    | of December 2020
          [2020-12-05..2020-12-12] | 5…12        | tháng 12 năm 2020 | 5…12          | December 2020
          [2020-12-11..2021-03-23] | 2020–2021   | Trong khoảng 11/12/2020 – 23/3/2021 | 2020–2021 | Within 11 Dec 2020 – 23 Mar 2021
          2020-11-17~              | Khoảng 17   | tháng 11 năm 2020 | About 17      | November 2020
          2020?                    | 2020?       | ''                | 2020?         | ''
          2020-23                  | Mùa thu     | năm 2020          | Autumn        | 2020
          2020-36                  | Quý IV      | năm 2020          | 4th quarter   | of 2020
          201X                     | 2010–2019   | ''                | 2010s         | ''
          20XX                     | Thế kỷ XXI  | ''                | 21st          | century
          2020-11-17/..            | Từ 17       | tháng 11 năm 2020 | From 17       | November 2020
          XXXX                     | ?           | Không rõ năm      | ?             | Year unknown
          """)
  void aFigureHasTheDayLarge(
      String text, String viLarge, String viSmall, String enLarge, String enSmall) {
    HistoricalDate date = HistoricalDate.parse(text);
    DateFigure vi = VI.figure(date);
    DateFigure en = EN.figure(date);
    assertEquals(List.of(viLarge, viSmall), List.of(plain(vi.large()), plain(vi.small())));
    assertEquals(List.of(enLarge, enSmall), List.of(plain(en.large()), plain(en.small())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2020-12-01..2020-12-15] | dự kiến nửa đầu tháng 12 năm 2020  | planned for the first half of December 2020
          2020-12-09               | dự kiến ngày 9 tháng 12 năm 2020   | planned for 9 December 2020
          2020/..                  | dự kiến từ năm 2020                | planned from 2020
          ../2020                  | dự kiến đến năm 2020               | planned until 2020
          2019/2020-05             | dự kiến từ năm 2019 đến tháng 5 năm 2020 | planned from 2019 to May 2020
          """)
  void aPlanIsCalledAPlan(String text, String vi, String en) {
    HistoricalDate date = HistoricalDate.parse(text);
    assertEquals(vi, plain(VI.planned(date)));
    assertEquals(en, plain(EN.planned(date)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-02-05            | ngày 05 tháng 02 năm 2020
          2020-03-05            | ngày 05 tháng 3 năm 2020
          2020-11-17            | ngày 17 tháng 11 năm 2020
          2020-01               | tháng 01 năm 2020
          0005                  | năm 5
          2020-12-09/2020-12-11 | từ ngày 09 đến ngày 11 tháng 12 năm 2020
          2020-33               | quý I năm 2020
          {2020-02-05,2020-02-17} | ngày 05 và ngày 17 tháng 02 năm 2020
          [2020-02-01..2020-02-15] | nửa đầu tháng 02 năm 2020
          """)
  void administrativePapersPutAZeroBeforeSmallNumbers(String text, String said) {
    HistoricalDate date = HistoricalDate.parse(text);
    DateWording official = DateWording.of(Language.of("vi").orElseThrow(), DateStyle.OFFICIAL);
    assertEquals(said, plain(official.sentence(date)));
    assertEquals(VI.brief(date), official.brief(date));
    assertEquals(VI.figure(date), official.figure(date));
    DateWording english = DateWording.of(Language.of("en").orElseThrow(), DateStyle.OFFICIAL);
    assertEquals(EN.sentence(date), english.sentence(date));
  }

  @Test
  void headingsStartWithACapital() {
    assertEquals("Tháng 11 năm 2020", plain(VI.month(2020, 11)));
    assertEquals("November 2020", plain(EN.month(2020, 11)));
    assertEquals("Năm 2020", plain(VI.year(2020)));
    assertEquals("2020", EN.year(2020));
    assertEquals("Năm 44 TCN", plain(VI.year(-43)));
    assertEquals("Tháng 11", plain(VI.monthOnly(11)));
    assertEquals("November", EN.monthOnly(11));
    assertEquals(
        "Ngày 17 tháng 11 năm 2020", plain(VI.heading(HistoricalDate.parse("2020-11-17"))));
  }

  @Test
  void noLineBreaksInsideADateButBetweenTwo() {
    HistoricalDate day = HistoricalDate.parse("2020-11-17");
    assertEquals("ngày\u00A017\u00A0tháng\u00A011\u00A0năm\u00A02020", VI.sentence(day));
    assertEquals("17\u00A0November\u00A02020", EN.sentence(day));
    assertEquals("17\u00A0Nov\u00A02020", EN.brief(day));
    HistoricalDate days = HistoricalDate.parse("2020-11-17/2020-12-10");
    assertEquals("17\u00A0November\u00A0– 10\u00A0December\u00A02020", EN.sentence(days));
    assertEquals(
        "từ ngày\u00A017\u00A0tháng\u00A011 đến ngày\u00A010\u00A0tháng\u00A012\u00A0năm\u00A02020",
        VI.sentence(days));
  }

  @Test
  void anyOtherLanguageSaysDatesPlainlyInItsOwnOrder() {
    HistoricalDate day = HistoricalDate.parse("2020-11-17");
    assertEquals("17 novembre 2020", plain(wording("fr").sentence(day)));
    assertEquals("17 ноября 2020 г.", plain(wording("ru").sentence(day)));
    assertEquals("2020年11月17日", wording("zh").sentence(day));
    assertEquals("Novembre", wording("fr").monthOnly(11));
    assertEquals("44 av. J.-C.", plain(wording("fr").year(-43)));
    HistoricalDate days = HistoricalDate.parse("2020-12-09/2020-12-11");
    assertEquals("9 décembre 2020 – 11 décembre 2020", plain(wording("fr").sentence(days)));
    assertEquals(new DateFigure("9–11", "décembre\u00A02020"), wording("fr").figure(days));
  }

  @Test
  void everyLanguageSaysEveryDateOfTheTable() {
    for (String tag : List.of("vi", "en", "ar", "fr", "ja", "km", "ru", "th")) {
      DateWording wording = wording(tag);
      for (List<String> row : DateTableFile.rows("Dates in EDTF")) {
        HistoricalDate date = HistoricalDate.parse(row.get(0));
        String all =
            wording.sentence(date)
                + wording.brief(date)
                + wording.planned(date)
                + wording.figure(date).large()
                + wording.figure(date).small();
        assertFalse(all.matches("(?s).*(null|[\u2009\u202F{}~]).*"), tag + ": " + all);
      }
    }
  }

  @Test
  void noTwoDaysAreSaidAlike() {
    for (DateWording wording : List.of(VI, EN, wording("fr"))) {
      Set<String> said = new HashSet<>();
      int days = 0;
      for (String year : List.of("-0044", "-0043", "0000", "0001", "0044", "2020")) {
        for (int month = 1; month <= 12; month++) {
          for (int day = 1; day <= 28; day++) {
            String text = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
            said.add(wording.sentence(HistoricalDate.parse(text)));
            days++;
          }
        }
      }
      assertEquals(days, said.size());
    }
  }

  @Test
  void bothOfOurTablesHaveTheSamePatterns() throws Exception {
    Set<String> onlyOne = new TreeSet<>(keys("vi"));
    Set<String> english = keys("en");
    onlyOne.removeIf(english::contains);
    english.removeAll(keys("vi"));
    onlyOne.addAll(english);
    // Where one is missing the language takes the next in line; each such place is meant.
    Set<String> meant =
        Set.of(
            "months.short",
            "planned.bare",
            "long.days",
            "long.months",
            "long.years",
            "brief.third",
            "brief.third.1",
            "brief.third.2",
            "brief.third.3");
    onlyOne.removeAll(meant);
    assertEquals(Set.of(), onlyOne);
  }

  private static Set<String> keys(String tag) throws java.io.IOException {
    Properties patterns = new Properties();
    try (var file = DateWording.class.getResourceAsStream("dates-" + tag + ".properties")) {
      patterns.load(file);
    }
    assertTrue(patterns.size() > 100);
    return new TreeSet<>(patterns.stringPropertyNames());
  }

  @Test
  void noDefaultLocaleAndNoTimeZoneChangesAByte() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Set<String> all = new HashSet<>();
    try {
      List<String> zones =
          List.of("Pacific/Kiritimati", "Asia/Ho_Chi_Minh", "America/New_York", "UTC");
      List<String> tags = List.of("vi", "en", "tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist");
      for (int at = 0; at < tags.size(); at++) {
        Locale.setDefault(Locale.forLanguageTag(tags.get(at)));
        TimeZone.setDefault(TimeZone.getTimeZone(zones.get(at % zones.size())));
        all.add(everythingSaid());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(1, all.size());
  }

  private static String everythingSaid() {
    StringBuilder all = new StringBuilder();
    DateTable vi = DateTable.written("vi").orElseThrow();
    DateTable fr = DatePlainTable.of(Language.of("fr").orElseThrow());
    DateTable th = DatePlainTable.of(Language.of("th").orElseThrow());
    for (List<String> row : DateTableFile.rows("Dates in EDTF")) {
      HistoricalDate date = HistoricalDate.parse(row.get(0));
      DateShape shape = DateShapes.of(date);
      all.append(date.text()).append(date.earliest()).append(date.latest());
      all.append(vi.say(shape, "long.", "")).append(fr.say(shape, "long.", ""));
      all.append(th.say(shape, "brief.", ""));
      all.append(EN.figure(date)).append(VI.heading(date));
    }
    for (List<String> row : DateTableFile.rows("Texts that are no dates")) {
      try {
        HistoricalDate.parse(row.get(0));
      } catch (nienbieu.date.NotAnEdtfDate wrong) {
        all.append(wrong.sentence()).append(wrong.column()).append(wrong.suggestion());
      }
    }
    return all.toString();
  }
}
