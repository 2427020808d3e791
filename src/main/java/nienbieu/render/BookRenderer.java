package nienbieu.render;

import java.util.List;
import java.util.Map;
import nienbieu.plan.Addresses;
import nienbieu.plan.Book;
import nienbieu.plan.Chapter;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/**
 * Lays the book of a language out, chapter by chapter, in HTML. A link into the book is only an
 * anchor, such as {@code #event-admm-14}; every other is seen from the {@link #page}.
 */
public final class BookRenderer {
  private final Templates templates;
  private final Desk desk;
  private final List<Chapter> chapters;

  BookRenderer(Site site, Templates templates, Tongue tongue) {
    this.templates = templates;
    this.desk = new Desk(site, new Page(new Subject.Bound(), tongue.language()), tongue);
    this.chapters = Book.chapters(site);
  }

  /** The page on which the whole book stands. */
  public Page page() {
    return desk.page();
  }

  /** The chapters, in order. */
  public List<Chapter> chapters() {
    return chapters;
  }

  /** What a chapter is called. */
  public String title(Chapter chapter) {
    return BookChapter.title(chapter, desk);
  }

  /** A phrase in the language of the book. */
  public String say(String key) {
    return desk.say(key);
  }

  /** The chapter as a section in UTF-8, with a heading of the first level. */
  public byte[] chapter(Chapter chapter) {
    return layOut(chapter, 1);
  }

  /** The table of contents as an ordered list in UTF-8. */
  public byte[] contents() {
    return templates.render(
        "book/contents.peb",
        Map.of(
            "contents", BookContents.of(chapters, desk), TemplateLanguage.PHRASES, desk.phrases()));
  }

  BookView view() {
    return new BookView(
        new Fragment(layOut(chapters.get(0), 1)),
        BookContents.of(chapters, desk),
        chapters.stream().skip(1).map(one -> new Fragment(layOut(one, 2))).toList(),
        desk.path().linkTo(Addresses.book(desk.language())));
  }

  private byte[] layOut(Chapter chapter, int top) {
    return templates.render(
        template(chapter),
        Map.of(
            "view",
            BookChapter.of(chapter, top, desk),
            "top",
            top,
            TemplateLanguage.PHRASES,
            desk.phrases()));
  }

  private static String template(Chapter chapter) {
    if (chapter instanceof Chapter.Time) {
      return "book/time.peb";
    }
    if (chapter instanceof Chapter.Text) {
      return "book/text.peb";
    }
    return chapter instanceof Chapter.Records ? "book/records.peb" : "book/title.peb";
  }
}
