package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Refused;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlParserTest {
  private final Reader reader = new Reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "on",
        "off",
        "true",
        "null",
        "~",
        "0044",
        "0o17",
        "0x1F",
        "1_000",
        "1e3",
        "12:30:45",
        "2020-11-17",
        "2020-11-17T10:00:00Z",
        ".inf",
        "=",
        "1.10",
        "-0"
      })
  void plainTextStaysAsItWasTyped(String typed) {
    Scalar value = (Scalar) reader.fields("a: " + typed).fields().get(0).value();
    assertEquals(typed, value.value());
    assertEquals(YamlNode.Style.PLAIN, value.style());
  }

  @Test
  void namesStayAsTheyWereTypedToo() {
    List<Field> fields = reader.fields("no: a\n2020: b\n~: c\n").fields();
    assertEquals(
        List.of("no", "2020", "~"), fields.stream().map(field -> field.name().value()).toList());
  }

  @Test
  void aLiteralTextKnowsItsIndentationAndKeepsItsLines() {
    Scalar text = (Scalar) reader.fields("a: |\n\n     x\n       y\n").fields().get(0).value();
    assertEquals("\nx\n  y\n", text.value());
    assertEquals(5, text.indentation());
  }

  @Test
  void anIndentationIsTheSameInLinesOfWindows() {
    Scalar text = (Scalar) reader.fields("a: |\r\n    x\r\n").fields().get(0).value();
    assertEquals(4, text.indentation());
  }

  @Test
  void anIndentationIndicatorIsHeeded() {
    Scalar text = (Scalar) reader.fields("a: |2\n    x\n  y\n").fields().get(0).value();
    assertEquals("  x\ny\n", text.value());
    assertEquals(2, text.indentation());
  }

  @Test
  void placesAreThoseOfTheTextAsTyped() {
    Sequence list =
        (Sequence) reader.fields("một: [hai, 'ba bốn', {năm: sáu}]").fields().get(0).value();
    assertEquals("content/a.yaml:1:6", list.place().toString());
    assertEquals(27, list.place().length());
    assertEquals("content/a.yaml:1:12", list.items().get(1).place().toString());
    assertEquals(8, list.items().get(1).place().length());
  }

  @Test
  void placesCountCodePointsAndNotChars() {
    Field second = reader.fields("{𝟙: 𝟚, b: c}").fields().get(1);
    assertEquals(8, second.name().place().column());
  }

  @Test
  void linesOfWindowsAreCountedOnce() {
    Field second = reader.fields("a: b\r\nc: d\r\n").fields().get(1);
    assertEquals(2, second.name().place().line());
    assertEquals("d", ((Scalar) second.value()).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n...\n"})
  void nothingIsNoDocument(String text) {
    Optional<YamlNode> root = reader.yaml(text);
    assertTrue(root.isEmpty() || root.get().isEmpty());
    assertEquals(List.of(), reader.problems());
  }

  @Test
  void aDocumentMayStartWithItsMarker() {
    assertEquals(1, reader.fields("---\na: b\n").fields().size());
    assertEquals(List.of(), reader.problems());
  }

  @Test
  void whatIsRefusedIsReportedOnceAndNeverMissed() {
    assertInstanceOf(Refused.class, reader.fields("a: *b\n").fields().get(0).value());
    assertEquals(List.of(Rule.YAML_ALIAS), reader.rules());
    assertEquals(1, reader.problems().size());
  }

  @Test
  void aTagIsReportedAsItWasTyped() {
    reader.fields("a: !!str b\nc: !d e\nf: ! g\n");
    assertEquals(
        List.of("!!str", "!d", "!"),
        reader.problems().stream().map(problem -> problem.arguments().get(0)).toList());
  }
}
