package nienbieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Event;
import nienbieu.content.EventMode;
import nienbieu.content.EventStatus;
import nienbieu.content.Settings;
import nienbieu.content.Timeline;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.DateWording;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Agenda;
import nienbieu.plan.CalendarDays;
import nienbieu.plan.CalendarKind;
import nienbieu.plan.DatesBeside;
import nienbieu.plan.LastKnown;
import nienbieu.plan.Pieces;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * Events as a calendar that programs subscribe to (RFC 5545, RFC 7986), one for each kind and
 * language. Whole days only: a time of day would need a zone, and nobody is kept busy by history.
 */
public final class EventCalendar implements Batches.Body {
  private final CalendarKind kind;
  private final Site site;
  private final Timeline timeline;
  private final Settings settings;
  private final Phrases phrases;
  private final Language language;
  private final DateWording wording;
  private final DatesBeside beside;
  private final List<Agenda.Item> items;
  private final CalendarLines lines = new CalendarLines();

  private EventCalendar(CalendarKind kind, Site site, Phrases phrases) {
    this.kind = kind;
    this.site = site;
    this.timeline = site.timeline();
    this.settings = timeline.settings();
    this.phrases = phrases;
    this.language = phrases.language();
    this.wording = DateWording.of(language, settings.dateStyle());
    this.beside = new DatesBeside(phrases, wording);
    this.items = kind.of(new Agenda(timeline)).toList();
  }

  /**
   * A calendar.
   *
   * @param site that has such a calendar
   * @param phrases of its language
   */
  public static Pieces of(CalendarKind kind, Site site, Phrases phrases) {
    return Batches.of(() -> new EventCalendar(kind, site, phrases));
  }

  @Override
  public byte[] head() {
    lines.put("BEGIN", "VCALENDAR").put("VERSION", "2.0");
    lines.put("PRODID", "-//Nien Bieu//Nien Bieu//EN").put("CALSCALE", "GREGORIAN");
    String name = name();
    // The older name and the older word for how often to ask again are what most programs heed.
    named("NAME", new Text(name, language)).putText("X-WR-CALNAME", name);
    named("DESCRIPTION", description());
    lines.put("URL", address(Addresses.of(new Subject.Home(), language)));
    lines.put("SOURCE;VALUE=URI", address(Addresses.calendar(kind, language)));
    String pause = kind == CalendarKind.UPCOMING ? "P1D" : "P1W";
    lines.put("REFRESH-INTERVAL;VALUE=DURATION", pause).put("X-PUBLISHED-TTL", pause);
    return lines.taken();
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public byte[] lines(int from, int to) {
    items.subList(from, to).forEach(this::write);
    return lines.taken();
  }

  @Override
  public byte[] tail() {
    if (items.isEmpty()) {
      writeZone();
    }
    return lines.put("END", "VCALENDAR").taken();
  }

  private String name() {
    String title = settings.title().in(language).value();
    return switch (kind) {
      case ALL -> title;
      case UPCOMING -> title + " · " + phrases.say("data.upcoming.name");
      case ON_THIS_DAY -> title + " · " + phrases.say("data.on-this-day.name");
    };
  }

  private Text description() {
    return settings
        .asOf()
        .filter(day -> kind == CalendarKind.UPCOMING)
        .map(day -> phrases.say("data.upcoming.since", Map.of("date", wording.sentence(day))))
        .map(words -> new Text(words, language))
        .orElse(settings.description().in(language));
  }

  // RFC 5545, 3.6: a calendar has one component at least. A zone is one that says nothing of days.
  private void writeZone() {
    lines.put("BEGIN", "VTIMEZONE").put("TZID", "UTC").put("BEGIN", "STANDARD");
    lines.put("DTSTART", "19700101T000000").put("TZOFFSETFROM", "+0000");
    lines.put("TZOFFSETTO", "+0000").put("END", "STANDARD").put("END", "VTIMEZONE");
  }

  private void write(Agenda.Item item) {
    Event event = item.event();
    boolean yearly = kind == CalendarKind.ON_THIS_DAY;
    lines.put("BEGIN", "VEVENT");
    // One and the same event in all languages and wherever the site stands; but its return each
    // year is something else than the event, and a program may hold both.
    // RFC 7986, 5.3: a UUID, for it must not tell where it was made.
    String name = (yearly ? "anniversary:" : "event:") + event.id();
    lines.put("UID", StableId.uuid(settings, name).toString());
    lines.putStart("DTSTAMP", stamp(event, item.days().first()));
    // RFC 5545, 3.8.7.4: counts the revisions.
    lines.put("SEQUENCE", Integer.toString(event.corrections().size()));
    days(item.days());
    Text title = event.title().in(language);
    String year =
        wording.brief(HistoricalDate.parse(item.days().first().toString().substring(0, 4)));
    named("SUMMARY", yearly ? new Text(anniversary(title, year), title.writtenIn()) : title);
    named("DESCRIPTION", words(event));
    location(event).ifPresent(place -> lines.putText("LOCATION", place));
    lines.putTexts("CATEGORIES;LANGUAGE=" + language.tag(), categories(event));
    lines.put("URL", address(SitePath.of(language.tag(), page(event))));
    lines.put("STATUS", status(event.status())).put("TRANSP", "TRANSPARENT");
    lines.put("END", "VEVENT");
  }

  /**
   * When what is said of an event was known. If nobody knows, its first day, or the day as of which
   * the site is told if that is earlier: what is to come was known before it came.
   */
  private Day stamp(Event event, Day first) {
    Optional<Day> known = FeedDay.known(LastKnown.of(event, site));
    Day told =
        settings
            .asOf()
            .flatMap(HistoricalDate::earliest)
            .filter(day -> day.compareTo(first) < 0)
            .orElse(first);
    return known.orElse(told);
  }

  private String anniversary(Text title, String year) {
    return phrases.say("data.on-this-day.event", Map.of("title", title.value(), "year", year));
  }

  private void days(CalendarDays days) {
    Day first = days.first();
    lines.putDay("DTSTART;VALUE=DATE", first);
    if (!days.isOne()) {
      // RFC 5545, 3.6.1: the “non-inclusive” end; a day alone lasts a day without saying so.
      lines.putDay("DTEND;VALUE=DATE", days.afterLast());
    }
    if (kind == CalendarKind.ON_THIS_DAY) {
      // RFC 5545, 3.3.10: a rule gives no day that does not exist. Said in full, so that no program
      // moves 29 February to a day on which nothing happened.
      boolean leapDay = first.month() == 2 && first.day() == 29;
      lines.put("RRULE", "FREQ=YEARLY" + (leapDay ? ";BYMONTH=2;BYMONTHDAY=29" : ""));
    }
  }

  /** What happened, and when in words: the note on a date is lost otherwise. */
  private Text words(Event event) {
    Text summary = event.summary().in(language);
    StringBuilder when = new StringBuilder(wording.heading(event.date()));
    event.dateNote().ifPresent(note -> when.append(" (").append(note.in(language)).append(')'));
    if (event.status() != EventStatus.HELD) {
      when.append(" · ").append(phrases.say("status." + event.status().word()));
    }
    Stream.of(beside.planned(event), beside.disputed(event))
        .filter(said -> !said.isEmpty())
        .forEach(said -> when.append(" · ").append(said));
    return new Text(summary.value() + "\n\n" + when, summary.writtenIn());
  }

  private Optional<String> location(Event event) {
    List<String> parts = new ArrayList<>();
    event.places().stream()
        .distinct()
        .forEach(
            id -> parts.add(timeline.places().get(id).calledOn(event.date()).in(language).value()));
    event
        .mode()
        .filter(mode -> mode != EventMode.IN_PERSON)
        .ifPresent(mode -> parts.add(phrases.say("mode." + mode.word())));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(language.capitalised(String.join(phrases.say("list.comma"), parts)));
  }

  private List<String> categories(Event event) {
    Stream<String> topics =
        event.topics().stream().map(id -> timeline.topics().get(id).name().in(language).value());
    return Stream.concat(Stream.of(phrases.say("kind." + event.kind().word())), topics)
        .distinct()
        .toList();
  }

  private static String status(EventStatus status) {
    return switch (status) {
      // What was put off has no day that is sure.
      case PLANNED, POSTPONED -> "TENTATIVE";
      case CANCELLED -> "CANCELLED";
      case HELD, ONGOING -> "CONFIRMED";
    };
  }

  private CalendarLines named(String property, Text text) {
    return lines.putText(property + ";LANGUAGE=" + text.writtenIn().tag(), text.value());
  }

  private static String page(Event event) {
    return Addresses.of(RecordKind.EVENT, event.id());
  }

  private String address(SitePath path) {
    return settings.baseUrl() + path.canonical();
  }
}
