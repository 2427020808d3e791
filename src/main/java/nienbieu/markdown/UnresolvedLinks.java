package nienbieu.markdown;

import java.util.Optional;
import nienbieu.source.Rule;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code [^1]} without a note, {@code [text](two words)}, {@code [text] (event:id)} and
 * {@code [text][no such label]}.
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
          ? unresolved(new Unresolved(Rule.MARKDOWN_FOOTNOTE, label, ""), link)
          : LinkResult.none();
    }
    scanner.setPosition(link.afterTextBracket());
    boolean address = scanner.peek() == '(';
    boolean label =
        link.label() != null
            && !link.label().isEmpty()
            && !link.label().startsWith("^")
            && context.getDefinition(LinkReferenceDefinition.class, link.label()) == null;
    if (address || label) {
      return unresolved(new Unresolved(Rule.MARKDOWN_BROKEN_LINK, "", ""), link);
    }
    Optional<String> parted = link.label() == null ? parted(scanner) : Optional.empty();
    boolean isLink = context.getDefinition(LinkReferenceDefinition.class, link.text()) != null;
    return parted.isPresent() && !isLink
        ? unresolved(parted(link.text(), parted.get()), link)
        : LinkResult.none();
  }

  /** The address in {@code (event:id)}: words in plain brackets may stand behind others. */
  private static Optional<String> parted(Scanner scanner) {
    if (scanner.whitespace() == 0 || !scanner.next('(')) {
      return Optional.empty();
    }
    Position start = scanner.position();
    while (" \t\n()".indexOf(scanner.peek()) < 0 && scanner.hasNext()) {
      scanner.next();
    }
    String address = scanner.getSource(start, scanner.position()).getContent();
    return scanner.peek() == ')' && DestinationReader.hasKnownScheme(address)
        ? Optional.of(address)
        : Optional.empty();
  }

  private static Unresolved parted(String words, String address) {
    String meant = "[" + words + "](" + address + ")";
    return new Unresolved(Rule.MARKDOWN_BROKEN_LINK, "parted", meant);
  }

  private static boolean isFootnote(LinkInfo link) {
    return link.text().startsWith("^") && link.text().length() > 1;
  }

  private static LinkResult unresolved(Unresolved words, LinkInfo link) {
    return LinkResult.wrapTextIn(words, link.afterTextBracket());
  }
}
