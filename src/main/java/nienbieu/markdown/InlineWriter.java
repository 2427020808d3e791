package nienbieu.markdown;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nienbieu.markdown.Destination.Inside;
import nienbieu.markdown.Destination.Outside;
import nienbieu.markdown.Destination.Refused;
import nienbieu.source.Rule;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands inside a paragraph, a heading or a cell. */
final class InlineWriter extends AbstractVisitor {
  private static final Set<RecordKind> NAMED =
      EnumSet.of(RecordKind.TERM, RecordKind.ORGANISATION, RecordKind.PERSON, RecordKind.PLACE);

  private final Compilation compilation;
  private final NoteWriter notes;
  private final HtmlDraft html;
  private final Mentions mentions;
  private final Map<String, Integer> openTags = new HashMap<>();

  InlineWriter(Compilation compilation, NoteWriter notes, Mentions mentions) {
    this.compilation = compilation;
    this.notes = notes;
    this.html = compilation.html();
    this.mentions = mentions;
  }

  /** Writes everything inside a block. */
  void writeChildren(Node block) {
    mentions.startBlock(block instanceof TableCell);
    visitChildren(block);
  }

  /** Writes everything inside a block in which no abbreviation is marked. */
  void writePlainChildren(Node block) {
    mentions.startPlain();
    writeChildren(block);
    mentions.endPlain();
  }

  @Override
  public void visit(Text text) {
    compilation.checkCharacters(text, text.getLiteral());
    if (text.getLiteral().contains("](")) {
      compilation.reportBrokenLink(text);
    }
    if (text.getLiteral().startsWith("##") && startsLine(text)) {
      compilation.reportGluedHeading(text);
    }
    Node next = text.getNext();
    String following = next instanceof Link ? NodeWords.of(next) : "";
    mentions.write(text, following);
  }

  private static boolean startsLine(Text text) {
    Node before = text.getPrevious();
    return text.getParent() instanceof Paragraph
        && (before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak);
  }

  @Override
  public void visit(Emphasis emphasis) {
    // Titles stand in italics.
    mentions.startPlain();
    html.markup("<em");
    writeLanguage(emphasis);
    html.markup(">");
    visitChildren(emphasis);
    html.markup("</em>");
    mentions.endPlain();
  }

  @Override
  public void visit(StrongEmphasis strong) {
    html.markup("<strong>");
    visitChildren(strong);
    html.markup("</strong>");
  }

  @Override
  public void visit(Code code) {
    html.markup("<code>");
    if (isInCell(code)) {
      Joins.writeCode(html, code.getLiteral());
    } else {
      html.text(code.getLiteral());
    }
    html.markup("</code>");
  }

  private static boolean isInCell(Node node) {
    Node around = node.getParent();
    while (around != null && !(around instanceof Block)) {
      if (around instanceof TableCell) {
        return true;
      }
      around = around.getParent();
    }
    return false;
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    html.markup("\n");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    html.markup("<br>\n");
  }

  @Override
  public void visit(HtmlInline raw) {
    String tag = raw.getLiteral();
    if (!closesReported(tag)) {
      compilation.report(Rule.MARKDOWN_RAW_HTML, raw, Compilation.shortened(tag));
    }
    html.text(tag);
  }

  /** Whether this is the end of an element whose start was reported: one mistake, one problem. */
  private boolean closesReported(String tag) {
    boolean closes = tag.startsWith("</");
    String name = tag.substring(closes ? 2 : 1).split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
    int before = openTags.getOrDefault(name, 0);
    if (!closes || before > 0) {
      openTags.put(name, before + (closes ? -1 : 1));
    }
    return closes && before > 0;
  }

  @Override
  public void visit(Link link) {
    if (NodeWords.of(link).isEmpty()) {
      compilation.report(Rule.MARKDOWN_NO_TEXT, link);
    }
    String address = link.getDestination();
    Destination destination = DestinationReader.link(address);
    if (destination instanceof Refused refused) {
      compilation.report(refused, link, address);
      visitChildren(link);
      return;
    }
    html.markup("<a href=\"");
    if (destination instanceof Inside inside) {
      writeAddress(inside.target(), compilation.addLink(inside.target(), link, address));
    } else if (destination instanceof Outside outside) {
      html.text(outside.address());
      compilation.tellOutside(outside.address(), link);
    }
    html.markup("\"");
    writeTitle(link, link.getTitle());
    writeLanguage(link);
    html.markup(">");
    writeWords(link, namesRecord(destination));
    html.markup("</a>");
    mentions.endLink(link);
  }

  /** Says in which language the title of a work is, if it is not that of the text. */
  private void writeLanguage(Node node) {
    mentions
        .title(NodeWords.of(node))
        .ifPresent(
            title ->
                html.markup(" lang=\"")
                    .text(title.language())
                    .markup("\" dir=\"")
                    .text(title.direction())
                    .markup("\""));
  }

  private void writeWords(Link link, boolean plain) {
    if (plain) {
      mentions.startPlain();
    }
    visitChildren(link);
    if (plain) {
      mentions.endPlain();
    }
  }

  /** Whether a link leads to where its words are explained. */
  static boolean namesRecord(Destination destination) {
    return destination instanceof Inside inside && NAMED.contains(inside.target().kind());
  }

  private void writeAddress(Target target, int number) {
    if (target.isHere()) {
      html.markup("#").slot(Slot.PREFIX, 0).text(target.anchor());
    } else {
      html.slot(Slot.LINK, number);
    }
  }

  private void writeTitle(Node node, String title) {
    if (title != null && !title.isEmpty()) {
      compilation.checkCharacters(node, title);
      html.markup(" title=\"").text(title).markup("\"");
    }
  }

  @Override
  public void visit(Image image) {
    String words = NodeWords.of(image);
    if (words.isEmpty()) {
      compilation.report(Rule.MARKDOWN_IMAGE_NO_TEXT, image);
    }
    compilation.checkCharacters(image, words);
    String address = image.getDestination();
    Destination destination = DestinationReader.image(address);
    if (destination instanceof Inside inside) {
      html.markup("<img");
      html.slot(Slot.IMAGE, compilation.addLink(inside.target(), image, address));
      html.markup(" alt=\"").text(words).markup("\"");
      writeTitle(image, image.getTitle());
      html.markup(" loading=\"lazy\">");
    } else if (destination instanceof Refused refused) {
      compilation.report(refused, image, address);
      html.text(words);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Unresolved unresolved) {
      compilation.report(unresolved);
      html.markup("[");
      visitChildren(node);
      html.markup("]");
    } else if (node instanceof FootnoteReference reference) {
      notes.writeReference(reference);
    } else {
      compilation.report(Rule.MARKDOWN_NOT_SUPPORTED, node, node.getClass().getSimpleName());
    }
  }

  @Override
  public void visit(CustomBlock block) {
    compilation.report(Rule.MARKDOWN_NOT_SUPPORTED, block, block.getClass().getSimpleName());
  }
}
