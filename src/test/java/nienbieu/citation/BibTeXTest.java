package nienbieu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nienbieu.language.Language;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibTeXTest {
  @Test
  void anEntryLooksLikeThis() {
    assertEquals(
        """
        @online{event-admm-14-vi,
          title = {Hội nghị {Bộ} trưởng {Quốc} phòng các nước {ASEAN}},
          author = {{Nguyễn Văn Mẫu}},
          organization = {{Nhà xuất bản Mẫu \\& Bạn}},
          titleaddon = {Niên Biểu},
          date = {2021-03-04},
          url = {https://example.org/vi/events/admm-14.html},
          langid = {vietnamese},
          note = {CC BY 4.0}
        }
        """,
        BibTeX.entry(work("Hội nghị Bộ trưởng Quốc phòng các nước ASEAN", "2021-03-04")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN lần thứ 14 (ADMM-14)",
        "100 % & more: #1_2 costs $3",
        "{",
        "}} @comment{ x",
        "a \\ b \\input{secrets} ^^5c ~ tilde",
        "\"quoted\", “quoted”",
        "@string{x = \"y\"}",
        "khoẻ/khỏe ĐỐI NGOẠI",
      })
  void anIndependentReaderFindsTheTitleAgain(String title) throws ParseException {
    BibTeXDatabase read = read(BibTeX.entry(work(title, "2021")) + BibTeX.entry(other()));
    assertEquals(2, read.getEntries().size(), "no title swallows what follows it");
    BibTeXEntry entry = read.resolveEntry(new Key("event-admm-14-vi"));
    assertEquals(title, plain(entry, "title"));
    assertEquals("2021", plain(entry, "date"));
  }

  @Test
  void noTextAtAllBreaksAnEntry() throws ParseException {
    Random random = new Random(7);
    String letters = "ab {}\\@,=\"'#$%&_~^()ếĐ";
    for (int turn = 0; turn < 500; turn++) {
      StringBuilder title = new StringBuilder("x");
      for (int at = random.nextInt(20); at > 0; at--) {
        title.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = BibTeX.entry(work(title.toString(), "2021"));
      assertEquals(text.strip().length(), end(text), text);
      BibTeXDatabase read = read(text + BibTeX.entry(other()));
      assertEquals(2, read.getEntries().size(), text);
    }
  }

  @Test
  void noAddressBreaksAnEntry() throws ParseException {
    String text = BibTeX.entry(at("https://example.org/{a}}\\b c#d%20e_f&g~h"));
    assertEquals(text.strip().length(), end(text), text);
    assertTrue(text.contains("url = {https://example.org/%7Ba%7D%7D%5Cb%20c#d%20e_f&g~h}"), text);
    assertEquals(2, read(text + BibTeX.entry(other())).getEntries().size());
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    String entry = BibTeX.entry(other());
    for (String field : List.of("date", "urldate", "author", "organization", "langid")) {
      assertFalse(entry.contains(field + " ="), entry);
    }
    assertTrue(entry.startsWith("@misc{other,"), entry);
  }

  @Test
  void aDateThatNoFieldCanSayIsLeftOut() {
    assertFalse(BibTeX.entry(work("x", "[2020-12-01..2020-12-15]")).contains("date ="));
    assertTrue(BibTeX.entry(work("x", "2021~")).contains("date = {2021~}"));
  }

  /** Where BibTeX itself sees the end of an entry: it counts braces behind a backslash too. */
  private static int end(String text) {
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      if (depth == 0 && text.charAt(at) == '}') {
        return at + 1;
      }
    }
    return -1;
  }

  private static Work work(String title, String date) {
    return SampleWork.of(title, date, Optional.empty());
  }

  private static Work other() {
    return work("other", Optional.empty());
  }

  private static Work at(String address) {
    return work("at", Optional.of(address));
  }

  private static Work work(String key, Optional<String> address) {
    return new Work(
        key,
        WorkKind.DOCUMENT,
        "Other",
        Language.of("haw").orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        address,
        Optional.empty());
  }

  private static BibTeXDatabase read(String text) throws ParseException {
    return new BibTeXParser().parse(new StringReader(text));
  }

  private static String plain(BibTeXEntry entry, String field) throws ParseException {
    String value = entry.getField(new Key(field)).toUserString();
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
  }
}
