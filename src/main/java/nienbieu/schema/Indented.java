package nienbieu.schema;

import nienbieu.json.JsonText;

/** JSON with a line for each member, so that two versions can be compared by people. */
final class Indented {
  private static final String STEP = "  ";

  private final String json;
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private Indented(String json) {
    this.json = json;
  }

  /** The same JSON on many lines, the last one ended. */
  static String of(JsonText json) {
    return new Indented(json.text()).write();
  }

  private String write() {
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      switch (c) {
        case '"' -> at = string(at);
        case '{', '[' -> at = open(at, c);
        case '}', ']' -> {
          depth--;
          line().append(c);
        }
        case ',' -> {
          out.append(c);
          line();
        }
        case ':' -> out.append(": ");
        default -> out.append(c);
      }
    }
    return out.append('\n').toString();
  }

  /** Nothing stands between the brackets of an empty list. */
  private int open(int at, char c) {
    char next = json.charAt(at + 1);
    out.append(c);
    if (next == '}' || next == ']') {
      out.append(next);
      return at + 1;
    }
    depth++;
    line();
    return at;
  }

  private int string(int start) {
    int end = start + 1;
    while (json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    out.append(json, start, end + 1);
    return end;
  }

  private StringBuilder line() {
    return out.append('\n').append(STEP.repeat(depth));
  }
}
