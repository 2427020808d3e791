package nienbieu.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  @Test
  void numbersAndWordsAreAsTheyWereTyped() throws UnreadableFile {
    JsonValue.Fields read =
        (JsonValue.Fields)
            JsonReader.read("{\"a\": 0012.50e1, \"b\": \"\"}".replace("00", "").getBytes(UTF_8));
    assertEquals("12.50e1", read.word("a"));
    assertTrue(read.get("b").isEmpty());
    assertTrue(read.get("c").isEmpty());
  }

  @Test
  void whatIsTooLargeOrTooDeepIsRefusedAndWhatJustFitsIsRead() throws UnreadableFile {
    JsonReader.read(nested(JsonReader.MOST_DEPTH));
    assertRefused(nested(JsonReader.MOST_DEPTH + 1), "deeper than 20 levels");
    assertRefused(nested(100_000), "deeper than 20 levels");
    JsonReader.read(text(JsonReader.MOST_CHARACTERS));
    // Jackson looks at the length whenever its buffer is full.
    assertRefused(text(1_000_000), "longer than 200000 characters");
    assertRefused("9".repeat(101).getBytes(UTF_8), "a number than 100 digits");
    byte[] large = new byte[10_000_000];
    Arrays.fill(large, (byte) ' ');
    assertRefused(large, "it has 10000000 bytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1, \"a\": 2}  | Duplicate",
        "{\"a\": 1} x          | no JSON",
        "{\"a\": 1} {}         | behind the end",
        "{\"a\": [1, 2         | no JSON",
        "{a: 1}                | no JSON",
        "``                    | it ends before",
        "`[\"\u0000\"]`        | no JSON",
        "[1,]                  | no JSON",
        "[NaN]                 | no JSON"
      })
  void whatIsNoJsonIsRefused(String json, String said) {
    assertRefused(json.getBytes(UTF_8), said);
  }

  private static byte[] nested(int depth) {
    return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
  }

  private static byte[] text(int length) {
    return ('"' + "x".repeat(length) + '"').getBytes(UTF_8);
  }

  private static void assertRefused(byte[] json, String said) {
    UnreadableFile wrong = assertThrows(UnreadableFile.class, () -> JsonReader.read(json));
    assertTrue(wrong.getMessage().contains(said), wrong.getMessage());
  }
}
