package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.NodePackages;
import nienbieu.site.browser.RealBrowser;
import nienbieu.site.browser.Watch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Our files in the real TimelineJS, which nothing may lead to another host. */
@ExtendWith(RealBrowser.class)
class TimelineJsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SHOWN =
      """
      <!doctype html><html lang="LANG"><meta charset="utf-8"><title>x</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/tl/css/timeline.css">
      <div id="shown" style="width: 1200px; height: 700px"></div>
      <script src="/tl/js/timeline.js"></script>
      <script>
        window.shown = new TL.Timeline('shown', '/out/LANG/data/timelinejs.json',
            {font: null, language: 'LANG', script_path: location.origin + '/tl/js/'});
      </script>
      """;

  /** What became of each event, in the order of its mark on the axis. */
  private static final String MARKS =
      """
      () => shown.config.events.map(one => ({
        id: one.unique_id,
        left: document.getElementById(one.unique_id + '-marker').offsetLeft,
        title: document.querySelector(`[id='${one.unique_id}'] .tl-headline`).textContent.trim(),
        date: document.querySelector(`[id='${one.unique_id}'] .tl-headline-date`).textContent.trim()
      }))
      """;

  /** Whatever could run, or leads nowhere good. */
  private static final String CODE =
      """
      () => [...document.querySelectorAll('#shown *')].flatMap(one => [
        ...(/^(script|iframe|object|embed|svg|math|form|marquee|style)$/i.test(one.tagName)
            ? [one.tagName] : []),
        ...[...one.attributes].filter(at => /^on/i.test(at.name)
            || /^(href|src)$/.test(at.name) && /script:/i.test(at.value))
            .map(at => one.tagName + ' ' + at.name + '=' + at.value)])
      """;

  @TempDir Path folder;

  private static Path timelineJs;

  private BrowserContext context;
  private Watch watch;
  private Page tab;
  private LoopbackServer server;
  private final List<String> dialogs = new ArrayList<>();

  @BeforeAll
  static void install() {
    timelineJs =
        NodePackages.install("timelinejs", List.of("package.json", ".npmrc"), System.err::println)
            .resolve("node_modules/@knight-lab/timelinejs/dist");
  }

  @BeforeEach
  void open(BrowserSession session) throws IOException {
    TrialSite.copy(timelineJs.resolve("js"), folder.resolve("tl/js"));
    TrialSite.copy(timelineJs.resolve("css"), folder.resolve("tl/css"));
    server = new LoopbackServer(folder, "/");
    context = session.browser().newContext();
    watch = Watch.over(context, server.origin());
    tab = context.newPage();
    tab.onDialog(
        dialog -> {
          dialogs.add(dialog.message());
          dialog.dismiss();
        });
  }

  @AfterEach
  void close() {
    context.close();
    server.close();
  }

  @Test
  void everyEventOfTheFirstContentIsInPlace() throws IOException {
    TrialSite site = TrialSite.of("asean-2020", folder);
    for (String language : List.of("vi", "en")) {
      check(built(site), language);
    }
  }

  @Test
  void datesOfEveryKindStandInPlace() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    StringBuilder events = new StringBuilder();
    List<String> dates =
        List.of(
            "0000",
            "-0043-03-15",
            "2020~",
            "201X",
            "2020-21",
            "[2020-12-01..2020-12-15]",
            "2019/..",
            "/2018",
            "2020/2020-12",
            "2020-03-04T09:00:00+07:00",
            "1945-09-02/1975-04-30");
    for (int at = 0; at < dates.size(); at++) {
      events.append("- id: e-" + at + "\n  date: \"" + dates.get(at) + "\"\n  kind: meeting\n");
      events.append("  status: cancelled\n  title: {vi: Cuộc họp " + at + ", en: Meeting " + at);
      events.append("}\n  summary: {vi: Lần thứ " + at + "., en: Number " + at + ".}\n");
      events.append("  sources: [{source: village-news, supports: [date]}]\n");
    }
    site.with("events/odd.yaml", events.toString());
    check(built(site), "vi");
    assertEquals(
        dates.size(),
        dates(marks()).stream().filter(date -> date.endsWith(" · bị hủy")).count(),
        "what did not happen says so");
  }

  @Test
  void noTextBecomesCodeThere() throws IOException {
    List<String> texts = new ArrayList<>(Payloads.special().subList(0, 60));
    for (int at = 0; at < 120; at++) {
      texts.add(Payloads.matrix().get(at * 220));
    }
    int[] next = new int[1];
    HostileSite hostile =
        HostileSite.in(
            folder, 16, () -> texts.get(next[0] % texts.size()) + next[0]++, () -> "x y");
    hostile.site().replacing("site.yaml", "languages:", "lanes: topic\nlanguages:");
    check(built(hostile.site()), "en");
    assertEquals(List.of(), tab.evaluate(CODE));
    assertEquals(List.of(), dialogs);
  }

  private TrialSite built(TrialSite site) {
    Console console = site.build("--base-url=" + server.origin() + "/out/");
    assertEquals(0, console.status(), console::toString);
    return site;
  }

  /** Shows the timeline of a site; each event must be where its date says, by its own words. */
  private void check(TrialSite site, String language) throws IOException {
    Files.writeString(
        folder.resolve("shown-" + language + ".html"), SHOWN.replace("LANG", language));
    tab.navigate(server.origin() + "/shown-" + language + ".html");
    tab.waitForFunction("() => document.querySelectorAll('.tl-timemarker').length > 0");
    assertEquals(List.of(), tab.evaluate("() => shown.config.getErrors()"));
    Set<String> events = new TreeSet<>();
    int last = Integer.MIN_VALUE;
    for (JsonNode mark : marks()) {
      events.add(mark.get("id").asText());
      String page = site.page(language + "/events/" + mark.get("id").asText() + ".html");
      assertEquals(words(Jsoup.parse(page).select("h1").text()), words(mark.get("title").asText()));
      assertTrue(mark.get("left").asInt() >= last, () -> mark + " stands before one of earlier");
      last = mark.get("left").asInt();
    }
    assertEquals(pages(site, language), events);
    checkWords(site, language);
    assertEquals(List.of(), watch.seen());
  }

  /** A summary is a paragraph of words, whatever TimelineJS would make of its letters. */
  private static void checkWords(TrialSite site, String language) throws IOException {
    Map<String, String> summaries = new TreeMap<>();
    for (JsonNode event : new PublishedData(site.output()).json("data/events.json").get("events")) {
      JsonNode texts = event.get("summary");
      String there = texts.has(language) ? language : texts.fieldNames().next();
      summaries.put(event.get("id").asText(), words(texts.get(there).asText()));
    }
    Map<String, String> shown = new TreeMap<>();
    String path = language + "/data/timelinejs.json";
    for (JsonNode slide : new PublishedData(site.output()).json(path).get("events")) {
      Element summary =
          Jsoup.parse(slide.at("/text/text").asText()).select("[data-nienbieu=summary]").first();
      assertEquals(List.of(), summary.children().eachText());
      shown.put(slide.get("unique_id").asText(), words(summary.wholeText()));
    }
    assertEquals(summaries, shown);
  }

  private JsonNode marks() throws IOException {
    return JSON.readTree(JSON.writeValueAsString(tab.evaluate(MARKS)));
  }

  private static List<String> dates(JsonNode marks) {
    List<String> dates = new ArrayList<>();
    marks.forEach(mark -> dates.add(words(mark.get("date").asText())));
    return dates;
  }

  private static Set<String> pages(TrialSite site, String language) throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(site.output().resolve(language).resolve("events"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html") && !name.equals("index.html"))
          .map(name -> name.replace(".html", ""))
          .forEach(ids::add);
    }
    return ids;
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
