package nienbieu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nienbieu.date.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages for which we wrote no table: less is said of a date, and nothing wrong. */
class DatePlainTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | 2020-11-17            | 17. November 2020
          de | 2020-11               | November 2020
          de | -0043-03-15           | 15. März 44 v. Chr.
          de | 2020-12-09/2020-12-11 | 9. Dezember 2020 – 11. Dezember 2020
          de | 2020~                 | ≈ 2020
          de | 2020-11?              | November 2020 (?)
          fr | 2020-11-17            | 17 novembre 2020
          fr | 201X                  | 2010–2019
          fr | 20XX                  | 2000–2099
          fr | 2020/..               | 2020 –
          fr | ../2020               | – 2020
          fr | 2020-21               | 2020
          fr | 2020-26               | juin 2020 – août 2020
          fr | 2020-36               | octobre 2020 – décembre 2020
          fr | 2020-40               | janvier 2020 – juin 2020
          fr | [2019,2020]           | 2019 ou 2020
          fr | {2019,2020}           | 2019 et 2020
          de | {2017,2019,2020}      | 2017, 2019 und 2020
          ar | {2017,2019,2020}      | 2017 و2019 و2020
          ja | [2019,2020]           | 2019年または2020年
          he | {2019,2020}           | 2019 ו-2020
          fr | 2018-12-31            | 31 décembre 2018
          fr | -01XX                 | 200 av. J.-C. … 101 av. J.-C.
          th | 2020-11-17            | 17 พฤศจิกายน 2020
          th | 2020                  | 2020
          ar | 2020-11-17            | 17 نوفمبر 2020
          ar | -0043-03-15           | 15 مارس 44 ق.م
          ar | 2020                  | 2020
          ja | 2020-11-17            | 2020年11月17日
          ja | 2020                  | 2020年
          ja | -0043-03-15           | 紀元前44年3月15日
          ja | 2020-36               | 2020年10月 – 2020年12月
          ru | 2020-11               | ноябрь 2020 г.
          ru | -0043-03-15           | 15 марта 44 г. до н. э.
          ru | -0043-33              | январь 44 г. до н. э. – март 44 г. до н. э.
          ru | -0043-25              | март 44 г. до н. э. – май 44 г. до н. э.
          ru | 2020-33               | январь 2020 г. – март 2020 г.
          ru | -0043                 | 44 г. до н. э.
          ru | -0043-21              | 44 г. до н. э.
          ru | -0043-03-10/-0043-03-12 | 10 марта 44 г. до н. э. – 12 марта 44 г. до н. э.
          bg | 2020                  | 2020 г.
          bg | -0043                 | 44 г. пр.Хр.
          bg | -0043-03              | март 44 г. пр.Хр.
          bg | -0043-03-15           | 15 март 44 г. пр.Хр.
          bg | -0050/-0043           | 51 г. пр.Хр. – 44 г. пр.Хр.
          uk | -0043-03-15           | 15 березня 44 р. до н. е.
          be | -0043-03              | сакавік 44 г. да н.э.
          sr | -0043                 | 44. п. н. е.
          sr | -0043-03              | март 44. п. н. е.
          hu | -0043-03-15           | i. e. 44. március 15.
          lt | -0043-03-15           | 44 m. pr. Kr. kovo 15 d.
          pt | -0043-03              | março de 44 a.C.
          tr | -0043-03-15           | MÖ 15 Mart 44
          ko | -0043-03-15           | BC 44년 3월 15일
          fr | 0040-03-15            | 15 mars 40 ap. J.-C.
          fr | -0050/0001            | 51 av. J.-C. – 1 ap. J.-C.
          fr | 0100                  | 100
          fa | 2020-11-17            | ۱۷ نوامبر ۲۰۲۰
          fa | 2020-11-17T09:30:00   | ۱۷ نوامبر ۲۰۲۰، ۰۹:۳۰
          """)
  void aDateIsSaidByTheRulesOfTheLanguage(String tag, String text, String said) {
    assertEquals(said, of(tag).sentence(HistoricalDate.parse(text)).replace('\u00A0', ' '));
  }

  // A language whose patterns ICU builds from two halves easily says “г.” or “.” twice.
  @Test
  void everyLanguageSaysTheEraOnceAndNoWordTwice() {
    for (String tag : Language.tags()) {
      DateWording wording = of(tag);
      for (String date : List.of("0043", "0043-03", "0043-03-15", "0043-33", "0043-21")) {
        HistoricalDate before = HistoricalDate.parse("-" + date);
        String early = wording.sentence(HistoricalDate.parse(date.replace("43", "44")));
        for (String said : List.of(wording.sentence(before), wording.brief(before))) {
          String words = said.replace('\u00A0', ' ');
          assertNotEquals(early.replace('\u00A0', ' '), words, tag);
          assertTrue(latin(words).contains("44"), words);
          assertFalse(words.matches(".*(^| )(\\S+) \\2( .*|$)"), tag + ": " + words);
          assertFalse(words.contains(".."), tag + ": " + words);
        }
      }
    }
  }

  // 2563 is 2020 in the Buddhist era, 令和2年 in the Japanese, 1399 in the Persian; 2018-12-31 stands
  // in a week of 2019.
  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "fa", "fr", "ja", "lo", "km", "my", "th", "zh"})
  void noOtherCalendarAndNoWeekYearIsMeant(String tag) {
    String days = "2020-11-17|2020-11|2020|2018-12-31|2020-12-09/2020-12-11|1500-02-20";
    for (String text : days.split("\\|")) {
      HistoricalDate date = HistoricalDate.parse(text);
      DateWording wording = of(tag);
      for (String said : List.of(wording.sentence(date), wording.brief(date))) {
        String latin = latin(said);
        assertEquals(text.startsWith("2018"), latin.contains("2018"), said);
        assertEquals(text.startsWith("2020"), latin.contains("2020"), said);
        assertFalse(latin.matches(".*(2563|2561|1399|2019|令和|平成).*"), said);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "th", "ar", "ja", "zh", "ru", "he"})
  void digitsAreLatinWhereTheLanguageWritesThemSo(String tag) {
    String said = of(tag).sentence(HistoricalDate.parse("2020-11-17/2021-12-30"));
    assertFalse(said.codePoints().anyMatch(c -> Character.isDigit(c) && c > '9'), said);
  }

  private static DateWording of(String tag) {
    return DateWording.of(Language.of(tag).orElseThrow());
  }

  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }
}
