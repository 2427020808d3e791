package nienbieu.markdown;

import nienbieu.source.Rule;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Reports what a text cannot have that stands on one page with others: whatever has an id, which
 * two of the texts might share.
 */
final class ShortText extends AbstractVisitor {
  private final Compilation compilation;

  private ShortText(Compilation compilation) {
    this.compilation = compilation;
  }

  static void check(Node document, Compilation compilation) {
    document.accept(new ShortText(compilation));
  }

  @Override
  public void visit(Heading heading) {
    compilation.report(Rule.MARKDOWN_NOT_SUPPORTED, heading, "heading");
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition) {
      compilation.report(Rule.MARKDOWN_NOT_SUPPORTED, block, "footnote");
    }
    visitChildren(block);
  }
}
