package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.RRule;
import nienbieu.content.Event;
import nienbieu.content.Timeline;
import nienbieu.export.DataFiles;
import nienbieu.language.Language;
import nienbieu.plan.Agenda;
import nienbieu.plan.Imprint;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars of whole sites, read back by ical4j and held against what the editors wrote. */
class CalendarsIT {
  private static final Path REAL = Path.of("content");
  private static final Path EVERY_KIND_OF_DAY = Path.of("src/test/resources/calendars/content");
  private static final Path TEMPLATES = Path.of("templates");

  /** Dates that a calendar can show, as editors write them. */
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T[^/]*|/(\\d{4}-\\d\\d-\\d\\d))?");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void eachSmallSiteIsReadBack(SmallSite kind) throws IOException {
    TrialSite site = kind.in(folder);
    readBack(site.content(), site.templates());
  }

  @Test
  void theRealSiteIsReadBack() throws IOException {
    assertTrue(readBack(REAL, TEMPLATES) > 0);
  }

  @Test
  void eachKindOfDayIsReadBack() throws IOException {
    assertEquals(2 * 15, readBack(EVERY_KIND_OF_DAY, TEMPLATES));
  }

  @Test
  void hostileTextsAreReadBackLetterByLetter() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String text : Payloads.special()) {
      if (text.codePoints().noneMatch(CalendarsIT::isRefused)) {
        texts.add(text);
      }
    }
    texts.addAll(List.of("\\n", "\\N", "\\,", "a;b,c:d", "END:VEVENT", "\r\nEND:VCALENDAR"));
    texts.add("BEGIN:VALARM\r\nACTION:PROCEDURE");
    texts.add("é ế 😀👩🏽\u200d🚀 ".repeat(500));
    int[] at = new int[1];
    TrialSite site =
        HostileSite.in(
                folder,
                2 * texts.size(),
                () -> texts.get(at[0] % texts.size()) + at[0]++,
                () -> "x")
            .site();
    assertTrue(readBack(site.content(), TEMPLATES) >= 2 * texts.size());
  }

  // Which texts may not stand in content is not asked here.
  private static boolean isRefused(int c) {
    return c < ' ' && c != '\t' && c != '\n'
        || c >= 0x2028 && c <= 0x202E
        || c == 0x200B
        || c >= 0xFE00 && c <= 0xFFFF && (c > 0xFF60 || c < 0xFF01)
        || c == 0x301;
  }

  @Test
  void uidsAreTheSameInAllLanguagesAndAtAllAddresses() throws IOException {
    Timeline timeline = timeline(EVERY_KIND_OF_DAY);
    Map<String, byte[]> here = calendars(Site.plan(timeline), TEMPLATES);
    Map<String, byte[]> there =
        calendars(Site.plan(timeline.at("https://elsewhere.test/")), TEMPLATES);
    for (String file : List.of("calendar.ics", "upcoming.ics", "on-this-day.ics")) {
      Set<String> uids = uids(here.get("vi/" + file));
      assertFalse(uids.isEmpty());
      assertEquals(uids, uids(here.get("en/" + file)));
      assertEquals(uids, uids(there.get("vi/" + file)));
    }
    Set<String> both = uids(here.get("vi/calendar.ics"));
    both.retainAll(uids(here.get("vi/on-this-day.ics")));
    assertEquals(Set.of(), both);
  }

  @Test
  void theLeapDayComesInLeapYearsAndEveryOtherDayEachYear() throws IOException {
    byte[] file =
        calendars(Site.plan(timeline(EVERY_KIND_OF_DAY)), TEMPLATES).get("en/on-this-day.ics");
    Map<String, List<String>> days = new TreeMap<>();
    for (VEvent event : ReadCalendar.of(file).events()) {
      RRule<LocalDate> rule = event.getRequiredProperty("RRULE");
      LocalDate start = day(ReadCalendar.value(event, "DTSTART"));
      days.put(
          id(event),
          rule
              .getRecur()
              .getDates(start, LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31))
              .stream()
              .map(LocalDate::toString)
              .toList());
    }
    assertEquals(List.of("2024-02-29"), days.get("leap-day"));
    assertEquals(
        List.of("2023-11-17", "2024-11-17", "2025-11-17", "2026-11-17"), days.get("one-day"));
  }

  @Test
  void whatIsUpcomingIsTheSameWhereverTheDayIsGiven() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    String silent = upcoming(site);
    assertEquals("none", silent);
    String inContent = "base-url: \"https://example.org/\"\nas-of: \"2020-12-09\"";
    site.replacing("site.yaml", "base-url: \"https://example.org/\"", inContent);
    String given = upcoming(site);
    assertEquals("[first-reading, opening]", given);
    // The command line wins; what is over is no longer to come.
    assertEquals("[]", upcoming(site, "--as-of=2020-12-10"));
    assertEquals(given, upcoming(site, "--as-of="));
    assertEquals(given, upcoming(site, "--as-of=2019-01-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-12", "2020-12-09?", "yesterday", "2020-12-09/2020-12-10", "0044-01-01"})
  void whatIsNoDayIsRefused(String day) throws IOException {
    for (String command : List.of("build", "check", "serve")) {
      Console console =
          Console.run(command, "--content", EVERY_KIND_OF_DAY.toString(), "--as-of", day);
      assertEquals(2, console.status(), console::toString);
      assertTrue(console.err().contains("--as-of must be an exact day"), console::toString);
    }
  }

  @Test
  void pagesSayWhereTheCalendarsAreAndWhatTheyLeaveOut() throws IOException {
    TrialSite site = TrialSite.empty(folder);
    TrialSite.copy(EVERY_KIND_OF_DAY, site.content());
    site.built();
    List<String> calendars = List.of("calendar.ics", "upcoming.ics", "on-this-day.ics");
    Document home = Jsoup.parse(site.page("en/index.html"));
    assertEquals(
        calendars, home.select("link[rel=alternate][type=text/calendar]").eachAttr("href"));
    Document data = Jsoup.parse(site.page("en/data/index.html"));
    assertEquals(
        calendars.stream().map(file -> "../" + file).toList(),
        data.select(".data-files a[type=text/calendar]").eachAttr("href"));
    Set<String> leftOut =
        data.select(".left-out li a").stream()
            .map(link -> link.attr("href").replaceAll("\\.\\./events/|\\.html", ""))
            .collect(Collectors.toSet());
    assertEquals(
        new Agenda(timeline(EVERY_KIND_OF_DAY))
            .leftOut().stream().map(Event::id).collect(Collectors.toSet()),
        leftOut);
    assertEquals("11", data.select("#left-out .number").text());
    assertTrue(data.select(".left-out p").text().startsWith("11 events have no exact day"));
  }

  private String upcoming(TrialSite site, String... more) throws IOException {
    site.build(more);
    Path file = site.output().resolve("vi/upcoming.ics");
    if (!Files.exists(file)) {
      return "none";
    }
    byte[] octets = Files.readAllBytes(file);
    assertEquals(List.of(), ReadCalendar.of(octets).faults());
    return ReadCalendar.of(octets).events().stream()
        .map(CalendarsIT::id)
        .sorted()
        .toList()
        .toString();
  }

  /** Reads all calendars of a site back; gives the number of events in them. */
  private static int readBack(Path content, Path templates) throws IOException {
    Site site = Site.plan(timeline(content));
    Map<String, byte[]> files = calendars(site, templates);
    int events = 0;
    for (Language language : site.timeline().languages()) {
      Map<String, Event> expected = new TreeMap<>();
      site.timeline()
          .events()
          .forEach(
              event -> {
                if (hasDays(event)) {
                  expected.put(event.id(), event);
                }
              });
      byte[] all = files.get(language.tag() + "/calendar.ics");
      assertEquals(expected.isEmpty(), all == null);
      assertEquals(
          site.timeline().events().size() - expected.size(),
          new Agenda(site.timeline()).leftOut().size());
      if (all != null) {
        Set<String> found = new TreeSet<>();
        for (VEvent event : read(all)) {
          String id = id(event);
          found.add(id);
          compare(expected.get(id), event, language, site);
        }
        assertEquals(expected.keySet(), found);
        events += found.size();
      }
      byte[] yearly = files.get(language.tag() + "/on-this-day.ics");
      for (VEvent event : yearly == null ? List.<VEvent>of() : read(yearly)) {
        Event written = expected.get(id(event));
        assertFalse(event.getProperty("DTEND").isPresent());
        int year = Integer.parseInt(written.date().text().substring(0, 4));
        String shown = ReadCalendar.value(event, "SUMMARY");
        assertTrue(shown.startsWith(title(written, language) + " ("), shown);
        assertTrue(shown.matches("(?s).*\\(\\D*" + year + "\\D*\\)"), shown);
      }
    }
    return events;
  }

  private static List<VEvent> read(byte[] file) throws IOException {
    ReadCalendar calendar = ReadCalendar.of(file);
    assertEquals(List.of(), calendar.faults());
    assertEquals(calendar.value("NAME"), calendar.value("X-WR-CALNAME"));
    return calendar.events();
  }

  private static void compare(Event written, VEvent event, Language language, Site site) {
    assertEquals(title(written, language), ReadCalendar.value(event, "SUMMARY"));
    String summary = written.summary().in(language).value();
    assertTrue(ReadCalendar.value(event, "DESCRIPTION").startsWith(summary + "\n\n"));
    var days = DAYS.matcher(written.date().text());
    assertTrue(days.matches());
    LocalDate first = LocalDate.parse(days.group(1));
    LocalDate last = days.group(2) == null ? first : LocalDate.parse(days.group(2));
    assertEquals(first, day(ReadCalendar.value(event, "DTSTART")));
    LocalDate end =
        event
            .getProperty("DTEND")
            .map(Property::getValue)
            .map(CalendarsIT::day)
            .orElse(first.plusDays(1));
    assertEquals(last.plusDays(1), end);
    assertEquals(last.equals(first), event.getProperty("DTEND").isEmpty());
    assertEquals(
        site.timeline().settings().baseUrl() + language.tag() + "/events/" + written.id() + ".html",
        ReadCalendar.value(event, "URL"));
    String place = event.getProperty("LOCATION").map(Property::getValue).orElse("");
    for (String id : written.places()) {
      String name = site.timeline().places().get(id).calledOn(written.date()).in(language).value();
      // The first letter of the line is a capital.
      assertTrue(place.contains(name.substring(name.offsetByCodePoints(0, 1))), place);
    }
    // The kind of event and its topics; what is in them ical4j reads more than once.
    Categories categories = event.getRequiredProperty("CATEGORIES");
    assertEquals(
        Set.copyOf(written.topics()).size() + 1,
        categories.getCategories().getTexts().size(),
        categories::getValue);
    assertEquals(
        switch (written.status()) {
          case PLANNED, POSTPONED -> "TENTATIVE";
          case CANCELLED -> "CANCELLED";
          default -> "CONFIRMED";
        },
        ReadCalendar.value(event, "STATUS"));
  }

  private static String title(Event event, Language language) {
    return event.title().in(language).value();
  }

  private static boolean hasDays(Event event) {
    String date = event.date().text();
    return DAYS.matcher(date).matches()
        && !date.startsWith("0000")
        && !date.endsWith("/9999-12-31");
  }

  private static LocalDate day(String digits) {
    return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String id(VEvent event) {
    return ReadCalendar.value(event, "URL").replaceAll("^.*/|\\.html$", "");
  }

  private static Set<String> uids(byte[] file) throws IOException {
    Set<String> uids = new TreeSet<>();
    for (VEvent event : ReadCalendar.of(file).events()) {
      assertTrue(uids.add(ReadCalendar.value(event, "UID")), "twice: " + id(event));
    }
    return uids;
  }

  private static Map<String, byte[]> calendars(Site site, Path templates) {
    SourceTree look = SourceTree.read(templates, "templates", new Problems());
    var phrases = PhraseReader.read(look, site.timeline().languages(), new Problems());
    Map<String, byte[]> files = new TreeMap<>();
    for (SiteFile file : DataFiles.of(site, phrases, new Imprint("0", () -> "0"))) {
      if (file.path().text().endsWith(".ics")) {
        files.put(file.path().text(), file.bytes().get());
      }
    }
    return files;
  }

  private static Timeline timeline(Path content) {
    Problems problems = new Problems();
    return ContentReader.read(SourceTree.read(content, "content", problems), problems)
        .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
  }
}
