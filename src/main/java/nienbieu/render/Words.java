package nienbieu.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.Escaping;
import nienbieu.markdown.RenderedHtml;

/**
 * A text on a page, in the page's language or in another.
 *
 * @param text the words, not escaped
 * @param lang tag of the language that it is written in
 * @param dir {@code ltr} or {@code rtl}
 * @param foreign whether that is not the page's language
 * @param borrowed whether it stands in for a translation that is missing
 */
public record Words(String text, String lang, String dir, boolean foreign, boolean borrowed) {

  /** A text on a page in a language, in whatever language it is meant to be. */
  static Words of(Text text, Language page) {
    Language own = text.writtenIn();
    boolean foreign = !own.equals(page);
    return new Words(text.value(), own.tag(), own.direction().html(), foreign, false);
  }

  /** What there is of a text for a page in a language. */
  static Words of(Localized<Text> text, Language page) {
    Words words = of(text.in(page), page);
    return words.foreign ? new Words(words.text, words.lang, words.dir, true, true) : words;
  }

  /** The words, escaped; marked with their language where it is not the page's. */
  SafeString markup() {
    return foreign
        ? new SafeString(inItsLanguage(Escaping.escaped(text)))
        : new PageWriter.Escaped(text);
  }

  /** The same, laid out already. */
  SafeString markup(RenderedHtml html) {
    return foreign ? new SafeString(inItsLanguage(html.html())) : new PageWriter.Utf8(html.utf8());
  }

  private String inItsLanguage(String html) {
    String mark = borrowed ? " class=\"borrowed\"" : "";
    return "<span" + mark + " lang=\"" + lang + "\" dir=\"" + dir + "\">" + html + "</span>";
  }

  /** The words alone. */
  @Override
  public String toString() {
    return text;
  }
}
