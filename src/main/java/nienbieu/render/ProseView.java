package nienbieu.render;

import java.util.List;
import nienbieu.content.Passage;
import nienbieu.markdown.RenderedHtml;

/**
 * Prose on a page.
 *
 * @param html the markup
 * @param lang tag of the language that it is written in
 * @param dir {@code ltr} or {@code rtl}
 * @param borrowed whether that is not the page's language
 * @param written whether there is any
 * @param pictures whose pictures it shows
 */
public record ProseView(
    RenderedHtml html,
    String lang,
    String dir,
    boolean borrowed,
    boolean written,
    List<PictureLine> pictures) {

  /** The same below headings of this many levels more. */
  ProseView deeper(int levels) {
    return new ProseView(html.deeper(levels), lang, dir, borrowed, written, pictures);
  }

  static ProseView of(Passage passage, Desk desk) {
    var own = passage.writtenIn();
    return new ProseView(
        passage.prose().html(desk, desk.prosePhrases()),
        own.tag(),
        own.direction().html(),
        !own.equals(desk.language()),
        !passage.prose().isEmpty(),
        PictureLine.of(passage.prose(), desk));
  }
}
