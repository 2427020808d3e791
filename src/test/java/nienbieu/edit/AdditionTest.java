package nienbieu.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdditionTest {
  private static final YamlValue.Group RECORD =
      new YamlValue.Group(Map.of("id", YamlValue.word("n")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "null",
      value = {
        "                           | - id: n$             | 1",
        "# a comment$               | - id: n$             | 2",
        "# a comment                | $- id: n$            | 2",
        "- id: a$                   | - id: n$             | 2",
        "- id: a                    | $- id: n$            | 2",
        "- id: a$- id: b$           | - id: n$             | 3",
        "- id: a$$- id: b$          | $- id: n$            | 5",
        "- id: a$$# b$- id: b$      | $- id: n$            | 6",
        "- id: a$$- id: b           | $$- id: n$           | 5",
        "- id: a$$- id: b$$         | - id: n$             | 5",
        "- id: a^                   | - id: n^             | 2",
        "- id: a^^- id: b           | ^^- id: n^           | 5",
        "__- id: a$                 | __- id: n$           | 2",
        "---$- id: a$               | - id: n$             | 3"
      })
  void aRecordIsAddedAsTheFileIsWritten(String file, String added, int line) {
    Addition addition = Addition.to(typed(file == null ? "" : file), RECORD);
    assertEquals(typed(added), addition.text());
    assertEquals(line, addition.line());
  }

  @Test
  void aListInsideARecordIsNoRecord() {
    String file = "- id: a\n  list:\n\n  - b\n\n  - c\n- id: d\n";
    assertEquals("- id: n\n", Addition.to(file, RECORD).text());
  }

  private static String typed(String shown) {
    return shown.replace("$", "\n").replace("^", "\r\n").replace('_', ' ');
  }
}
