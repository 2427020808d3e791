package nienbieu.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

  @Test
  void membersAndItemsAreSeparatedByCommasAndStayInOrder() {
    JsonText json =
        JsonWriter.object(
            root ->
                root.put("b", "x")
                    .putArray("list", list -> list.add("one").add(2).addArray(inner -> {}))
                    .putObject("empty", inner -> {})
                    .put("n", -7)
                    .put("a", true)
                    .put("raw", JsonWriter.array(list -> list.addObject(o -> o.put("k", "v")))));
    assertEquals(
        "{\"b\":\"x\",\"list\":[\"one\",2,[]],\"empty\":{},\"n\":-7,\"a\":true,"
            + "\"raw\":[{\"k\":\"v\"}]}",
        json.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "3c|003c",
        "3e|003e",
        "26|0026",
        "27|0027",
        "2028|2028",
        "2029|2029",
        "0|0000",
        "1f|001f",
        "7f|007f",
        "8|0008",
        "c|000c"
      })
  void whatCouldEndAScriptIsWrittenAsANumber(String code, String written) {
    String value = "a" + (char) Integer.parseInt(code, 16) + "b";
    assertEquals("[\"a\\u" + written + "b\"]", JsonWriter.array(a -> a.add(value)).text());
  }

  @Test
  void aNameIsEscapedLikeAValue() {
    assertEquals("{\"\\u003c\":\"\"}", JsonWriter.object(o -> o.put("<", "")).text());
  }

  @Test
  void quotesBackslashesAndLineEndsAreEscaped() {
    assertEquals("[\"\\\"\\\\\\n\\r\\t\"]", JsonWriter.array(a -> a.add("\"\\\n\r\t")).text());
  }

  @Test
  void lettersOfAllScriptsStayAsTheyAre() {
    assertEquals("[\"Nguyễn 😀 ع\"]", JsonWriter.array(a -> a.add("Nguyễn 😀 ع")).text());
  }

  @Test
  void halfOfAPairIsWrittenAsANumber() {
    assertEquals("[\"\\ud83dx\"]", JsonWriter.array(a -> a.add("\ud83dx")).text());
    assertEquals("[\"x\\ude00\"]", JsonWriter.array(a -> a.add("x\ude00")).text());
  }

  @Test
  void noCharacterOfTheFirstPlaneLeavesAnAngleBracketOrAnUnescapedControl() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0xFFFF; c++) {
      all.append((char) c);
    }
    String json = JsonWriter.array(a -> a.add(all.toString())).text();
    assertFalse(json.chars().anyMatch(c -> c < ' ' || "<>&'\u2028\u2029".indexOf(c) >= 0));
  }
}
