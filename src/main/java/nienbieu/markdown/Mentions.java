package nienbieu.markdown;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Marks the abbreviations in one text with {@code abbr}, and adds the words to the first mention of
 * each. An editor would not put brackets into brackets, into a quotation, a table or the middle of
 * a link: there a mention is only marked, and the next one counts as the first. Where the text has
 * the words beside the letters already, nothing is added.
 *
 * <p>What is added is no word of the editor's: {@link PlainWords} leaves it out.
 */
final class Mentions {
  /** How the markup starts that is no word of the editor's. */
  static final String ADDED = "span class=\"spelled\"";

  private final Abbreviations abbreviations;
  private final HtmlDraft html;
  private final WordWriter writer;
  private final Set<Abbreviation> introduced = new HashSet<>();
  private final boolean spells;
  private boolean tight;
  private int plain;
  private int brackets;
  private int quotes;
  private String blockWords = "";
  private Optional<Abbreviation> behindLink = Optional.empty();

  /** Writes words as the kind of text has them. */
  @FunctionalInterface
  interface WordWriter {
    /**
     * Writes words.
     *
     * @param following the words behind them in the same sentence, if they are another node's
     */
    void write(HtmlDraft html, String text, String following);
  }

  /**
   * @param spells whether first mentions get their words; not in a text that stands among others
   */
  Mentions(Abbreviations abbreviations, boolean spells, HtmlDraft html, WordWriter writer) {
    this.abbreviations = abbreviations;
    this.spells = spells;
    this.html = html;
    this.writer = writer;
  }

  /**
   * A paragraph or a heading or a cell begins.
   *
   * @param narrow whether it has no room for words of ours: a cell or a title
   */
  void startBlock(boolean narrow) {
    brackets = 0;
    quotes = 0;
    tight = narrow;
    blockWords = "";
  }

  /** The title in another language that these words are, if they are one. */
  Optional<ForeignTitles.Title> title(String words) {
    return abbreviations.titles().at(words);
  }

  /** The letters of those that need no words from here on, because they had them. */
  Set<String> introduced() {
    Set<String> letters = new HashSet<>(abbreviations.introduced());
    introduced.forEach(one -> letters.add(one.letters()));
    return letters;
  }

  /** What follows is not marked: a heading, a title in italics, a link to what the letters name. */
  void startPlain() {
    plain++;
  }

  /** The end of what is not marked. */
  void endPlain() {
    plain--;
  }

  /** Writes the words of a text node. */
  void write(Text node, String following) {
    String text = node.getLiteral();
    if (abbreviations.isEmpty()) {
      writer.write(html, text, following);
      return;
    }
    String around = text + continuation(node);
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      count(text.charAt(at));
      if (!abbreviations.mayStart(text, at)) {
        continue;
      }
      Optional<Abbreviation> found = abbreviations.at(around, at);
      if (found.isPresent()) {
        int end = at + found.get().letters().length();
        if (end <= text.length()) {
          done = write(found.get(), node, done, at, end);
        }
        at = Math.min(end, text.length()) - 1;
      }
    }
    writer.write(html, text.substring(done), following);
  }

  private int write(Abbreviation found, Text node, int done, int from, int end) {
    String text = node.getLiteral();
    boolean first = isFirst(found, node, end);
    boolean inLink = node.getParent() instanceof Link;
    if (inLink) {
      behindLink = Optional.of(found).filter(one -> first);
    }
    if (plain > 0) {
      return done;
    }
    String letters = text.substring(from, end);
    writer.write(html, text.substring(done, from), letters);
    html.markup("<abbr title=\"").text(found.full()).markup("\">");
    writer.write(html, letters, "");
    html.markup("</abbr>");
    if (first && !inLink) {
      spellOut(found);
    }
    return end;
  }

  /** Adds the words of the abbreviation with which a link ended. */
  void endLink(Link link) {
    Optional<Abbreviation> ended = behindLink;
    behindLink = Optional.empty();
    String behind = link.getNext() instanceof Text text ? text.getLiteral() : "";
    if (ended.isPresent() && Abbreviations.isEnd(behind, 0) && !isTaken(behind, 0)) {
      spellOut(ended.get());
    }
  }

  private void spellOut(Abbreviation found) {
    introduced.add(found);
    html.markup(" <").markup(ADDED).markup(">(").text(found.full()).markup(")</span>");
  }

  /** Whether the words are wanted behind this mention. */
  private boolean isFirst(Abbreviation found, Text node, int end) {
    if (!spells || !abbreviations.wantsWords(found) || introduced.contains(found)) {
      return false;
    }
    Node parent = node.getParent();
    boolean ends = end == node.getLiteral().length() && node.getNext() == null;
    if (parent instanceof Link ? !ends || isInPlain(parent) : plain > 0) {
      return false;
    }
    if (Spelled.isIn(words(node), found, brackets > 0)) {
      introduced.add(found);
      return false;
    }
    return brackets == 0 && quotes == 0 && !tight && !isTaken(node.getLiteral(), end);
  }

  /** A link in a heading or in italics; that the link itself is not marked does not count. */
  private boolean isInPlain(Node link) {
    Destination destination = DestinationReader.link(((Link) link).getDestination());
    return plain > (InlineWriter.namesRecord(destination) ? 1 : 0);
  }

  /** {@code ADMM’s}, and brackets of the editor's behind the letters, leave no room for ours. */
  private static boolean isTaken(String text, int end) {
    return text.startsWith("’", end) || text.startsWith("'", end) || text.startsWith(" (", end);
  }

  private void count(char c) {
    switch (c) {
      case '(' -> brackets++;
      case ')' -> brackets = Math.max(0, brackets - 1);
      case '“', '«' -> quotes++;
      case '”', '»' -> quotes = Math.max(0, quotes - 1);
      case '"' -> quotes = quotes > 0 ? quotes - 1 : 1;
      default -> {}
    }
  }

  private String words(Text node) {
    if (blockWords.isEmpty()) {
      Node block = node;
      while (!(block instanceof Block)) {
        block = block.getParent();
      }
      blockWords = NodeWords.of(block);
    }
    return blockWords;
  }

  /** What the next line adds: a term of two words may stand on two lines. */
  private static String continuation(Text node) {
    boolean goesOn = node.getNext() instanceof SoftLineBreak && node.getNext().getNext() != null;
    return goesOn && node.getNext().getNext() instanceof Text next ? " " + next.getLiteral() : "";
  }
}
