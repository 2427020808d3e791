package nienbieu.exchange;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One paragraph of Markdown, collected from the words of HTML. */
final class InlineText {
  /** A break inside a paragraph; blanks of HTML never are one here. */
  private static final String BREAK = "\n";

  private final HtmlText text;
  private final Remarks remarks;
  private final StringBuilder line = new StringBuilder();
  private boolean isInLink;
  private boolean isStrong;
  private boolean isEmphasised;

  /**
   * An empty paragraph.
   *
   * @param text is told of tags
   */
  InlineText(HtmlText text, Remarks remarks) {
    this.text = text;
    this.remarks = remarks;
  }

  /** Ends the paragraph; an empty one is none. */
  void flushInto(List<String> blocks) {
    String paragraph = finished();
    if (!paragraph.isEmpty()) {
      blocks.add(paragraph);
    }
    line.setLength(0);
  }

  /** The paragraph without breaks. */
  String oneLine() {
    return finished().replace("\\\n", " ");
  }

  private String finished() {
    StringBuilder lines = new StringBuilder();
    for (String one : line.toString().strip().split(BREAK, -1)) {
      String words = one.strip();
      if (!words.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\\\n").append(MarkdownLine.started(words));
      }
    }
    return lines.toString();
  }

  /** Adds a text or an element. */
  void add(Node node) {
    if (node instanceof TextNode words) {
      addWords(CleanText.of(words.getWholeText(), remarks));
    } else if (node instanceof Element element && !text.isDropped(element)) {
      addElement(element);
    } else if (node instanceof Comment) {
      text.seenComment();
    }
  }

  private void addElement(Element element) {
    text.seen(element);
    switch (element.normalName()) {
      case "td", "th" -> {
        line.append(line.toString().isBlank() ? "" : " | ");
        element.childNodes().forEach(this::add);
      }
      case "br" -> line.append(line.toString().isBlank() ? "" : BREAK);
      case "a" -> addLink(element);
      case "b", "strong" -> addStrong(element);
      case "i", "em" -> addEmphasised(element);
      case "img", "iframe", "video", "audio", "source" -> addMedium(element);
      default -> element.childNodes().forEach(this::add);
    }
  }

  private void addWords(String words) {
    String blanks = words.replaceAll("[ \\t\\n\\r\\f]+", " ");
    boolean isDouble = blanks.startsWith(" ") && (line.isEmpty() || endsBlank());
    String plain = isDouble ? blanks.substring(1) : blanks;
    line.append(isInLink ? MarkdownLine.escaped(plain) : MarkdownLine.linked(plain));
  }

  private boolean endsBlank() {
    char last = line.charAt(line.length() - 1);
    return last == ' ' || last == '\n';
  }

  private void addLink(Element element) {
    String words = inside(element, true).replace(BREAK, " ").strip();
    String typed = element.attr("href").strip();
    Optional<String> address = SafeAddress.of(typed);
    if (address.isEmpty() || isInLink) {
      if (!typed.isEmpty()) {
        remarks.lose("the link to " + Where.quoted(typed) + "; its text is kept");
      }
      line.append(words);
      return;
    }
    if (!words.isEmpty() || element.selectFirst("img") == null) {
      addLink(words.isEmpty() ? MarkdownLine.escaped(address.get()) : words, address.get());
    }
  }

  private void addLink(String words, String address) {
    if (line.length() > 0 && line.charAt(line.length() - 1) == '!') {
      // “![” would make an image of it.
      line.insert(line.length() - 1, '\\');
    }
    line.append(MarkdownLine.link(words, address));
  }

  /** A picture or film that stands elsewhere becomes a link: nothing is fetched. */
  private void addMedium(Element element) {
    String typed = element.attr("src").strip();
    Optional<String> address = SafeAddress.of(typed);
    String alt = element.attr("alt").strip();
    String said = alt.isEmpty() ? element.attr("title").strip() : alt;
    String words = CleanText.of(said, remarks).replace('\n', ' ');
    if (address.isPresent() && !isInLink) {
      addLink(MarkdownLine.escaped(words.isEmpty() ? address.get() : words), address.get());
      remarks.change("<" + element.normalName() + "> of " + Where.quoted(typed) + " is a link now");
    } else {
      line.append(MarkdownLine.escaped(words));
      if (!typed.isEmpty()) {
        remarks.lose("<" + element.normalName() + "> of " + Where.quoted(typed));
      }
    }
    element.childNodes().forEach(this::add);
  }

  private void addStrong(Element element) {
    boolean before = isStrong;
    isStrong = true;
    String words = inside(element, isInLink);
    isStrong = before;
    addMarked(element, words, before ? "" : "**");
  }

  private void addEmphasised(Element element) {
    boolean before = isEmphasised;
    isEmphasised = true;
    String words = inside(element, isInLink);
    isEmphasised = before;
    addMarked(element, words, before ? "" : "*");
  }

  // CommonMark 6.2: a mark opens before what is no blank and closes behind what is none.
  private void addMarked(Element element, String words, String mark) {
    String core = words.strip();
    if (core.isEmpty() || mark.isEmpty() || !isMarkable(core, element.nextSibling())) {
      line.append(words);
      return;
    }
    int start = words.indexOf(core);
    line.append(words, 0, start).append(mark).append(core).append(mark);
    line.append(words.substring(start + core.length()));
  }

  private boolean isMarkable(String core, Node next) {
    boolean isLetterBefore =
        line.length() > 0 && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    String after = next instanceof TextNode words ? words.getWholeText() : "";
    boolean isLetterAfter = !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
    boolean opens = !isLetterBefore || Character.isLetterOrDigit(core.charAt(0));
    boolean closes = !isLetterAfter || Character.isLetterOrDigit(core.charAt(core.length() - 1));
    return opens && closes;
  }

  private String inside(Element element, boolean inLink) {
    InlineText inner = new InlineText(text, remarks);
    inner.isInLink = inLink;
    inner.isStrong = isStrong;
    inner.isEmphasised = isEmphasised;
    element.childNodes().forEach(inner::add);
    return inner.line.toString();
  }
}
