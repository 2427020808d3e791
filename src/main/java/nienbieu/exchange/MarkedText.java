package nienbieu.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The text of a slide that our own export wrote. It marks what it put around the main text, so that
 * the same text comes back; what was added to it for readers goes.
 *
 * @param summary plain words; empty if no summary is marked
 * @param main HTML, the whole text if nothing is marked
 */
record MarkedText(String summary, String main) {
  private static final String MARK = "data-nienbieu";

  static MarkedText of(String html) {
    if (!html.contains(MARK + "=")) {
      return new MarkedText("", html);
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    Element summary = body.selectFirst("[" + MARK + "=summary]");
    String words = summary == null ? "" : HtmlText.words(summary.html());
    body.select("[" + MARK + "], span.spelled").remove();
    return new MarkedText(words, body.html());
  }
}
