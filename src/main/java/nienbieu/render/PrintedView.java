package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Settings;
import nienbieu.plan.Book;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/**
 * The print edition, whole or a part of it: every event once, in order of time.
 *
 * @param title of the site
 * @param tagline of the site
 * @param description of the site
 * @param time which part this is, in words; empty for the whole
 * @param count how many events, in words
 * @param changed the day of the last correction, in words; empty if there was none
 * @param contents what there is, part by part; empty where that is one only
 * @param listed the events; empty where each part has a page of its own
 * @param book where the whole timeline stands as a book, at most one
 */
public record PrintedView(
    Words title,
    Words tagline,
    Words description,
    String time,
    String count,
    String changed,
    List<Line> contents,
    List<Group> listed,
    List<String> book) {

  /**
   * A line of the table of contents.
   *
   * @param label a year, a month or a day
   * @param href where its events stand
   * @param count how many
   */
  public record Line(String label, String href, String count) {}

  /**
   * Events under a heading.
   *
   * @param id anchor
   * @param label for example {@code 2020}
   * @param events in order of time
   */
  public record Group(String id, String label, List<PrintedEvent> events) {}

  /** A part of time with its events, in order. */
  private record Stretch(Subject part, String id, List<Event> events) {}

  static PrintedView of(Subject.Printed printed, Desk desk) {
    Settings settings = desk.timeline().settings();
    List<Stretch> all = stretches(printed.part(), desk.site().years());
    boolean listed = isListed(printed.part(), desk.site().years());
    boolean whole = printed.part() instanceof Subject.Home;
    int count = all.stream().mapToInt(one -> one.events().size()).sum();
    return new PrintedView(
        desk.words(settings.title()),
        desk.words(settings.tagline()),
        desk.words(settings.description()),
        whole ? "" : PartOfTime.title(printed.part(), desk),
        desk.say("count.events", "count", count),
        desk.site().corrections().stream()
            .findFirst()
            .map(newest -> desk.dates().text(newest.correction().on()))
            .orElse(""),
        all.size() > 1 ? all.stream().map(one -> line(one, listed, desk)).toList() : List.of(),
        listed ? all.stream().map(one -> group(one, desk)).toList() : List.of(),
        Book.isMade(desk.timeline()) ? List.of(desk.href(new Subject.Bound())) : List.of());
  }

  /** Whether a part fits on one page. */
  private static boolean isListed(Subject part, Years years) {
    if (part instanceof Subject.Home) {
      return !years.split();
    }
    if (part instanceof Subject.Year year) {
      return !years.get(year.year()).split();
    }
    return !(part instanceof Subject.Month month)
        || !years.get(month.year()).month(month.month()).split();
  }

  /** The parts of a part, or itself where it fits on one page and is no more than a year. */
  private static List<Stretch> stretches(Subject part, Years years) {
    List<Stretch> all = new ArrayList<>();
    if (part instanceof Subject.Home) {
      years.all().forEach(year -> all.add(year(year)));
    } else if (part instanceof Subject.Year one) {
      Years.Year year = years.get(one.year());
      if (year.split()) {
        year.months().forEach(month -> all.add(month(one.year(), month)));
      } else {
        all.add(year(year));
      }
    } else if (part instanceof Subject.Month one) {
      Years.Month month = years.get(one.year()).month(one.month());
      if (month.split()) {
        month.days().forEach((day, events) -> all.add(day(one.year(), one.month(), day, events)));
      } else {
        all.add(month(one.year(), month));
      }
    } else if (part instanceof Subject.Day one) {
      List<Event> events = years.get(one.year()).month(one.month()).days().get(one.day());
      all.add(day(one.year(), one.month(), one.day(), events));
    }
    return all;
  }

  private static Stretch year(Years.Year year) {
    return new Stretch(new Subject.Year(year.number()), "y" + year.number(), year.events());
  }

  private static Stretch month(long year, Years.Month month) {
    Subject part = new Subject.Month(year, month.number());
    return new Stretch(part, "m" + year + "-" + month.number(), month.events());
  }

  private static Stretch day(long year, int month, int day, List<Event> events) {
    return new Stretch(new Subject.Day(year, month, day), "d" + day, events);
  }

  private static Line line(Stretch stretch, boolean here, Desk desk) {
    return new Line(
        PartOfTime.title(stretch.part(), desk),
        here ? "#" + stretch.id() : desk.href(new Subject.Printed(stretch.part())),
        desk.number(stretch.events().size()));
  }

  private static Group group(Stretch stretch, Desk desk) {
    return new Group(
        stretch.id(),
        PartOfTime.title(stretch.part(), desk),
        stretch.events().stream().map(event -> PrintedEvent.of(event, desk)).toList());
  }
}
