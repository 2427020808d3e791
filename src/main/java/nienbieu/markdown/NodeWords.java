package nienbieu.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain words inside a heading, a link or an image; footnote marks are not among them. */
final class NodeWords extends AbstractVisitor {
  private final StringBuilder words = new StringBuilder();

  static String of(Node node) {
    NodeWords collector = new NodeWords();
    collector.visitChildren(node);
    return collector.words.toString().strip();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Unresolved) {
      visitChildren(node);
    }
  }
}
