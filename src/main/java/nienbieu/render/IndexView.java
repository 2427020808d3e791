package nienbieu.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Topic;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;

/**
 * The list of all records of a kind.
 *
 * @param kind css name of the kind
 * @param title what the list is called
 * @param lead what stands in it, one sentence
 * @param count how many, in words
 * @param named the head of the column of names
 * @param told the head of the column beside it
 * @param counted what the number at the end of a row counts
 * @param lettered whether the records stand under letters, with links to them
 * @param groups one a letter if they do, else one; its entries are sorted
 */
public record IndexView(
    String kind,
    String title,
    String lead,
    String count,
    String named,
    String told,
    String counted,
    boolean lettered,
    List<LetterGroup<Row>> groups) {

  /**
   * A record.
   *
   * @param link to its page
   * @param extra a short form, a date or a kind beside the name; may be empty
   * @param summary one or two sentences; may be empty
   * @param number how many events or records name it, in digits
   */
  public record Row(LinkView link, Words extra, Words summary, String number) {}

  private record Sorted(String key, Row row) {}

  static IndexView of(RecordKind kind, Desk desk) {
    List<Sorted> rows = kind == RecordKind.SOURCE ? bySourceDate(desk) : byName(kind, desk);
    // What stands by date has no letters.
    boolean lettered = kind != RecordKind.SOURCE && LetterGroup.areMany(rows.size());
    List<LetterGroup<Sorted>> groups =
        lettered
            ? LetterGroup.of(rows, Sorted::key, desk.tongue().order())
            : LetterGroup.whole(rows);
    String what = "index." + kind.scheme();
    boolean works = kind == RecordKind.SOURCE || kind == RecordKind.ARTICLE;
    return new IndexView(
        kind.scheme(),
        desk.say(what),
        desk.say(what + ".lead"),
        desk.say("count." + kind.scheme(), "count", rows.size()),
        desk.say(works ? "source.title" : "index.name"),
        desk.say(kind == RecordKind.SOURCE ? "index.published" : "index.what"),
        desk.say(kind == RecordKind.SOURCE ? "index.records" : "index.events"),
        lettered,
        LetterGroup.map(groups, Sorted::row));
  }

  private static List<Sorted> bySourceDate(Desk desk) {
    return sources(desk).stream()
        .map(source -> new Sorted(source.title().value(), source(source, desk)))
        .toList();
  }

  private static List<Sorted> byName(RecordKind kind, Desk desk) {
    List<Sorted> rows = new ArrayList<>();
    switch (kind) {
      case ARTICLE -> desk.timeline().articles().forEach(one -> rows.add(article(one, desk)));
      case PERSON -> desk.timeline().people().forEach(one -> rows.add(person(one, desk)));
      case ORGANISATION ->
          desk.timeline().organisations().forEach(one -> rows.add(organisation(one, desk)));
      case PLACE -> desk.timeline().places().forEach(one -> rows.add(place(one, desk)));
      case TOPIC -> desk.timeline().topics().forEach(one -> rows.add(topic(one, desk)));
      default -> throw new IllegalArgumentException("no list of " + kind);
    }
    return desk.tongue().order().sorted(rows, Sorted::key);
  }

  private static Sorted article(Article article, Desk desk) {
    Words title = desk.words(article.title());
    String published = desk.dates().text(article.published());
    return new Sorted(
        title.text(),
        new Row(
            desk.link(RecordKind.ARTICLE, article),
            desk.own(published),
            desk.words(article.summary()),
            desk.number(article.events().size())));
  }

  private static Sorted person(Person person, Desk desk) {
    return new Sorted(
        desk.words(person.sortAs()).text(),
        row(RecordKind.PERSON, person, desk.own(""), person.summary(), desk));
  }

  private static Sorted organisation(Organisation organisation, Desk desk) {
    Words name = desk.words(organisation.name());
    Words shortName = organisation.shortName().map(desk::words).orElse(name);
    Words extra = shortName.equals(name) ? desk.own("") : shortName;
    return new Sorted(
        name.text(),
        row(RecordKind.ORGANISATION, organisation, extra, organisation.summary(), desk));
  }

  private static Sorted place(Spot place, Desk desk) {
    return new Sorted(
        desk.words(place.name()).text(),
        row(RecordKind.PLACE, place, desk.own(""), place.summary(), desk));
  }

  private static Sorted topic(Topic topic, Desk desk) {
    return new Sorted(
        desk.words(topic.name()).text(),
        row(RecordKind.TOPIC, topic, desk.own(""), topic.summary(), desk));
  }

  private static Row source(Source source, Desk desk) {
    Words byline = SourceLine.byline(source, desk);
    boolean undated = source.published().isEmpty();
    String what = undated ? desk.say("source.undated") : "";
    String comma = what.isEmpty() || byline.text().isEmpty() ? "" : desk.say("list.comma");
    return new Row(
        desk.link(RecordKind.SOURCE, source),
        desk.own(""),
        desk.own(byline.text() + comma + what),
        desk.number(desk.crossings().uses(source.id()).size()));
  }

  // By date, as everything here is; what has no known date comes last.
  private static List<Source> sources(Desk desk) {
    Comparator<Source> dated =
        Comparator.comparing(
            source -> source.published().orElse(null), Comparator.nullsLast(HistoricalDate.ORDER));
    return desk.timeline().sources().all().stream()
        .sorted(dated.thenComparing(source -> source.title().value(), desk.tongue().order()))
        .toList();
  }

  private static Row row(
      RecordKind kind, Entry entry, Words extra, Localized<Text> summary, Desk desk) {
    return new Row(
        desk.link(kind, entry),
        extra,
        desk.words(summary),
        desk.number(desk.crossings().events(kind, entry.id()).size()));
  }
}
