package nienbieu.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * HTML of ours as well-formed XML, with its links still open. It understands what our templates and
 * our Markdown write and nothing else: what it does not understand is a defect of ours, and it says
 * so instead of mending it, as a browser would.
 */
final class Xhtml {
  // HTML 13.1.2: void elements.
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

  private static final Set<String> LINKS = Set.of("href", "src");

  /** Markup and, at each odd place, the value of a link as it stands in HTML. */
  private final List<String> pieces = new ArrayList<>();

  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> elements = new LinkedHashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder xml = new StringBuilder();
  private final String html;
  private int at;

  private Xhtml(String html) {
    this.html = html;
  }

  /**
   * A piece of HTML.
   *
   * @throws IllegalStateException if it is not of the kind that we write; says where
   */
  static Xhtml of(String html) {
    Xhtml all = new Xhtml(html);
    all.read();
    return all;
  }

  /** The ids in it. */
  Set<String> ids() {
    return ids;
  }

  /** The names of its elements. */
  Set<String> elements() {
    return elements;
  }

  /** The values of its links, as they stand in HTML. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    for (int piece = 1; piece < pieces.size(); piece += 2) {
      links.add(pieces.get(piece));
    }
    return links;
  }

  /**
   * The markup.
   *
   * @param links gives each link its new value, of and in markup
   */
  String text(UnaryOperator<String> links) {
    StringBuilder text = new StringBuilder(html.length() + html.length() / 16);
    for (int piece = 0; piece < pieces.size(); piece++) {
      text.append(piece % 2 == 0 ? pieces.get(piece) : links.apply(pieces.get(piece)));
    }
    return text.toString();
  }

  private void read() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        at++;
        if (html.startsWith("/", at)) {
          readEnd();
        } else {
          readStart();
        }
      } else {
        readCharacter(c);
      }
    }
    if (!open.isEmpty()) {
      throw wrong("<" + open.peek() + "> does not end");
    }
    pieces.add(xml.toString());
  }

  private void readEnd() {
    at++;
    String name = name();
    expect('>');
    if (open.isEmpty() || !open.pop().equals(name)) {
      throw wrong("</" + name + "> ends what is not open");
    }
    xml.append("</").append(name).append('>');
  }

  private void readStart() {
    String name = name();
    elements.add(name);
    xml.append('<').append(name);
    Set<String> known = new LinkedHashSet<>();
    while (html.startsWith(" ", at)) {
      at++;
      readAttribute(known);
    }
    expect('>');
    if (VOID.contains(name)) {
      xml.append("/>");
    } else {
      open.push(name);
      xml.append('>');
    }
  }

  private void readAttribute(Set<String> known) {
    String name = name();
    if (!known.add(name)) {
      throw wrong("twice " + name);
    }
    String value = "";
    if (html.startsWith("=", at)) {
      at++;
      expect('"');
      int end = html.indexOf('"', at);
      if (end < 0) {
        throw wrong(name + " does not end");
      }
      value = value(end);
      at = end + 1;
    }
    if (name.equals("id") && !ids.add(value)) {
      throw wrong("twice the id " + value);
    }
    xml.append(' ').append(name).append("=\"");
    if (LINKS.contains(name)) {
      pieces.add(xml.toString());
      pieces.add(value);
      xml.setLength(0);
    } else {
      xml.append(value);
    }
    xml.append('"');
    // XML reads the language of a text from an attribute of its own.
    if (name.equals("lang")) {
      xml.append(" xml:lang=\"").append(value).append('"');
    }
  }

  private String value(int end) {
    int before = xml.length();
    while (at < end) {
      char c = html.charAt(at);
      if (c == '<') {
        throw wrong("< in an attribute");
      }
      readCharacter(c);
    }
    String value = xml.substring(before);
    xml.setLength(before);
    return value;
  }

  private void readCharacter(char c) {
    if (c == '&') {
      int end = html.indexOf(';', at);
      String reference = end < 0 ? "" : html.substring(at, end + 1);
      if (!isKnown(reference)) {
        throw wrong("not a reference that XML knows");
      }
      xml.append(reference);
      at = end + 1;
      return;
    }
    // XML 1.0, 2.2: of the controls it knows three; of them, a carriage return would not stay one.
    if (c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF') {
      throw wrong("a character that XML does not know");
    }
    xml.append(c);
    at++;
  }

  private static boolean isKnown(String reference) {
    return switch (reference) {
      case "&amp;", "&lt;", "&gt;", "&quot;", "&#39;" -> true;
      default -> false;
    };
  }

  private String name() {
    int start = at;
    while (at < html.length() && isOfName(html.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw wrong("no name");
    }
    return html.substring(start, at);
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == ':';
  }

  private void expect(char wanted) {
    if (at >= html.length() || html.charAt(at) != wanted) {
      throw wrong("no " + wanted);
    }
    at++;
  }

  private IllegalStateException wrong(String what) {
    int from = Math.max(0, at - 60);
    String around = html.substring(from, Math.min(html.length(), at + 20));
    return new IllegalStateException(what + " in: " + around);
  }
}
