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
 * @param counted what the number at the end of a row counts
 * @param rows one a record, sorted
 */
public record IndexView(
    String kind, String title, String lead, String count, String counted, List<Row> rows) {

  /**
   * A record.
   *
   * @param link to its page
   * @param extra a short form, a date or a kind beside the name; may be empty
   * @param summary one or two sentences; may be empty
   * @param number how many events or records name it
   */
  public record Row(LinkView link, Words extra, Words summary, int number) {}

  private record Sorted(String key, Row row) {}

  static IndexView of(RecordKind kind, Desk desk) {
    List<Sorted> rows = new ArrayList<>();
    switch (kind) {
      case ARTICLE -> desk.timeline().articles().forEach(one -> rows.add(article(one, desk)));
      case PERSON -> desk.timeline().people().forEach(one -> rows.add(person(one, desk)));
      case ORGANISATION ->
          desk.timeline().organisations().forEach(one -> rows.add(organisation(one, desk)));
      case PLACE -> desk.timeline().places().forEach(one -> rows.add(place(one, desk)));
      case TOPIC -> desk.timeline().topics().forEach(one -> rows.add(topic(one, desk)));
      case SOURCE -> desk.timeline().sources().forEach(one -> rows.add(source(one, desk)));
      default -> throw new IllegalArgumentException("no list of " + kind);
    }
    rows.sort(Comparator.comparing(Sorted::key, desk.tongue().order()));
    return new IndexView(
        kind.scheme(),
        desk.say("index." + kind.scheme()),
        desk.say("index." + kind.scheme() + ".lead"),
        desk.say("count." + kind.scheme(), "count", rows.size()),
        desk.say(kind == RecordKind.SOURCE ? "index.records" : "index.events"),
        rows.stream().map(Sorted::row).toList());
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
            article.events().size()));
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

  // By date, as everything here is; undated ones last, because the tilde follows all digits.
  private static Sorted source(Source source, Desk desk) {
    String when = source.published().map(Object::toString).orElse("~");
    String published = desk.dates().text(source.published());
    return new Sorted(
        when + " " + source.id(),
        new Row(
            desk.link(RecordKind.SOURCE, source),
            desk.own(published.isEmpty() ? desk.say("source.undated") : published),
            source.publisher().map(desk::words).orElse(desk.own("")),
            desk.crossings().uses(source.id()).size()));
  }

  private static Row row(
      RecordKind kind, Entry entry, Words extra, Localized<Text> summary, Desk desk) {
    return new Row(
        desk.link(kind, entry),
        extra,
        desk.words(summary),
        desk.crossings().events(kind, entry.id()).size());
  }
}
