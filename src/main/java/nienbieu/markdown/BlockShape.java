package nienbieu.markdown;

import java.util.StringJoiner;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** What a text consists of, in words; see {@link Prose#blocks}. */
final class BlockShape {
  private BlockShape() {}

  static String of(Node document, int notes) {
    StringJoiner shape = new StringJoiner(" ");
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (counts(block)) {
        shape.add(word(block));
      }
    }
    if (notes > 0) {
      shape.add("notes" + notes);
    }
    return shape.toString();
  }

  /** Whether the block has a word: what is defined for another place has none at its own. */
  static boolean counts(Node block) {
    return !(block instanceof FootnoteDefinition || block instanceof LinkReferenceDefinition);
  }

  private static String word(Node block) {
    if (block instanceof Paragraph) {
      Node only = block.getFirstChild();
      return only instanceof Image && only.getNext() == null ? "image" : "p";
    } else if (block instanceof Heading heading) {
      return "h" + heading.getLevel();
    } else if (block instanceof BulletList) {
      return "ul" + count(block);
    } else if (block instanceof OrderedList) {
      return "ol" + count(block);
    } else if (block instanceof BlockQuote) {
      return "quote";
    } else if (block instanceof ThematicBreak) {
      return "rule";
    } else if (block instanceof TableBlock table) {
      return "table" + TableWriter.shape(table);
    }
    return "code";
  }

  private static int count(Node parent) {
    int children = 0;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children++;
    }
    return children;
  }
}
