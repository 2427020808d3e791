package nienbieu.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nienbieu.edit.YamlValue.Group;
import nienbieu.edit.YamlValue.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {
  @Test
  void aRecordIsWrittenInTheStyleOfTheContent() {
    Map<String, YamlValue> event = new LinkedHashMap<>();
    event.put("id", YamlValue.word("admm-14"));
    event.put("date", YamlValue.quoted("2020-12-09"));
    event.put("title", both("Hội nghị: lần thứ 14", "14th Meeting"));
    event.put("summary", both("Một câu dài. ".repeat(4).strip(), "A long one. ".repeat(4).strip()));
    event.put("body", both("Một đoạn.\n\nHai đoạn.\n", "One.\n\nTwo.\n"));
    event.put("topics", YamlValue.words(List.of("asean-2020", "no")));
    Map<String, YamlValue> citation = new LinkedHashMap<>();
    citation.put("source", YamlValue.word("village-news"));
    citation.put("supports", YamlValue.words(List.of("date", "people")));
    event.put("sources", new Items(List.of(new Group(citation))));
    event.put("order", YamlValue.word("1"));
    assertEquals(
        """
        - id: admm-14
          date: "2020-12-09"
          title: {vi: "Hội nghị: lần thứ 14", en: 14th Meeting}
          summary:
            vi: Một câu dài. Một câu dài. Một câu dài. Một câu dài.
            en: A long one. A long one. A long one. A long one.
          body:
            vi: |
              Một đoạn.

              Hai đoạn.
            en: |
              One.

              Two.
          topics: [asean-2020, no]
          sources:
            - source: village-news
              supports: [date, people]
          order: 1
        """,
        YamlText.item(new Group(event), "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Hội nghị            | Hội nghị",
        "no                  | \"no\"",
        "~                   | \"~\"",
        "0044                | \"0044\"",
        "1.10                | \"1.10\"",
        "2020                | \"2020\"",
        "14th Meeting        | 14th Meeting",
        "a: b                | \"a: b\"",
        "a:b                 | a:b",
        "a #b                | \"a #b\"",
        "a#b                 | a#b",
        "- a                 | \"- a\"",
        "@a                  | \"@a\"",
        "say \"x\"           | say \"x\"",
        "\"x\" he said       | '\"x\" he said'",
        "\"x\" isn't         | \"\\\"x\\\" isn't\"",
        "“x”                 | “x”",
        "a, b [c] {d}        | a, b [c] {d}",
        "Sao?                | Sao?",
        "C:\\                | C:\\"
      })
  void aTextHasQuotesOnlyWhereItNeedsThem(String text, String written) {
    Group fields = new Group(Map.of("a", YamlValue.text(text)));
    assertEquals("a: " + written + "\n", YamlText.fields(fields, "\n"));
  }

  @Test
  void betweenBracketsMoreTextsNeedQuotes() {
    Items list = new Items(List.of(YamlValue.text("a, b"), YamlValue.text("c:d")));
    assertEquals("a: [\"a, b\", \"c:d\"]\n", YamlText.fields(new Group(Map.of("a", list)), "\n"));
  }

  @Test
  void whatNoTextMayHoldIsWrittenSoThatTheReaderCanNameIt() {
    Group fields = new Group(Map.of("a", YamlValue.text("x\u202Ey\uD800")));
    assertEquals("a: \"x\\u202Ey\\uD800\"\n", YamlText.fields(fields, "\n"));
  }

  private static Group both(String vi, String en) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("vi", vi);
    texts.put("en", en);
    return YamlValue.localized(texts);
  }
}
