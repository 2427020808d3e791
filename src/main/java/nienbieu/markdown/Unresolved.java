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
  private final String meant;

  /**
   * @param label of the footnote that there is not, or the key of the words for what is wrong
   * @param meant how it was probably meant; may be empty
   */
  Unresolved(Rule rule, String label, String meant) {
    this.rule = rule;
    this.label = label;
    this.meant = meant;
  }

  /** How it was probably meant; may be empty. */
  String meant() {
    return meant;
  }

  /** The label of the footnote that there is not, or the key of the words for what is wrong. */
  String label() {
    return label;
  }

  /** What is wrong with it. */
  Rule rule() {
    return rule;
  }
}
