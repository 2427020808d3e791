package nienbieu.citation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisTest {
  @Test
  void aWorkLooksLikeThis() {
    assertEquals(
        """
        TY  - ELEC
        ID  - event-admm-14-vi
        TI  - Hội nghị Bộ trưởng
        T2  - Niên Biểu
        AU  - Nguyễn Văn Mẫu
        PB  - Nhà xuất bản Mẫu & Bạn
        PY  - 2021
        DA  - 2021/03/04/
        Y2  - 2022/01/05/
        UR  - https://example.org/vi/events/admm-14.html
        LA  - vi
        N1  - CC BY 4.0
        ER  -\s
        """,
        Ris.entry(work("Hội nghị Bộ trưởng", "2021-03-04")).replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-04, 2021, 2021/03/04/",
    "2021-03, 2021, 2021/03//",
    "2021, 2021, 2021///",
    "2021~, , ",
    "2020-12-09/2020-12-11, , ",
    "-0043-03-15, , ",
  })
  void aDateIsThereWhereItIsKnownAndNeverGuessed(String date, String year, String slashed)
      throws IOException {
    String text = Ris.entry(work("x", date));
    assertEquals(Optional.ofNullable(year), line(text, "PY"));
    assertEquals(Optional.ofNullable(slashed), line(text, "DA"));
  }

  @Test
  void noTextAtAllBreaksALine() throws IOException {
    Random random = new Random(7);
    String letters = "ab -TYER\r\n\u000b\f\u0085\u2028\u2029\t\u0000,*\"&<ếĐ";
    for (int turn = 0; turn < 300; turn++) {
      StringBuilder title = new StringBuilder("x\r\nER  - \r\nTY  - BOOK\nTI  - ");
      for (int at = random.nextInt(20); at > 0; at--) {
        title.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = Ris.entry(work(title.append('x').toString(), "2021"));
      assertEquals(13, text.split("\\R", -1).length - 1, text);
      assertFalse(text.replace("\r\n", "").chars().anyMatch(c -> c < ' '), text);
      List<RISReference> read = read(text + "\r\n" + Ris.entry(work("Other", "2021")));
      assertEquals(2, read.size(), text);
      assertEquals("Other", read.get(1).getTitle());
    }
  }

  @Test
  void anIndependentReaderFindsEverythingAgain() throws IOException {
    RISReference read =
        read(Ris.entry(work("100 % “&” {x} \\ <b> 🙂 ế - TY  - BOOK", "2021-03-04"))).get(0);
    assertEquals("100 % “&” {x} \\ <b> 🙂 ế - TY  - BOOK", read.getTitle());
    assertEquals("event-admm-14-vi", read.getId());
    assertArrayEquals(new String[] {"Nguyễn Văn Mẫu"}, read.getAuthors());
    assertEquals("https://example.org/vi/events/admm-14.html", read.getURL());
    assertEquals("2021", read.getYear());
  }

  private static Optional<String> line(String text, String tag) {
    return text.lines()
        .filter(line -> line.startsWith(tag + "  - "))
        .map(line -> line.substring(6))
        .findFirst();
  }

  private static List<RISReference> read(String text) throws IOException {
    RISLibrary library = new RISParser().parse(new StringReader(text));
    return library.getReferences();
  }

  private static Work work(String title, String date) {
    return SampleWork.of(title, date, Optional.of("2022-01-05"));
  }
}
