package nienbieu.markdown;

import nienbieu.source.Rule;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes blocks: headings, paragraphs, lists, quotations, code, tables. */
final class BlockWriter extends AbstractVisitor {
  private static final int LONGEST_CODE_LANGUAGE = 20;

  private final Compilation compilation;
  private final HtmlDraft html;
  private final InlineWriter inline;
  private final TableWriter tables;

  BlockWriter(Compilation compilation, InlineWriter inline) {
    this.compilation = compilation;
    this.html = compilation.html();
    this.inline = inline;
    this.tables = new TableWriter(html, inline);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    if (tight) {
      inline.writeChildren(paragraph);
      html.markup(paragraph.getNext() == null ? "" : "\n");
    } else {
      writeParagraph(paragraph, () -> {});
    }
  }

  /** Writes a paragraph with something of ours at its end. */
  void writeParagraph(Paragraph paragraph, Runnable end) {
    html.markup("<p>");
    inline.writeChildren(paragraph);
    end.run();
    html.markup("</p>\n");
  }

  @Override
  public void visit(Heading heading) {
    String words = NodeWords.of(heading);
    if (words.isEmpty()) {
      compilation.report(Rule.MARKDOWN_HEADING_EMPTY, heading);
    }
    // Level 1 is the page's title; a level that is left out breaks the outline that is listened to.
    int level = Math.max(2, Math.min(heading.getLevel(), compilation.lastLevel() + 1));
    if (!(heading.getParent() instanceof Document)) {
      compilation.report(Rule.MARKDOWN_HEADING_NESTED, heading);
    } else if (level != heading.getLevel()) {
      compilation.report(Rule.MARKDOWN_HEADING, heading, heading.getLevel(), "#".repeat(level));
    }
    html.markup("<h").markup(level).markup(" id=\"");
    html.slot(Slot.HEADING, compilation.addHeading(level, words)).markup("\">");
    inline.writePlainChildren(heading);
    html.markup("</h").markup(level).markup(">\n");
  }

  @Override
  public void visit(BulletList list) {
    writeList(list, "<ul>\n", "</ul>\n");
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    boolean fromOne = start == null || start == 1;
    writeList(list, fromOne ? "<ol>\n" : "<ol start=\"" + start + "\">\n", "</ol>\n");
  }

  private void writeList(ListBlock list, String start, String end) {
    html.markup(start);
    visitChildren(list);
    html.markup(end);
  }

  @Override
  public void visit(ListItem item) {
    html.markup("<li>");
    visitChildren(item);
    html.markup("</li>\n");
  }

  @Override
  public void visit(BlockQuote quote) {
    html.markup("<blockquote>\n");
    visitChildren(quote);
    html.markup("</blockquote>\n");
  }

  @Override
  public void visit(ThematicBreak rule) {
    html.markup("<hr>\n");
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    html.markup("<pre><code>").text(code.getLiteral()).markup("</code></pre>\n");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String language = code.getInfo() == null ? "" : code.getInfo();
    html.markup("<pre><code");
    if (isCodeLanguage(language)) {
      html.markup(" class=\"language-").text(language).markup("\"");
    } else if (!language.isEmpty()) {
      compilation.report(Rule.MARKDOWN_CODE_LANGUAGE, code, Compilation.shortened(language));
    }
    html.markup(">").text(code.getLiteral()).markup("</code></pre>\n");
  }

  private static boolean isCodeLanguage(String info) {
    return !info.isEmpty()
        && info.length() <= LONGEST_CODE_LANGUAGE
        && info.chars()
            .allMatch(
                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-');
  }

  @Override
  public void visit(HtmlBlock raw) {
    String firstLine = raw.getLiteral().lines().findFirst().orElse("");
    compilation.report(Rule.MARKDOWN_RAW_HTML, raw, Compilation.shortened(firstLine.strip()));
    html.markup("<p>").text(raw.getLiteral()).markup("</p>\n");
  }

  /** {@code [label]: address} is no text; where it is used it has become a link. */
  @Override
  public void visit(LinkReferenceDefinition definition) {}

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      tables.write(table);
    } else if (!(block instanceof FootnoteDefinition)) {
      reportUnknown(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    reportUnknown(node);
  }

  private void reportUnknown(Node node) {
    compilation.report(Rule.MARKDOWN_NOT_SUPPORTED, node, node.getClass().getSimpleName());
  }
}
