package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.plan.Chapter;

/**
 * The table of contents of the book.
 *
 * @param groups the parts of the book, in its order
 */
public record BookContents(List<Group> groups) {
  /**
   * A part of the book.
   *
   * @param label what stands in it
   * @param lines its chapters
   */
  public record Group(String label, List<Line> lines) {}

  /**
   * A chapter.
   *
   * @param label what it is called
   * @param href its anchor with {@code #}
   * @param count how many events or records stand in it, in words; may be empty
   */
  public record Line(String label, String href, String count) {}

  /** The contents of a book of these chapters. */
  static BookContents of(List<Chapter> chapters, Desk desk) {
    List<Line> times = new ArrayList<>();
    List<Line> texts = new ArrayList<>();
    List<Line> records = new ArrayList<>();
    for (Chapter chapter : chapters) {
      String title = BookChapter.title(chapter, desk);
      String href = "#" + chapter.id();
      if (chapter instanceof Chapter.Time time) {
        String count = desk.say("count.events", "count", time.events().size());
        times.add(new Line(title, href, count));
      } else if (chapter instanceof Chapter.Text) {
        texts.add(new Line(title, href, ""));
      } else if (chapter instanceof Chapter.Records some) {
        records.add(new Line(title, href, desk.number(some.end() - some.first())));
      }
    }
    List<Group> groups = new ArrayList<>();
    add(groups, "nav.timeline", times, desk);
    add(groups, "book.texts", texts, desk);
    add(groups, "book.back", records, desk);
    return new BookContents(List.copyOf(groups));
  }

  private static void add(List<Group> groups, String label, List<Line> lines, Desk desk) {
    if (!lines.isEmpty()) {
      groups.add(new Group(desk.say(label), lines));
    }
  }
}
