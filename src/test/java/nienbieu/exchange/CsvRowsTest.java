package nienbieu.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nienbieu.csv.CsvText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n\"1,\"\"x\"\"\n2\",\n",
        "\uFEFFa,b\r\n\"1,\"\"x\"\"\n2\",\r\n\r\n",
        "a,b\n,\n\"1,\"\"x\"\"\n2\",",
        "a;b\n\"1,\"\"x\"\"\n2\";\n"
      })
  void everyWayOfWritingATableGivesTheSameCells(String csv) throws UnreadableFile {
    List<List<String>> cells =
        CsvRows.read(csv.getBytes(UTF_8)).stream().map(CsvRows.Row::cells).toList();
    assertEquals(List.of(List.of("a", "b"), List.of("1,\"x\"\n2", "")), cells);
  }

  @Test
  void aRowKnowsTheLineOnWhichItStarts() throws UnreadableFile {
    List<CsvRows.Row> rows = CsvRows.read("a\r\n\"1\r\n2\"\r\n\r\n3\r\n".getBytes(UTF_8));
    assertEquals(List.of(1, 2, 5), rows.stream().map(CsvRows.Row::line).toList());
  }

  @Test
  void whatIsTooLargeIsRefusedAndWhatJustFitsIsRead() throws UnreadableFile {
    String widest = ",".repeat(CsvRows.MOST_COLUMNS - 1) + "x";
    assertEquals(1, CsvRows.read(widest.getBytes(UTF_8)).size());
    assertRefused("," + widest, "more than 200 columns");
    assertRefused(",".repeat(10_000), "more than 200 columns");
    String longest = "x".repeat(CsvRows.MOST_CHARACTERS);
    assertEquals(1, CsvRows.read(longest.getBytes(UTF_8)).size());
    assertRefused(longest + "x", "is the most");
    assertRefused("\"" + longest + "x\"", "is the most");
    assertRefused("x".repeat(CsvRows.MOST_BYTES + 1), "split it");
  }

  @Test
  void whatIsNoTableIsRefusedWithItsLine() {
    assertRefused("a\n\"b", "line 2: a quote is opened");
    assertRefused("a\n\"b\"c", "line 2: something stands behind a closing quote");
    assertRefused("a\nb\"c", "line 2: a quote stands in a cell");
    UnreadableFile wrong =
        assertThrows(UnreadableFile.class, () -> CsvRows.read(new byte[] {'a', '\n', (byte) 0xE9}));
    assertTrue(wrong.getMessage().contains("not in UTF-8"), wrong.getMessage());
  }

  @Test
  void whatIsWrittenIsReadBack() throws UnreadableFile {
    List<List<String>> rows =
        List.of(List.of("a,b", "\"", "x;y"), List.of(" edge ", "two\nlines", "Tiếng Việt"));
    List<List<String>> back =
        CsvRows.read(CsvText.of(rows)).stream().map(CsvRows.Row::cells).toList();
    assertEquals(rows, back);
  }

  private static void assertRefused(String csv, String said) {
    UnreadableFile wrong =
        assertThrows(UnreadableFile.class, () -> CsvRows.read(csv.getBytes(UTF_8)));
    assertTrue(wrong.getMessage().contains(said), wrong.getMessage());
  }
}
