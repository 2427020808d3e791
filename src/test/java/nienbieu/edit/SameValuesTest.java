package nienbieu.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nienbieu.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "a: b                 | a: \"b\"             | true",
        "a: b                 | a: b # c             | true",
        "a: b                 | a: c                 | false",
        "a: b                 | a: wanted            | true",
        "a: [x, y]            | a: wanted            | true",
        "a: {x: y}            | a: wanted            | true",
        "a: [x, y], b: z      | a: wanted            | false",
        "{a: b, c: d}         | {a: b}               | false",
        "{a: b}               | {a: b, c: d}         | false",
        "{a: b}               | {id: wanted, a: b}   | true",
        "{a: [b, c]}          | {a: [c, b]}          | false",
        "{a: [}               | {a: wanted}          | false",
        "{a: b}               | {a: [}               | false"
      })
  void onlyWhatWasWantedMayDiffer(String before, String after, boolean same) {
    TextEdit edit = new TextEdit(0, "", "", 1, "wanted");
    assertEquals(
        same,
        SameValues.in(
            SourceFile.of("a.yaml", before), SourceFile.of("a.yaml", after), List.of(edit)));
  }
}
