package nienbieu.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * HTML of other programs as Markdown and as plain words. Read as browsers read it, however broken
 * it is; what Markdown cannot say is told.
 */
final class HtmlText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "figure",
          "figcaption",
          "center",
          "main",
          "aside",
          "address",
          "dl",
          "dt",
          "dd",
          "pre",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "details",
          "summary",
          "form",
          "fieldset",
          "body");
  private static final Set<String> KNOWN =
      Set.of(
          "p",
          "br",
          "a",
          "b",
          "strong",
          "i",
          "em",
          "ul",
          "ol",
          "li",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "img",
          "iframe",
          "video",
          "audio",
          "source",
          "body");
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "object",
          "embed",
          "svg",
          "math",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "input",
          "select",
          "button",
          "textarea");

  private static final int MOST_NAMED = 20;

  private final Remarks remarks;
  private final Set<String> onlyTheirText = new TreeSet<>();
  private final Set<String> gone = new LinkedHashSet<>();

  private HtmlText(Remarks remarks) {
    this.remarks = remarks;
  }

  /** The text alone, on one line. */
  static String words(String html) {
    return html.isBlank() ? "" : line(Jsoup.parseBodyFragment(html).body(), new Remarks());
  }

  /** The text of the first paragraph alone, on one line; of everything if there is none. */
  static String opening(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    boolean isBare = !body.textNodes().isEmpty() && !body.textNodes().get(0).isBlank();
    Element first = isBare ? null : body.selectFirst("p:not(:empty)");
    String words = first == null ? "" : line(first, new Remarks());
    return words.isEmpty() ? line(body, new Remarks()) : words;
  }

  // An entity may stand for what nobody can see.
  private static String line(Element element, Remarks remarks) {
    return String.join(" ", CleanText.of(element.text(), remarks).strip().split("\\s+"));
  }

  /**
   * Blocks of Markdown with an empty line between them.
   *
   * @param remarks gets what is left out
   */
  static String markdown(String html, Remarks remarks) {
    HtmlText text = new HtmlText(remarks);
    List<String> blocks = text.blocks(Jsoup.parseBodyFragment(html).body(), true);
    text.tell();
    return String.join("\n\n", blocks);
  }

  /** Says which tags a headline loses: it is plain words here. */
  static void tellOfHeadline(String html, Remarks remarks) {
    HtmlText text = new HtmlText(remarks);
    Element body = Jsoup.parseBodyFragment(html).body();
    line(body, remarks);
    for (Element element : body.select("*:not(body):not(a)")) {
      if (!text.isDropped(element)) {
        text.onlyTheirText.add(element.normalName());
      }
    }
    text.tell();
  }

  private void tell() {
    if (!onlyTheirText.isEmpty()) {
      remarks.lose("the tags " + named(onlyTheirText) + "; their text is kept");
    }
    if (!gone.isEmpty()) {
      remarks.lose("the tags " + named(gone) + " with everything in them");
    }
  }

  private static String named(Set<String> tags) {
    return tags.stream().limit(MOST_NAMED).map(tag -> "<" + cut(tag) + ">").collect(joining(", "));
  }

  private static String cut(String tag) {
    String words = Where.quoted(tag);
    return words.substring(1, words.length() - 1);
  }

  /** Whether a tag is left out with all that is in it. */
  boolean isDropped(Element element) {
    boolean dropped = DROPPED.contains(element.normalName());
    if (dropped) {
      gone.add(element.normalName());
    }
    return dropped;
  }

  /** Notes a comment, which nobody saw. */
  void seenComment() {
    gone.add("!--");
  }

  /** Notes a tag of which only the text is kept. */
  void seen(Element element) {
    if (!KNOWN.contains(element.normalName())) {
      onlyTheirText.add(element.normalName());
    }
  }

  /**
   * The blocks in an element.
   *
   * @param atTop whether headings may stand here
   */
  private List<String> blocks(Element parent, boolean atTop) {
    List<String> blocks = new ArrayList<>();
    InlineText line = new InlineText(this, remarks);
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isDropped(element)) {
        continue;
      }
      if (node instanceof Element element && isBlock(element)) {
        line.flushInto(blocks);
        seen(element);
        addBlock(element, atTop, blocks);
      } else if (isSecondBreak(node)) {
        line.flushInto(blocks);
      } else {
        line.add(node);
      }
    }
    line.flushInto(blocks);
    return blocks;
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return BLOCKS.contains(name)
        || isHeading(name)
        || Set.of("ul", "ol", "li", "blockquote", "hr").contains(name)
        // A tag for a few words that somebody put around paragraphs.
        || element.children().stream().anyMatch(HtmlText::isBlock);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static boolean isSecondBreak(Node node) {
    Node before = node.previousSibling();
    while (before != null && before.outerHtml().isBlank()) {
      before = before.previousSibling();
    }
    return node.nameIs("br") && before != null && before.nameIs("br");
  }

  private void addBlock(Element element, boolean atTop, List<String> blocks) {
    String name = element.normalName();
    if (isHeading(name)) {
      addHeading(element, atTop, blocks);
    } else if (name.equals("ul") || name.equals("ol")) {
      addList(element, name.equals("ol"), blocks);
    } else if (name.equals("blockquote")) {
      List<String> inside = blocks(element, false);
      if (!inside.isEmpty()) {
        blocks.add(indented(String.join("\n\n", inside), "> ", "> "));
      }
    } else {
      blocks.addAll(blocks(element, atTop));
    }
  }

  /** The title of the page is level 1 and no level may be left out, so all are level 2. */
  private void addHeading(Element element, boolean atTop, List<String> blocks) {
    InlineText line = new InlineText(this, remarks);
    element.childNodes().forEach(line::add);
    String words = line.oneLine();
    if (words.isEmpty()) {
      return;
    }
    if (!element.normalName().equals("h2") || !atTop) {
      remarks.change(
          "the heading "
              + Where.quoted(element.text())
              + (atTop ? " is of level 2 now" : " in a list or quotation is a paragraph now"));
    }
    blocks.add((atTop ? "## " : "") + words);
  }

  private void addList(Element list, boolean isNumbered, List<String> blocks) {
    List<String> items = new ArrayList<>();
    for (Element item : list.children()) {
      List<String> inside = isDropped(item) ? List.of() : blocks(item, false);
      if (!inside.isEmpty()) {
        String mark = isNumbered ? items.size() + 1 + ". " : "- ";
        items.add(indented(String.join("\n\n", inside), mark, " ".repeat(mark.length())));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(String.join("\n", items));
    }
  }

  private static String indented(String text, String first, String others) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String before = lines.isEmpty() ? first : "\n" + others;
      // An empty line has no blanks at its end.
      lines.append(line.isEmpty() ? before.replaceAll(" +$", "") : before + line);
    }
    return lines.toString();
  }
}
