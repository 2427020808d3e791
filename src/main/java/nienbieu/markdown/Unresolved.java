package nienbieu.markdown;

import nienbieu.source.Rule;
import org.commonmark.node.CustomNode;

/**
 * Words in square brackets that were meant as a link or a footnote and are none. CommonMark takes
 * them for text; an editor wants to know.
 */
final class Unresolved extends CustomNode {
  private final Rule rule;
  private final String label;

  /**
   * @param label of the footnote that there is not, else the empty text
   */
  Unresolved(Rule rule, String label) {
    this.rule = rule;
    this.label = label;
  }

  /** The label of the footnote that there is not, else the empty text. */
  String label() {
    return label;
  }

  /** What is wrong with it. */
  Rule rule() {
    return rule;
  }
}
