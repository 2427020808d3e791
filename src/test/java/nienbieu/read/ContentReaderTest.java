package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Image;
import nienbieu.content.Passage;
import nienbieu.content.Person;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.language.Text;
import nienbieu.markdown.ProseHeading;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  private TinySite site;

  @BeforeEach
  void copySite() {
    site = new TinySite(folder);
  }

  @Test
  void everyKindOfRecordIsRead() {
    Timeline timeline = read();
    assertEquals(3, timeline.events().size());
    assertEquals("captain", timeline.ranks().all().get(0).id());
    assertEquals("library", timeline.organisations().all().get(0).id());
    assertEquals("may-village", timeline.places().all().get(0).id());
    assertEquals("reading", timeline.topics().all().get(0).id());
    assertEquals("opac", timeline.terms().all().get(0).id());
    assertEquals("village-news", timeline.sources().all().get(0).id());
    assertTrue(timeline.pages().get("about").inNavigation());
  }

  @Test
  void anEventHasEverythingThatWasWritten() {
    Event opening = read().events().get("opening");
    assertEquals("2020-12-09", opening.date().text());
    assertEquals("[2020-12-01..2020-12-15]", opening.planned().get(0).date().text());
    assertEquals("2020-11-20", opening.planned().get(0).asOf().orElseThrow().text());
    assertEquals("buổi sáng", opening.dateNote().orElseThrow().original().value());
    assertEquals("nguyen-van-mau", opening.people().get(0).person());
    assertEquals("library-year", opening.partOf().orElseThrow());
    assertEquals(List.of("first-reading"), opening.related());
    assertEquals(3, opening.sources().get(0).supports().size());
    assertEquals("content/events/2020.yaml", opening.place().file().path());
    assertEquals(10, opening.place().line());
  }

  @Test
  void ranksAndOfficesHaveTheirDates() {
    Person person = read().people().get("nguyen-van-mau");
    assertEquals("2011", person.ranks().get(0).validity().from().orElseThrow().text());
    assertTrue(person.ranks().get(0).validity().until().isEmpty());
    assertEquals("2021", person.offices().get(0).validity().until().orElseThrow().text());
  }

  @Test
  void anOfficeMayEndInTheYearInWhichItBegan() {
    String people =
        """
        - id: nguyen-van-mau
          name: {vi: Nguyễn Văn Mẫu, en: Nguyen Van Mau}
          summary: {vi: Người giữ thư viện., en: Keeper of the library.}
          ranks: [{rank: captain, from: "2018-06", until: "2018"}]
        """;
    site.with("people.yaml", people);
    assertTrue(site.read().isPresent(), site.seen());
  }

  @Test
  void eventsStandInTheOrderOfTheirDatesThenTheEditorsThenTheIds() {
    String later = Events.withId("z-day") + Events.withId("b-day") + "  order: 1\n";
    site.with("events/1999.yaml", later + Events.withId("a-day") + "  order: 1\n");
    List<String> ids = read().events().all().stream().map(Entry::id).toList();
    assertEquals(
        List.of("library-year", "opening", "first-reading", "z-day", "a-day", "b-day"), ids);
  }

  @Test
  void howSureADateIsDoesNotPutItBeforeAnotherOfTheSameTime() {
    String sure = Events.withId("a-day") + "  order: 2\n";
    String unsure = Events.withId("b-day").replace("2021-01-02", "2021-01-02?") + "  order: 1\n";
    site.with("events/1999.yaml", sure + unsure + Events.withId("c-day") + "  order: 3\n");
    List<String> ids = read().events().all().stream().map(Entry::id).skip(3).toList();
    assertEquals(List.of("b-day", "a-day", "c-day"), ids);
  }

  @Test
  void seasonsAreThoseOfTheHemisphereThatTheSiteNames() throws IOException {
    String event = Events.one().replace("2021-01-02", "2020-21");
    site.with("events/1999.yaml", event);
    assertEquals("2020-03-01", read().events().get("a-day").date().earliest().get().toString());
    Path settings = site.content().resolve("site.yaml");
    site.with("site.yaml", "seasons: southern\n" + Files.readString(settings));
    assertEquals("2020-09-01", read().events().get("a-day").date().earliest().get().toString());
  }

  @Test
  void textStaysAsItWasTyped() {
    site.with("events/2021.yaml", Events.titled("no"));
    assertEquals("no", title("a-day"));
    site.with("events/2021.yaml", Events.titled("0044"));
    assertEquals("0044", title("a-day"));
    site.with("events/2021.yaml", Events.titled("2020-11-17"));
    assertEquals("2020-11-17", title("a-day"));
    site.with("events/2021.yaml", Events.titled("~"));
    assertEquals("~", title("a-day"));
  }

  @Test
  void runsOfBlanksInATitleAreOneBlank() {
    site.with("events/2021.yaml", Events.titled("\"  Một \\t\n     ngày  \""));
    assertEquals("Một ngày", title("a-day"));
  }

  @Test
  void aByteOrderMarkAndLinesOfWindowsChangeNothing() {
    site.with("events/2021.yaml", "\uFEFF" + Events.one().replace("\n", "\r\n"));
    assertEquals("Một ngày", title("a-day"));
  }

  @Test
  void aMissingTranslationIsBorrowedAndKnowsItsLanguage() {
    lenient();
    String english = "  body:\n    vi: |\n      Một ngày.\n";
    String event = Events.one().replace("{vi: Một ngày, en: A day}", "{vi: Một ngày}") + english;
    site.with("events/2021.yaml", event);
    Event read = read().events().get("a-day");
    Language vietnamese = read.title().original().writtenIn();
    assertEquals(List.of("vi", "vi"), tags(read.title().all()));
    assertEquals("Một ngày", read.title().all().get(1).value());
    for (Passage passage : read.body().all()) {
      assertEquals(vietnamese, passage.writtenIn());
      assertEquals("Một ngày.", passage.prose().words());
    }
    assertEquals(List.of("vi", "en"), tags(read.summary().all()));
    assertEquals(2, site.problems().size());
    assertTrue(site.problems().stream().allMatch(one -> one.severity() == Severity.WARNING));
  }

  @Test
  void anArticleWithoutItsTranslationIsBorrowedToo() {
    lenient();
    site.without("articles/a-new-library.en.md");
    Article article = read().articles().get("a-new-library");
    assertEquals(List.of("vi", "vi"), tags(article.title().all()));
    assertEquals("vi", article.body().all().get(1).writtenIn().tag());
  }

  @Test
  void anArticleWithoutItsOriginalTakesItsFactsFromTheTranslation() {
    lenient();
    site.without("articles/a-new-library.vi.md");
    String english = "---\ntitle: A\nsummary: B\nsource: village-news\n---\nC\n";
    site.with("articles/a-new-library.en.md", english);
    Article article = read().articles().get("a-new-library");
    assertEquals(List.of("en", "en"), tags(article.title().all()));
    assertEquals("village-news", article.source().orElseThrow());
  }

  @Test
  void everyLanguageHasTheAnchorsOfTheOriginal() {
    Event opening = read().events().get("opening");
    for (Passage passage : opening.body().all()) {
      assertEquals(
          List.of("s-ke-hoach"),
          passage.prose().headings().stream().map(ProseHeading::id).toList());
    }
  }

  @Test
  void anImageIsMeasured() {
    Image image = read().images().get("reading-room");
    assertEquals(8, image.width());
    assertEquals(6, image.height());
  }

  @Test
  void aSiteOfOneLanguageNeedsNoBraces() {
    TinySite one = new TinySite(folder.resolve("one"));
    List.copyOf(List.of("people", "ranks", "organisations", "places", "topics", "terms", "images"))
        .forEach(name -> one.without(name + ".yaml"));
    for (String name : List.of("articles/a-new-library", "pages/about")) {
      one.without(name + ".vi.md").without(name + ".en.md");
    }
    one.without("events/2020.yaml").without("images/reading-room.png").without("sources.yaml");
    one.with(
        "site.yaml",
        "languages: [vi]\n"
            + "title: A\n"
            + "tagline: B\n"
            + "description: C\n"
            + "base-url: \"https://example.org\"\n");
    Timeline timeline = one.read().orElseThrow(() -> new AssertionError(one.seen()));
    assertEquals("A", timeline.settings().title().original().value());
    assertEquals("https://example.org/", timeline.settings().baseUrl());
  }

  @Test
  void warningsDoNotForbidPublishing() {
    site.with("notes.txt", "Mua thêm sách.\n");
    assertTrue(site.read().isPresent());
    assertFalse(site.problems().isEmpty());
  }

  private void lenient() {
    site.with("site.yaml", "translations: lenient\n" + TinySite.original("site.yaml"));
  }

  private String title(String id) {
    return read().events().get(id).title().original().value();
  }

  private static List<String> tags(List<Text> texts) {
    return texts.stream().map(text -> text.writtenIn().tag()).toList();
  }

  private Timeline read() {
    return site.read().orElseThrow(() -> new AssertionError(site.seen()));
  }
}
