package nienbieu.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a record or one of its fields holds, to be written as YAML by {@link YamlText}. */
public sealed interface YamlValue {

  /** How a text may be written. */
  enum Form {
    /** Words for readers: in quotes where any program would take them for something else. */
    TEXT,
    /**
     * A word for the program, such as {@code no}, {@code 1} or an id: in quotes only if it must.
     */
    WORD,
    /** Always in quotes, as dates and addresses are. */
    QUOTED
  }

  /**
   * A text.
   *
   * @param text whatever it holds, it is read back the same; line ends are line feeds
   */
  record Scalar(String text, Form form) implements YamlValue {}

  /**
   * Fields with values.
   *
   * @param fields by name, in the order in which they are written
   */
  record Group(Map<String, YamlValue> fields) implements YamlValue {
    public Group {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** A list. */
  record Items(List<YamlValue> items) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Words for readers. */
  static Scalar text(String text) {
    return new Scalar(text, Form.TEXT);
  }

  /** A word for the program: an id, a choice, a number, {@code yes} or {@code no}. */
  static Scalar word(String word) {
    return new Scalar(word, Form.WORD);
  }

  /** A date or an address. */
  static Scalar quoted(String text) {
    return new Scalar(text, Form.QUOTED);
  }

  /** A list of ids or choices. */
  static Items words(List<String> words) {
    return new Items(words.stream().map(word -> (YamlValue) word(word)).toList());
  }

  /** A text in each language, by tag, in the site's order. */
  static Group localized(Map<String, String> texts) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    texts.forEach((tag, text) -> fields.put(tag, text(text)));
    return new Group(fields);
  }
}
