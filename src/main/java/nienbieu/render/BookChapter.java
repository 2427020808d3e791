package nienbieu.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Person;
import nienbieu.content.PlainPage;
import nienbieu.content.Settings;
import nienbieu.content.Source;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Book;
import nienbieu.plan.Chapter;
import nienbieu.plan.LastKnown;
import nienbieu.plan.Subject;

/** A chapter of the book as its template lays it out. */
public sealed interface BookChapter {
  /**
   * The title and the imprint.
   *
   * @param title of the site
   * @param tagline of the site
   * @param description of the site
   * @param count how many events, in words
   * @param stateLabel what the day of the content is
   * @param state the day of the content, in words; empty if it says none
   * @param publisher may be empty
   * @param licence its name
   * @param licenceUrl its deed
   * @param home the way to the timeline
   * @param address the same, absolute
   */
  record Title(
      Words title,
      Words tagline,
      Words description,
      String count,
      String stateLabel,
      String state,
      Words publisher,
      String licence,
      String licenceUrl,
      String home,
      String address)
      implements BookChapter {
    static Title of(Desk desk) {
      Settings settings = desk.timeline().settings();
      Optional<LastKnown> day = LastKnown.of(desk.site());
      return new Title(
          desk.words(settings.title()),
          desk.words(settings.tagline()),
          desk.words(settings.description()),
          desk.say("count.events", "count", desk.timeline().events().size()),
          desk.say(day.map(LastKnown::corrected).orElse(true) ? "changes.last" : "book.newest"),
          day.map(one -> desk.dates().text(HistoricalDate.parse(one.day().toString()))).orElse(""),
          settings.publisher().map(desk::words).orElse(desk.own("")),
          settings.licence().name(),
          settings.licence().url(),
          desk.href(new Subject.Home()),
          settings.baseUrl() + Addresses.of(new Subject.Home(), desk.language()).canonical());
    }
  }

  /**
   * Events.
   *
   * @param id anchor
   * @param title for example {@code 2020}
   * @param events in order of time
   */
  record Time(String id, String title, List<BookEvent> events) implements BookChapter {}

  /**
   * A text.
   *
   * @param id anchor
   * @param kicker what kind of text it is
   * @param title its title
   * @param summary its summary
   * @param text the text
   * @param published when the article digested was published; may be empty
   * @param digest the source that it is a digest of, at most one
   * @param events that it reports
   */
  record Written(
      String id,
      String kicker,
      OpeningView.Line title,
      OpeningView.Line summary,
      ProseView text,
      String published,
      List<LinkView> digest,
      List<EventLine> events)
      implements BookChapter {}

  /**
   * Records of one kind.
   *
   * @param id anchor
   * @param title what they are
   * @param records in order
   */
  record Listed(String id, String title, List<BookRecord> records) implements BookChapter {}

  /**
   * A chapter.
   *
   * @param top the level of its heading, 1 or 2
   */
  static BookChapter of(Chapter chapter, int top, Desk desk) {
    if (chapter instanceof Chapter.Time time) {
      return new Time(
          time.id(),
          title(time, desk),
          time.events().stream().map(event -> BookEvent.of(event, top, desk)).toList());
    }
    if (chapter instanceof Chapter.Text text) {
      return written(text, top - 1, desk);
    }
    if (chapter instanceof Chapter.Records records) {
      return new Listed(
          records.id(),
          title(records, desk),
          sorted(records.kind(), desk).subList(records.first(), records.end()).stream()
              .map(one -> BookRecord.of(records.kind(), one, top, desk))
              .toList());
    }
    return Title.of(desk);
  }

  /** What a chapter is called. */
  static String title(Chapter chapter, Desk desk) {
    if (chapter instanceof Chapter.Time time) {
      return numbered(PartOfTime.title(time.part(), desk), time.number(), desk);
    }
    if (chapter instanceof Chapter.Text text) {
      return desk.words(text.entry().label()).text();
    }
    if (chapter instanceof Chapter.Records records) {
      return numbered(desk.say("index." + records.kind().scheme()), records.number(), desk);
    }
    return desk.words(desk.timeline().settings().title()).text();
  }

  private static String numbered(String title, int number, Desk desk) {
    return number == 1 ? title : title + " (" + desk.number(number) + ")";
  }

  private static Written written(Chapter.Text chapter, int deeper, Desk book) {
    Entry entry = chapter.entry();
    Desk desk = book.forText(Book.prefix(chapter.kind(), entry.id()));
    if (entry instanceof Article article) {
      OpeningView opening = OpeningView.of(article.title(), article.summary(), desk);
      var timeline = desk.timeline();
      return new Written(
          chapter.id(),
          desk.say("article.kicker"),
          opening.title(),
          opening.lead(),
          desk.prose(article.body()).deeper(deeper),
          desk.dates().text(article.published()),
          article
              .source()
              .map(id -> desk.link(RecordKind.SOURCE, timeline.sources().get(id)))
              .stream()
              .toList(),
          BookEvent.lines(article.events().stream().map(timeline.events()::get).toList(), desk));
    }
    PlainPage page = (PlainPage) entry;
    OpeningView opening = OpeningView.of(page.title(), page.summary(), desk);
    return new Written(
        chapter.id(),
        "",
        opening.title(),
        opening.lead(),
        desk.prose(page.body()).deeper(deeper),
        "",
        List.of(),
        List.of());
  }

  /** All records of a kind as the language orders them; sources by date, as their list does. */
  private static List<? extends Entry> sorted(RecordKind kind, Desk desk) {
    List<? extends Entry> all = Book.records(kind, desk.timeline()).all();
    if (kind == RecordKind.SOURCE) {
      Comparator<Source> dated =
          Comparator.comparing(
              source -> source.published().orElse(null),
              Comparator.nullsLast(HistoricalDate.ORDER));
      return all.stream().map(Source.class::cast).sorted(dated).toList();
    }
    return desk.tongue().order().sorted(all, one -> desk.words(key(one)).text());
  }

  private static Localized<Text> key(Entry entry) {
    return entry instanceof Person person ? person.sortAs() : entry.label();
  }
}
