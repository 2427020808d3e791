package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nienbieu.language.Language;
import nienbieu.plan.Addresses;
import nienbieu.plan.Download;
import nienbieu.plan.Downloads;
import nienbieu.plan.Feeds;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;
import nienbieu.source.ForbiddenCharacters;
import org.json.JSONObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every feed of every site, read by readers of others. */
class FeedsIT {
  private static final Path SITES = Path.of("src/test/resources/sites");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyFeedOfEverySiteIsReadBack() throws IOException {
    try (Stream<Path> sites = Files.list(SITES)) {
      return sites.sorted().toList().stream()
          .map(
              site ->
                  DynamicTest.dynamicTest(
                      site.getFileName().toString(),
                      () -> assertFalse(SiteFeeds.read(site.resolve("content")).isEmpty())));
    }
  }

  @Test
  void whateverStandsInAFieldIsReadBackAsItWasWritten() throws IOException {
    String long10k = "Ế\"'<b>]]>&amp;🙂 , ".repeat(640);
    List<String> nasty = new ArrayList<>(Payloads.special());
    // What no content may hold does not come so far.
    nasty.removeIf(
        text ->
            text.codePoints().anyMatch(ForbiddenCharacters::isForbidden)
                || !Normalizer.isNormalized(text, Normalizer.Form.NFC));
    nasty.add("]]></content></entry>");
    nasty.add("a,b;c\\n\\\"{{ x }}");
    nasty.add(long10k + ".");
    // A record takes an even number of them: so each becomes a title once.
    if (nasty.size() % 2 == 0) {
      nasty.add("x");
    }
    int[] next = {0};
    TrialSite site =
        HostileSite.in(
                folder,
                nasty.size(),
                // A number behind it, because two equal names are shown once.
                () -> nasty.get(next[0] % nasty.size()) + next[0]++,
                () -> "`` " + nasty.get(next[0]++ % nasty.size()).replace('`', ' ') + " ``")
            .site();
    Site plan = SiteFeeds.site(site.content());
    Map<String, Feed> feeds = SiteFeeds.read(plan);
    Set<String> titles = new HashSet<>();
    for (Language language : plan.timeline().languages()) {
      Set<String> expected = new HashSet<>();
      plan.timeline().events().forEach(one -> expected.add(one.title().in(language).value()));
      Set<String> found = new HashSet<>();
      feeds
          .get(language.tag() + "/feed.xml")
          .getEntries()
          .forEach(entry -> found.add(entry.getTitle()));
      assertEquals(expected, found);
      titles.addAll(found);
    }
    // A title is one line: whatever blanks stand in it are single ones.
    Set<String> lines = new HashSet<>();
    titles.forEach(title -> lines.add(title.replaceAll("\\s+", " ")));
    for (String text : nasty) {
      String line = text.strip().replaceAll("\\s+", " ");
      assertTrue(lines.stream().anyMatch(title -> title.startsWith(line)), line);
    }
  }

  @Test
  void idsAreThoseOfTheEventWhateverAddressAndLanguage() throws IOException {
    Site site = SiteFeeds.site(SITES.resolve("asean-2020/content"));
    Site moved = Site.plan(site.timeline().at("https://elsewhere.example/a/b/"));
    Map<String, String> here = SiteFeeds.files(site);
    Map<String, String> there = SiteFeeds.files(moved);
    assertEquals(here.keySet(), there.keySet());
    Map<String, Feed> feeds = SiteFeeds.read(site);
    Map<String, Feed> after = SiteFeeds.read(moved);
    feeds.forEach((path, feed) -> assertEquals(ids(feed), ids(after.get(path)), path));
    feeds.forEach((path, feed) -> assertEquals(feed.getId(), after.get(path).getId()));
    Feed vi = feeds.get("vi/feed.xml");
    Feed en = feeds.get("en/feed.xml");
    assertEquals(ids(vi), ids(en));
    assertNotEquals(vi.getId(), en.getId());
    Set<String> all = new HashSet<>();
    feeds.values().forEach(feed -> assertTrue(all.add(feed.getId()), feed::getTitle));
    // What somebody knows from one feed is the same in another.
    Set<String> known = new HashSet<>(ids(vi));
    assertTrue(known.containsAll(ids(feeds.get("vi/topics/covid-19.xml"))));
  }

  @Test
  void anEntrySaysHowItsTranslationStands() throws IOException {
    Map<String, Feed> tiny = SiteFeeds.read(recorded("opening", "2026-11-21").content());
    Entry translated = titled(tiny.get("en/feed.xml"), "Opening of the library");
    assertTrue(
        content(translated)
            .contains("<p>This translation follows the original of 21 November 2026."),
        content(translated));
    assertTrue(content(translated).contains("\">Tiếng Việt: the original</a>"));
    Entry original = titled(tiny.get("vi/feed.xml"), "Khai trương thư viện");
    assertTrue(
        content(original).contains(">English: bản dịch theo nguyên bản ngày 21 tháng 11 năm 2026<"),
        content(original));
    // It is news in both, and the latest.
    assertEquals("2026-11-21T00:00:00Z", translated.getUpdated().toInstant().toString());
    assertEquals(translated.getUpdated(), original.getUpdated());
    assertEquals(translated.getId(), tiny.get("en/feed.xml").getEntries().get(0).getId());
    Entry unknown = titled(tiny.get("en/feed.xml"), "First reading");
    assertFalse(content(unknown).contains("This translation"), content(unknown));
    assertEquals("2020-12-09T00:00:00Z", unknown.getUpdated().toInstant().toString());
    Map<String, Feed> half = SiteFeeds.read(SITES.resolve("half-translated/content"));
    Entry lacking = titled(half.get("en/feed.xml"), "Chỉ có tiếng Việt");
    assertTrue(content(lacking).contains("Not translated yet; the text is in its original"));
    assertEquals(1, lacking.getAlternateLinks().size());
    assertEquals("vi", lacking.getAlternateLinks().get(0).getHreflang());
    Entry there = titled(half.get("vi/feed.xml"), "Chỉ có tiếng Việt");
    assertFalse(content(there).contains("Chưa được dịch"), content(there));
  }

  @Test
  void aTranslationThatIsBehindIsSaidToBe() throws IOException {
    TrialSite site =
        recorded("opening", "2021-02-03")
            .replacing("events/2020.yaml", "vi: Thư viện mở cửa.", "vi: Thư viện đã mở cửa.");
    Feed feed = SiteFeeds.read(site.content()).get("en/feed.xml");
    Entry opening = titled(feed, "Opening of the library");
    assertTrue(content(opening).contains("the original has changed since"), content(opening));
    assertFalse(content(opening).contains("follows the original of 3 February 2021.<"));
  }

  @Test
  void aFeedOfManyHoldsTheNewestAndSaysWhereTheRestIs() throws IOException {
    StringBuilder events = new StringBuilder();
    for (int at = 0; at < 130; at++) {
      events.append(
          """
          - id: e-%d
            date: "%d"
            kind: meeting
            title: {vi: Việc %d, en: Thing %d}
            summary: {vi: Tóm tắt., en: Summary.}
            topics: [reading]
            sources: [{source: village-news, supports: [date]}]
          """
              .formatted(at, 1800 + at, at, at));
    }
    TrialSite site = TrialSite.tiny(folder).with("events/many.yaml", events.toString());
    Site plan = SiteFeeds.site(site.content());
    Map<String, Feed> feeds = SiteFeeds.read(plan);
    Feed all = feeds.get("en/feed.xml");
    assertEquals(100, all.getEntries().size());
    String subtitle = all.getSubtitle().getValue();
    assertTrue(subtitle.contains("100 of 134"), subtitle);
    assertTrue(subtitle.endsWith(" https://example.org/en/events/"), subtitle);
    Feed topic = feeds.get("en/topics/reading.xml");
    assertEquals(20, topic.getEntries().size());
    assertTrue(topic.getSubtitle().getValue().endsWith("/en/topics/reading.html"));
    Map<String, String> files = SiteFeeds.files(plan);
    assertFalse(files.get("en/feed.xml").contains("<complete"));
    assertTrue(files.get("en/people/nguyen-van-mau.xml").contains("<complete"));
  }

  @Test
  void everyPageThatHasAFeedNamesItAndNoOther() throws IOException {
    TrialSite trial = TrialSite.tiny(folder).built();
    Site site = SiteFeeds.site(trial.content());
    int followed = 0;
    for (Page page : site.pages()) {
      Document shown = Jsoup.parse(trial.page(page.path().text()));
      List<String> named =
          shown.select("head link[rel=alternate][type=application/atom+xml]").eachAttr("href");
      boolean isData = page.subject() instanceof Subject.Data;
      List<String> expected =
          Feeds.isFollowed(site, page.subject())
              ? List.of(link(page.path(), page.subject(), page.language()))
              : isData ? List.of("../feed.xml") : List.of();
      assertEquals(expected, named, page.path().text());
      // The data page has a list of its own, and the whole timeline leads there.
      Element link = shown.select(".combine a[type=application/atom+xml]").first();
      if (isData || page.subject() instanceof Subject.Home || expected.isEmpty()) {
        assertEquals(null, link, page.path().text());
      } else {
        String words = page.language().tag().equals("vi") ? "Theo dõi qua Atom" : "Follow by Atom";
        assertEquals(words, link.text(), page.path().text());
        assertEquals(expected.get(0), link.attr("href"), page.path().text());
        followed++;
      }
    }
    assertEquals(3 * 2, followed);
    List<String> listed =
        Jsoup.parse(trial.page("vi/data/index.html")).select(".data-files a").eachAttr("href");
    assertTrue(listed.containsAll(List.of("../feed.xml", "../feed.json")), listed::toString);
    for (Download download : Downloads.ofSite(site, site.timeline().languages().original())) {
      assertTrue(Files.exists(trial.output().resolve(download.path().text())));
    }
  }

  @Test
  void withoutEventsThereIsNoFeed() throws IOException {
    TrialSite site = TrialSite.of("smallest", folder).without("events/events.yaml");
    Path sources = site.content().resolve("sources.yaml");
    if (Files.exists(sources)) {
      site.without("sources.yaml");
    }
    assertEquals(Set.of(), SiteFeeds.read(site.content()).keySet());
  }

  @Test
  void whatBreaksTheStandardsWouldHaveBeenSeen() throws IOException {
    Site site = SiteFeeds.site(SITES.resolve("tiny/content"));
    Map<String, String> files = SiteFeeds.files(site);
    String atom = files.get("vi/feed.xml");
    AtomSchema schema = new AtomSchema();
    assertEquals(List.of(), schema.faults(atom));
    for (String[] change :
        new String[][] {
          {"<id>urn:uuid:[^<]*</id>", ""},
          {"<id>urn:uuid:", "<id>uuid-"},
          {"<updated>2020-12-09T00:00:00Z", "<updated>2020-12-09"},
          {"<title>[^<]*</title>", ""},
          {" href=\"[^\"]*\"", ""},
          {"type=\"html\"", "type=\"markup\""},
          {"<name>[^<]*</name>", ""},
          {" term=\"[^\"]*\"", ""},
          {"&lt;p&gt;", "<p/>"},
        }) {
      String broken = atom.replaceFirst(change[0], change[1]);
      assertNotEquals(atom, broken, change[0]);
      assertNotEquals(List.of(), schema.faults(broken), change[0]);
    }
    FeedReading reading = SiteFeeds.reading(site);
    for (String[] change :
        new String[][] {
          {"/version/1.1", "/version/2"},
          {"\"id\":\"urn", "\"key\":\"urn"},
          {"\"content_html\"", "\"content\""},
          {"T00:00:00Z", ""},
          {"\"feed_url\":\"https://example.org/", "\"feed_url\":\"/"},
          {"\"_rights\"", "\"rights\""},
          {"\"title\":\"[^\"]*\"", "\"title\":\"\""},
        }) {
      String json = files.get("vi/feed.json");
      String broken = json.replaceFirst(change[0], change[1]);
      assertNotEquals(json, broken, change[0]);
      assertNotEquals(List.of(), reading.faults(new JSONObject(broken)), change[0]);
    }
  }

  private TrialSite recorded(String event, String day) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console =
        Console.run(
            "translated", "--language=en", "--content=" + site.content(), event, "--on=" + day);
    assertEquals(0, console.status(), console::toString);
    return site;
  }

  private static String link(SitePath from, Subject subject, Language language) {
    return from.linkTo(Addresses.atomFeed(subject, language));
  }

  private static Entry titled(Feed feed, String title) {
    return feed.getEntries().stream()
        .filter(entry -> entry.getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static String content(Entry entry) {
    return entry.getContents().get(0).getValue().replace('\u00A0', ' ');
  }

  private static List<String> ids(Feed feed) {
    return feed.getEntries().stream().map(Entry::getId).toList();
  }
}
