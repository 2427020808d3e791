package nienbieu.markdown;

import java.util.Set;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A line of plain text that opens a page, with its abbreviations marked. The words stay as they
 * were typed: nothing in them is Markdown, and no blank becomes another one.
 *
 * @param html safe markup
 * @param introduced the letters of the abbreviations that need no words below this line, because
 *     they had them in it or before it
 */
public record OpeningLine(RenderedHtml html, Set<String> introduced) {

  /** A page's title: nothing is added to it, but what it spells out itself is known below. */
  public static OpeningLine title(String text, Abbreviations abbreviations) {
    return of(text, abbreviations, true);
  }

  /** What stands below the title: first mentions get their words here. */
  public static OpeningLine lead(String text, Abbreviations abbreviations) {
    return of(text, abbreviations, false);
  }

  private static OpeningLine of(String text, Abbreviations abbreviations, boolean isTitle) {
    HtmlDraft html = new HtmlDraft(text.length() + text.length() / 2);
    Mentions mentions =
        new Mentions(abbreviations, true, html, (draft, words, following) -> draft.text(words));
    Text node = new Text(text);
    new Paragraph().appendChild(node);
    mentions.startBlock(isTitle);
    mentions.write(node, "");
    return new OpeningLine(new RenderedHtml(html.html()), mentions.introduced());
  }
}
