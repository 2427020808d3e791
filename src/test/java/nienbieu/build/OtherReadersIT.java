package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calendars, tables and citations, read by programs that know nothing of the first readers. */
class OtherReadersIT {
  private static final String MARK = "\uFEFF";

  @TempDir Path folder;

  private static OtherReaders readers;

  @BeforeAll
  static void install() {
    readers = new OtherReaders();
  }

  @ParameterizedTest
  @EnumSource
  void everySmallSiteIsReadTheSame(SmallSite kind) throws IOException {
    readBack(kind.in(folder));
  }

  @Test
  void theRealSiteIsReadTheSame() throws IOException {
    TrialSite site = TrialSite.empty(folder);
    TrialSite.delete(site.content());
    TrialSite.copy(Path.of("content"), site.content());
    assertTrue(readBack(site) > 100);
  }

  @Test
  void hostileTextsAreReadTheSame() throws IOException {
    List<String> texts = new ArrayList<>(Payloads.special().subList(0, 60));
    texts.addAll(List.of("]]> <!-- x", "a,\"b\";c", "\\n\\,\\;", "END:VEVENT", "=1+1", "'=1"));
    texts.addAll(
        List.of("😀👩🏽\u200d🚀 𠀀", "\u05D0\u05D1 \u0627", "ẾạQuảng ".repeat(1250) + "."));
    int[] at = new int[1];
    TrialSite site =
        HostileSite.in(
                folder, texts.size(), () -> texts.get(at[0] % texts.size()) + at[0]++, () -> "x")
            .site();
    assertTrue(readBack(site) > 3 * texts.size());
  }

  @Test
  void whatIsBrokenIsFound() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    List<Path> tables = List.of(tables(site));
    Path events = tables.get(0).resolveSibling("events.csv");
    String text = Files.readString(events);
    for (String[] change :
        new String[][] {
          {",2020-12-09,2020-12-09,2020", ",2020-12-09,2020-13-09,2020"},
          {",library-year,", ",nowhere,"},
          {"id,date", "key,date"},
        }) {
      String broken = text.replaceFirst(change[0], change[1]);
      assertFalse(broken.equals(text), change[0]);
      Files.writeString(events, broken);
      assertThrows(AssertionError.class, () -> readers.read("package", tables), change[0]);
    }
    Path calendar = site.output().resolve("vi/calendar.ics");
    Files.writeString(calendar, Files.readString(calendar).replaceFirst("END:VEVENT", ""));
    assertThrows(AssertionError.class, () -> readers.read("calendar", List.of(calendar)));
  }

  /** Reads all there is of the three formats; gives the number of things found. */
  private int readBack(TrialSite site) throws IOException {
    site.builtWithWarnings();
    return calendars(site) + packages(site) + citations(site);
  }

  private int calendars(TrialSite site) throws IOException {
    List<Path> files = files(site, ".ics");
    List<JsonNode> found = readers.read("calendar", files);
    int events = 0;
    for (int file = 0; file < files.size(); file++) {
      List<VEvent> expected = ReadCalendar.of(Files.readAllBytes(files.get(file))).events();
      String language = files.get(file).getParent().getFileName().toString();
      assertEquals(expected.size(), found.get(file).size());
      for (int at = 0; at < expected.size(); at++) {
        compare(expected.get(at), found.get(file).get(at), language);
      }
      events += expected.size();
    }
    return events;
  }

  private static void compare(VEvent one, JsonNode other, String language) {
    for (String name : List.of("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "URL")) {
      assertEquals(value(one, name), other.get(name).asText());
    }
    LocalDate start = day(value(one, "DTSTART"));
    assertEquals(start.toString(), other.get("start").asText());
    String end = value(one, "DTEND");
    LocalDate after = end.isEmpty() ? start.plusDays(1) : day(end);
    assertEquals(after.toString(), other.get("end").asText());
    String stamp = other.get("DTSTAMP").asText().replaceAll("[-:]", "");
    assertEquals(value(one, "DTSTAMP"), stamp);
    assertEquals(value(one, "RRULE").isEmpty(), other.get("RRULE").asText().isEmpty());
    assertFalse(other.get("language").asText().isEmpty(), language);
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }

  private static LocalDate day(String digits) {
    return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private int packages(TrialSite site) throws IOException {
    JsonNode found = readers.read("package", List.of(tables(site))).get(0);
    PublishedData data = new PublishedData(site.output());
    int rows = 0;
    for (Map.Entry<String, JsonNode> table : found.properties()) {
      List<Map<String, String>> expected = data.cells("data/" + table.getKey() + ".csv");
      List<Map<String, String>> there = new ArrayList<>();
      for (JsonNode row : table.getValue()) {
        Map<String, String> cells = new TreeMap<>();
        row.properties().forEach(cell -> cells.put(cell.getKey(), cell(cell.getValue())));
        there.add(cells);
      }
      assertEquals(expected, there, table.getKey());
      rows += there.size();
    }
    try (Stream<Path> files = Files.list(site.output().resolve("data"))) {
      assertEquals(files.filter(one -> one.toString().endsWith(".csv")).count(), found.size());
    }
    return rows;
  }

  private static String cell(JsonNode value) {
    return value.isNull() ? "" : value.asText().replace("T00:00:00.000Z", "");
  }

  /**
   * The package beside its tables, in a folder of their own. This reader takes the byte order mark,
   * by which spreadsheets know UTF-8, for a letter of the first column's name: it gets none.
   */
  private Path tables(TrialSite site) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("without-mark"));
    for (Path file : list(site.output().resolve("data"))) {
      String name = file.getFileName().toString();
      if (name.endsWith(".csv")) {
        String text = Files.readString(file, UTF_8);
        assertTrue(text.startsWith(MARK), name);
        Files.writeString(copy.resolve(name), text.substring(MARK.length()), UTF_8);
      } else if (name.equals("datapackage.json")) {
        Files.copy(file, copy.resolve(name));
      }
    }
    return copy.resolve("datapackage.json");
  }

  private int citations(TrialSite site) throws IOException {
    List<Path> files = files(site, ".csl.json");
    List<JsonNode> found = readers.read("citations", files);
    int works = 0;
    for (int at = 0; at < files.size(); at++) {
      JsonNode written = new ObjectMapper().readTree(Files.readAllBytes(files.get(at)));
      assertEquals(written, found.get(at), files.get(at).toString());
      works += written.size();
    }
    return works;
  }

  private static List<Path> files(TrialSite site, String end) throws IOException {
    return list(site.output()).stream().filter(file -> file.toString().endsWith(end)).toList();
  }

  private static List<Path> list(Path where) throws IOException {
    try (Stream<Path> walk = Files.walk(where)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
