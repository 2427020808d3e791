package nienbieu.render;

import java.util.List;
import java.util.stream.Stream;
import nienbieu.date.Day;
import nienbieu.plan.Subject;

/** What the pages of years, months and days are called, and which lies in which. */
final class PartOfTime {
  private PartOfTime() {}

  /** Whether it is the page of a year, a month or a day. */
  static boolean isOne(Subject subject) {
    return subject instanceof Subject.Year
        || subject instanceof Subject.Month
        || subject instanceof Subject.Day;
  }

  /** Its title: {@code November 2020}. */
  static String title(Subject subject, Desk desk) {
    if (subject instanceof Subject.Printed printed) {
      return isWhole(printed)
          ? desk.say("print.title")
          : desk.say("print.part", "time", title(printed.part(), desk));
    }
    if (subject instanceof Subject.Month month) {
      return month.month() == 0
          ? rest(new Subject.Year(month.year()), "timeline.no-month", desk)
          : desk.dates().monthTitle(month.year(), month.month());
    }
    if (subject instanceof Subject.Day day) {
      return day.day() == 0
          ? rest(new Subject.Month(day.year(), day.month()), "timeline.no-day", desk)
          : desk.dates().dayTitle(new Day(day.year(), day.month(), day.day()));
    }
    return desk.dates().yearTitle(((Subject.Year) subject).year());
  }

  /** The pages that it lies in, the largest first; none for a year. */
  static List<Subject> around(Subject subject) {
    if (subject instanceof Subject.Printed printed && !isWhole(printed)) {
      return Stream.concat(Stream.of(new Subject.Home()), around(printed.part()).stream())
          .<Subject>map(Subject.Printed::new)
          .toList();
    }
    if (subject instanceof Subject.Month month) {
      return List.of(new Subject.Year(month.year()));
    }
    if (subject instanceof Subject.Day day) {
      return List.of(new Subject.Year(day.year()), new Subject.Month(day.year(), day.month()));
    }
    return List.of();
  }

  private static boolean isWhole(Subject.Printed printed) {
    return printed.part() instanceof Subject.Home;
  }

  private static String rest(Subject whole, String words, Desk desk) {
    return title(whole, desk) + desk.say("list.comma") + desk.say(words);
  }
}
