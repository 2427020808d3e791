package nienbieu.markdown;

import nienbieu.source.Rule;
import org.commonmark.node.CustomNode;

/**
 * Words in square brackets that were meant as a link or a footnote and are none. CommonMark takes
 * them for text; an editor wants to know.
 */
final class Unresolved extends CustomNode {
  private final Rule rule;

  Unresolved(Rule rule) {
    this.rule = rule;
  }

  /** What is wrong with it. */
  Rule rule() {
    return rule;
  }
}
