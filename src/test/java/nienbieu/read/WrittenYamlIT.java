package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nienbieu.edit.YamlText;
import nienbieu.edit.YamlValue;
import nienbieu.edit.YamlValue.Form;
import nienbieu.edit.YamlValue.Group;
import nienbieu.edit.YamlValue.Items;
import org.junit.jupiter.api.Test;

/** Whatever is written as YAML, our reader reads it back. */
class WrittenYamlIT {
  private static final String[] PIECES = {
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\r\n",
    ":",
    ": ",
    " #",
    "#",
    "- ",
    "-",
    "? ",
    "'",
    "\"",
    "\\",
    "[",
    "]",
    "{",
    "}",
    ",",
    ", ",
    "@",
    "`",
    "%",
    "&",
    "*",
    "!",
    "|",
    ">",
    "~",
    "=",
    "<<",
    "...",
    "---",
    "no",
    "yes",
    "null",
    "0044",
    "2020-11-17",
    "1e3",
    "12:30",
    "Hội nghị",
    "đối ngoại",
    "ASEAN",
    "ADMM+",
    "vi: ",
    "en",
    "\u00A0",
    "“",
    "”",
    "’",
    "…",
    "\uD83D\uDE00",
    "\uD83D\uDC69\u200D\uD83D\uDD2C",
    "\u200C",
    "한국",
    "x",
    "word",
    "a",
    "https://example.org/?a=b#c"
  };

  private final Random random = new Random(20201117);

  @Test
  void whateverIsWrittenIsReadBack() {
    for (int round = 0; round < 2500; round++) {
      List<String> texts = new ArrayList<>();
      for (int number = 0; number < 9; number++) {
        texts.add(text());
      }
      String lineEnd = round % 2 == 0 ? "\n" : "\r\n";
      Group record = record(texts);
      String written = YamlText.item(record, lineEnd) + YamlText.item(record, lineEnd);
      Reader reader = new Reader();
      YamlNode read = reader.yaml(written).orElseThrow();
      assertEquals(List.of(), reader.problems(), written);
      assertEquals("[" + shown(record) + ", " + shown(record) + "]", shown(read), written);
    }
  }

  @Test
  void theFieldsOfAWholeFileAreReadBackToo() {
    for (int round = 0; round < 500; round++) {
      Group fields = record(List.of(text(), text(), text(), text(), text(), "", "", "", ""));
      String written = YamlText.fields(fields, "\n");
      Reader reader = new Reader();
      assertEquals(shown(fields), shown(reader.yaml(written).orElseThrow()), written);
    }
  }

  /** A text in every position that YAML tells apart. */
  private Group record(List<String> texts) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    fields.put("id", new YamlValue.Scalar(texts.get(0), form()));
    fields.put("n" + texts.get(1).replaceAll("[\\r\\n]", " "), YamlValue.text(texts.get(1)));
    Map<String, String> halves = new LinkedHashMap<>();
    halves.put("vi", texts.get(2));
    halves.put("en", texts.get(3));
    fields.put("title", YamlValue.localized(halves));
    fields.put("list", new Items(List.of(YamlValue.text(texts.get(4)), YamlValue.word("b"))));
    Group inner = new Group(Map.of("role", YamlValue.localized(halves)));
    YamlValue nested = new Items(List.of(YamlValue.text(texts.get(5)), new Items(List.of())));
    fields.put("people", new Items(List.of(inner, inner, nested)));
    fields.put("deep", new Group(Map.of("group", new Group(Map.of("a", new Group(Map.of()))))));
    fields.put("last", new YamlValue.Scalar(texts.get(6) + texts.get(7), form()));
    if (random.nextBoolean()) {
      fields.put("after", YamlValue.text(texts.get(8)));
    }
    return new Group(fields);
  }

  private Form form() {
    return Form.values()[random.nextInt(Form.values().length)];
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(random.nextInt(5) == 0 ? 60 : 7);
    for (int piece = 0; piece < pieces; piece++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String shown(YamlValue value) {
    if (value instanceof Group group) {
      return group.fields().entrySet().stream()
          .map(field -> "«" + field.getKey() + "»=" + shown(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof Items list) {
      return list.items().stream()
          .map(WrittenYamlIT::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return "«" + ((YamlValue.Scalar) value).text() + "»";
  }

  private static String shown(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.fields().stream()
          .map(field -> shown(field.name()) + "=" + shown(field.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof YamlNode.Sequence list) {
      return list.items().stream()
          .map(WrittenYamlIT::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return "«" + ((YamlNode.Scalar) node).value() + "»";
  }
}
