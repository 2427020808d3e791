package nienbieu.read;

import java.util.List;
import nienbieu.source.Place;

/**
 * YAML as it was typed: raw texts with their places. Nothing is a number, a date or a truth value
 * here, so {@code no}, {@code 0044} and {@code 2020-11-17} stay what the editor wrote.
 */
sealed interface YamlNode {
  /** Where the value starts. */
  Place place();

  /** What an editor calls this shape. */
  String shape();

  /** How a text was written. */
  enum Style {
    /** Without quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** After {@code |}: each line of the file is a line of the text. */
    LITERAL,
    /** After {@code >}: lines are joined. */
    FOLDED
  }

  /**
   * A text.
   *
   * @param value as typed, quotes and block indentation taken away
   * @param style how it was written
   */
  record Scalar(String value, Style style, Place place) implements YamlNode {
    @Override
    public String shape() {
      return "a text";
    }
  }

  /**
   * A list.
   *
   * @param inBrackets whether it was written {@code [a, b]}
   */
  record Sequence(List<YamlNode> items, boolean inBrackets, Place place) implements YamlNode {
    @Override
    public String shape() {
      return "a list";
    }
  }

  /**
   * Fields with values.
   *
   * @param fields in the editor's order, no name twice
   * @param inBraces whether it was written <code>{a: b}</code>
   */
  record Mapping(List<Field> fields, boolean inBraces, Place place) implements YamlNode {
    @Override
    public String shape() {
      return "a group of fields";
    }
  }

  /** A name and its value. */
  record Field(Scalar name, YamlNode value) {}
}
