package nienbieu.read;

import java.util.List;
import java.util.Optional;
import nienbieu.source.Place;

/**
 * YAML as it was typed: raw texts with their places. Nothing is a number, a date or a truth value
 * here, so {@code no}, {@code 0044} and {@code 2020-11-17} stay what the editor wrote.
 */
sealed interface YamlNode {
  /** The value itself if it stands on one line, else where it starts. */
  Place place();

  /** The key of the words for this shape. */
  String shape();

  /** Whether nothing at all was written. */
  default boolean isEmpty() {
    return false;
  }

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
   * @param indentation by how many blanks a line of a literal text is indented in the file
   * @param comment what stands on the same line behind a plain text and is not part of it
   */
  record Scalar(String value, Style style, int indentation, Place place, Optional<Place> comment)
      implements YamlNode {
    @Override
    public String shape() {
      return "text";
    }

    @Override
    public boolean isEmpty() {
      return value.isBlank();
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
      return "list";
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
      return "group";
    }
  }

  /** What cannot be used; why is reported, so nobody need complain about it again. */
  record Refused(Place place) implements YamlNode {
    @Override
    public String shape() {
      return "refused";
    }
  }

  /**
   * A name and its value.
   *
   * @param hasColon whether a colon stands between them; between braces YAML takes even a name
   *     alone for a field
   */
  record Field(Scalar name, YamlNode value, boolean hasColon) {}
}
