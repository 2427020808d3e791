package nienbieu.render;

import java.util.List;
import nienbieu.json.JsonText;
import nienbieu.language.Language;
import nienbieu.language.Languages;

/**
 * What stands around every page: its head, its masthead and its foot.
 *
 * @param lang tag of the page's language
 * @param dir {@code ltr} or {@code rtl}
 * @param title for the window and for search engines
 * @param heading the page's own title, for those who share it
 * @param description one or two sentences
 * @param canonical the page's own address, absolute
 * @param hidden whether search engines shall leave it out
 * @param alternates the same page in each language and {@code x-default}, absolute
 * @param openGraph its type and languages
 * @param stylesheet relative address
 * @param scripts relative addresses; the page is whole without them
 * @param icon relative address
 * @param siteName the site's title
 * @param home relative address of the language's home page
 * @param isHome whether this is it
 * @param sections the parts of the site, as items of a list
 * @param languages this page in each language
 * @param parallels this page beside the same in another language, one for each that it can stand
 *     beside; named for that language
 * @param originals the page that this one borrows its text from, at most one
 * @param crumbs the way from the home page to this page, both included; empty for the home page
 * @param edit where the page's source can be edited; empty if nowhere
 * @param data linked data
 * @param licence of the site's texts: its name and deed
 * @param publisher who publishes the site; may be empty
 * @param behind that the page's texts follow an original that has changed since; at most one
 * @param translations pages about the site as a whole: its print edition, how far the translations
 *     have come, what was corrected
 * @param search the page that searches
 * @param names all records by their letters
 * @param changes what was changed on the page, newest first
 * @param downloads files in which other programs read what the page says
 * @param cite how to cite the page; at most one
 * @param embed how to show the page in another; at most one
 */
public record Frame(
    String lang,
    String dir,
    String title,
    String heading,
    String description,
    String canonical,
    boolean hidden,
    List<Alternate> alternates,
    OpenGraph openGraph,
    String stylesheet,
    List<String> scripts,
    String icon,
    Words siteName,
    String home,
    boolean isHome,
    Fragment sections,
    List<Edition> languages,
    List<Edition> parallels,
    List<Edition> originals,
    List<LinkView> crumbs,
    String edit,
    List<JsonText> data,
    Deed licence,
    Words publisher,
    List<LagNote> behind,
    List<Section> translations,
    Section search,
    Section names,
    List<ChangeLine> changes,
    List<Download> downloads,
    List<CiteView> cite,
    List<EmbedSnippet> embed) {

  /**
   * The page in a language.
   *
   * @param hreflang a tag or {@code x-default}
   * @param url absolute
   */
  public record Alternate(String hreflang, String url) {}

  /**
   * Open Graph.
   *
   * @param type {@code website} or {@code article}
   * @param locale of the page, for example {@code vi_VN}
   * @param others locales of the same page in other languages
   * @param card the picture for those who share the page; at most one
   */
  public record OpenGraph(String type, String locale, List<String> others, List<CardView> card) {
    static OpenGraph of(String type, Language language, Languages all, List<CardView> card) {
      return new OpenGraph(
          type,
          language.openGraph(),
          all.all().stream()
              .filter(other -> !other.equals(language))
              .map(Language::openGraph)
              .toList(),
          card);
    }
  }

  /**
   * A part of the site.
   *
   * @param label what it is called
   * @param href relative address
   * @param current {@code page} if this page is its first page, {@code true} if it belongs to it,
   *     else empty: the values of {@code aria-current}
   */
  public record Section(String label, String href, String current) {}

  /**
   * This page in a language.
   *
   * @param tag of the language
   * @param dir {@code ltr} or {@code rtl}
   * @param name what the language calls itself
   * @param href relative address
   * @param current whether this page is in it
   */
  public record Edition(String tag, String dir, String name, String href, boolean current) {}

  /**
   * A file for other programs.
   *
   * @param type its media type
   * @param title what it is called
   * @param href relative address
   */
  public record Download(String type, String title, String href) {}

  /**
   * A licence.
   *
   * @param name for example {@code CC BY 4.0}
   * @param url the deed
   */
  public record Deed(String name, String url) {}
}
