package nienbieu.edit;

import java.util.List;
import java.util.Map;
import nienbieu.edit.YamlValue.Group;
import nienbieu.edit.YamlValue.Items;
import nienbieu.edit.YamlValue.Scalar;
import nienbieu.source.ForbiddenCharacters;

/**
 * Records as YAML in the style of our content: two blanks a step, {@code [a, b]} and <code>
 * {vi: …, en: …}</code> where they are short, {@code |} before several paragraphs. What is written
 * is read back the same, whatever the texts hold.
 */
public final class YamlText {
  private static final int WIDEST = 100;
  private static final int STEP = 2;

  private final StringBuilder out = new StringBuilder();
  private final String lineEnd;

  private YamlText(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /**
   * A record of a file that is a list: a dash before its first field.
   *
   * @param record at least one field
   * @param lineEnd of the file: a line feed, or carriage return and line feed
   * @return whole lines
   */
  public static String item(Group record, String lineEnd) {
    return item(record, 0, lineEnd);
  }

  /** As {@link #item(Group, String)}, where the dashes of the list are indented. */
  static String item(Group record, int indent, String lineEnd) {
    YamlText text = new YamlText(lineEnd);
    text.item(record, indent);
    return text.out.toString();
  }

  /**
   * The fields of a whole file, or of the front matter of a text.
   *
   * @param lineEnd of the file: a line feed, or carriage return and line feed
   * @return whole lines
   */
  public static String fields(Group fields, String lineEnd) {
    YamlText text = new YamlText(lineEnd);
    text.fields(fields, 0, "");
    return text.out.toString();
  }

  private void item(YamlValue value, int indent) {
    String dash = " ".repeat(indent) + "-";
    if (value instanceof Group group && !group.fields().isEmpty()) {
      fields(group, indent + STEP, dash + " ");
    } else {
      out.append(dash);
      value(value, indent, indent + 1);
    }
  }

  /**
   * Fields, a line or more each.
   *
   * @param first what stands before the first name, instead of the indentation
   */
  private void fields(Group group, int indent, String first) {
    String before = first.isEmpty() ? " ".repeat(indent) : first;
    for (Map.Entry<String, YamlValue> field : group.fields().entrySet()) {
      String name = before + YamlScalar.name(field.getKey(), false) + ":";
      out.append(name);
      value(field.getValue(), indent, name.length());
      before = " ".repeat(indent);
    }
  }

  /**
   * A value behind a colon or a dash, to the end of its last line.
   *
   * @param indent of the field or the dash
   * @param column how much stands on the line already
   */
  private void value(YamlValue value, int indent, int column) {
    if (value instanceof Scalar scalar && isLiteral(scalar.text())) {
      literal(scalar.text(), indent + STEP);
      return;
    }
    String inline = isInline(value) ? inline(value, false) : "";
    boolean fits = column + 1 + inline.codePointCount(0, inline.length()) <= WIDEST;
    if (!inline.isEmpty() && (fits || value instanceof Scalar)) {
      line(" " + inline);
    } else if (value instanceof Group group) {
      line("");
      fields(group, indent + STEP, "");
    } else if (value instanceof Items list) {
      line("");
      list.items().forEach(item -> item(item, indent + STEP));
    }
  }

  /** YAML 1.1, 9.3.1: each line stands as it is; behind {@code |-} the last line has no end. */
  private void literal(String text, int indent) {
    boolean ends = text.endsWith("\n");
    line(ends ? " |" : " |-");
    String body = ends ? text.substring(0, text.length() - 1) : text;
    for (String line : body.split("\n", -1)) {
      line(line.isEmpty() ? "" : " ".repeat(indent) + line);
    }
  }

  /**
   * Whether a text can be written behind {@code |} without counting blanks at its start or keeping
   * empty lines at its end, which editors might remove.
   */
  private static boolean isLiteral(String text) {
    if (text.indexOf('\n') < 0 || text.indexOf('\r') >= 0 || text.endsWith("\n\n")) {
      return false;
    }
    String firstLine = text.substring(0, text.indexOf('\n'));
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    String lastLine = body.substring(body.lastIndexOf('\n') + 1);
    return !firstLine.isBlank()
        && !Character.isWhitespace(firstLine.charAt(0))
        && !lastLine.isBlank()
        && !text.codePoints().anyMatch(YamlText::isForbidden);
  }

  private static boolean isForbidden(int c) {
    return ForbiddenCharacters.isForbidden(c);
  }

  /** Texts, short lists of them, and groups of texts. */
  private static boolean isInline(YamlValue value) {
    return value instanceof Scalar || members(value).stream().allMatch(YamlText::isOneLine);
  }

  private static boolean isOneLine(YamlValue value) {
    return value instanceof Scalar scalar && scalar.text().indexOf('\n') < 0;
  }

  private static List<YamlValue> members(YamlValue value) {
    return value instanceof Group group
        ? List.copyOf(group.fields().values())
        : value instanceof Items list ? list.items() : List.of();
  }

  private static String inline(YamlValue value, boolean inside) {
    if (value instanceof Scalar scalar) {
      return YamlScalar.of(scalar, inside);
    }
    StringBuilder text = new StringBuilder();
    if (value instanceof Group group) {
      group
          .fields()
          .forEach(
              (name, member) ->
                  text.append(text.isEmpty() ? "" : ", ")
                      .append(YamlScalar.name(name, true))
                      .append(": ")
                      .append(inline(member, true)));
      return "{" + text + "}";
    }
    members(value)
        .forEach(member -> text.append(text.isEmpty() ? "" : ", ").append(inline(member, true)));
    return "[" + text + "]";
  }

  private void line(String text) {
    out.append(text).append(lineEnd);
  }
}
