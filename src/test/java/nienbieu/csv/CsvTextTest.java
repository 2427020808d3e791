package nienbieu.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  private static final List<String> AWKWARD =
      List.of(
          "", "a,b", "a;b", "\"", "\"\"", "a\"b\"", "a\r\nb", "a\nb", "\ra", " a ", "\ta", "=1+1",
          "+1", "-1", "@x", "'=1", "''", "'", "'a", "＝1", "＋1", "－1", "＠x", "ngày 5", "😀");

  @Test
  void anotherReaderFindsEveryCell() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("a", "b"));
    AWKWARD.forEach(one -> rows.add(List.of(one, "x")));
    String text = new String(CsvText.of(rows), UTF_8);
    List<List<String>> found = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        found.add(record.stream().map(SafeCell::restored).toList());
      }
    }
    assertEquals(rows, found);
  }

  @Test
  void noCellBeginsAsAFormula() {
    for (String text : AWKWARD) {
      String cell = SafeCell.of(text);
      assertFalse(cell.matches("(?s)[=+@\\t\\r\\n＝＋－＠-].*"), cell);
      assertEquals(text, SafeCell.restored(cell));
    }
  }

  @Test
  void aFileInPartsIsTheSameFile() {
    byte[] first = CsvText.start().row(List.of("a", "b")).bytes();
    byte[] second = CsvText.more().row(List.of("1", "\"")).bytes();
    String whole = "\uFEFFa,b\r\n1,\"\"\"\"\r\n";
    assertEquals(whole, new String(first, UTF_8) + new String(second, UTF_8));
    assertEquals(
        whole, new String(CsvText.of(List.of(List.of("a", "b"), List.of("1", "\""))), UTF_8));
  }
}
