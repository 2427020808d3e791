package nienbieu.plan;

import java.util.List;
import java.util.stream.Stream;

/** Which events a calendar holds. */
public enum CalendarKind {
  /** All that have days. */
  ALL(DataKind.CALENDAR, "calendar.ics") {
    @Override
    public Stream<Agenda.Item> of(Agenda agenda) {
      return agenda.all();
    }
  },
  /** Those that are not over. */
  UPCOMING(DataKind.UPCOMING, "upcoming.ics") {
    @Override
    public Stream<Agenda.Item> of(Agenda agenda) {
      return agenda.upcoming();
    }

    // Whoever follows it expects it to be there when nothing is to come, too.
    @Override
    boolean isOffered(Agenda agenda) {
      return agenda.asOf().isPresent();
    }
  },
  /** Those that took place on one day, each year again. */
  ON_THIS_DAY(DataKind.ON_THIS_DAY, "on-this-day.ics") {
    @Override
    public Stream<Agenda.Item> of(Agenda agenda) {
      return agenda.anniversaries();
    }
  };

  private final DataKind data;
  private final String file;

  CalendarKind(DataKind data, String file) {
    this.data = data;
    this.file = file;
  }

  /** The file as what is offered to other programs. */
  public DataKind data() {
    return data;
  }

  /** Name of the file in the folder of a language. */
  String file() {
    return file;
  }

  /** What it holds, in order of time. */
  public abstract Stream<Agenda.Item> of(Agenda agenda);

  /** The calendars that a site has in each of its languages. */
  public static List<CalendarKind> of(Site site) {
    Agenda agenda = new Agenda(site.timeline());
    return Stream.of(values()).filter(kind -> kind.isOffered(agenda)).toList();
  }

  /** Whether there is such a calendar. */
  boolean isOffered(Agenda agenda) {
    return of(agenda).findFirst().isPresent();
  }
}
