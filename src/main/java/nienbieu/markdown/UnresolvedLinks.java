package nienbieu.markdown;

import nienbieu.source.Rule;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code [^1]} without a note, {@code [text](two words)} and {@code [text][no such label]}.
 */
final class UnresolvedLinks implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null) {
      return LinkResult.none();
    }
    if (isFootnote(link)) {
      String label = link.text().substring(1);
      return context.getDefinition(FootnoteDefinition.class, label) == null
          ? unresolved(Rule.MARKDOWN_FOOTNOTE, label, link)
          : LinkResult.none();
    }
    scanner.setPosition(link.afterTextBracket());
    boolean address = scanner.peek() == '(';
    boolean label =
        link.label() != null
            && !link.label().isEmpty()
            && !link.label().startsWith("^")
            && context.getDefinition(LinkReferenceDefinition.class, link.label()) == null;
    return address || label ? unresolved(Rule.MARKDOWN_BROKEN_LINK, "", link) : LinkResult.none();
  }

  private static boolean isFootnote(LinkInfo link) {
    return link.text().startsWith("^") && link.text().length() > 1;
  }

  private static LinkResult unresolved(Rule rule, String label, LinkInfo link) {
    return LinkResult.wrapTextIn(new Unresolved(rule, label), link.afterTextBracket());
  }
}
