package nienbieu.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import nienbieu.language.Language;
import nienbieu.language.Text;
import nienbieu.markdown.Escaping;

/**
 * A text on a page, in the page's language or borrowed from another.
 *
 * @param text the words, not escaped
 * @param lang tag of the language that it is written in
 * @param dir {@code ltr} or {@code rtl}
 * @param borrowed whether that is not the page's language
 */
public record Words(String text, String lang, String dir, boolean borrowed) {

  /** A text on a page in a language. */
  static Words of(Text text, Language page) {
    Language own = text.writtenIn();
    return new Words(text.value(), own.tag(), own.direction().html(), !own.equals(page));
  }

  /** The words, escaped; marked with their language where it is not the page's. */
  SafeString markup() {
    if (!borrowed) {
      return new PageWriter.Escaped(text);
    }
    String span = "<span lang=\"" + lang + "\" dir=\"" + dir + "\">";
    return new SafeString(span + Escaping.escaped(text) + "</span>");
  }

  /** The words alone. */
  @Override
  public String toString() {
    return text;
  }
}
