package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Passage;
import nienbieu.language.Localized;
import nienbieu.markdown.Abreast;
import nienbieu.markdown.RecordKind;
import nienbieu.markdown.RenderedHtml;
import nienbieu.plan.Crossings;

/**
 * An event or an article in two languages, row by row.
 *
 * @param state css names of what became of the event; {@code article} for an article
 * @param languages what each language calls itself
 * @param behind that a translation follows an original that has changed since; at most one row
 * @param date an event's, at most one row
 * @param dateNote how sure the date is; at most one row
 * @param title the title
 * @param status what became of an event, one sentence; at most one row
 * @param lead the summary
 * @param body the text
 * @param sections what belongs to it: who took part, what it rests on
 */
public record ParallelView(
    String state,
    Row<String> languages,
    List<Row<List<LagNote>>> behind,
    List<Row<Figure>> date,
    List<Row<Words>> dateNote,
    Row<OpeningView.Line> title,
    List<Row<String>> status,
    Row<OpeningView.Line> lead,
    List<Blocks> body,
    List<Section> sections) {

  /**
   * Blocks of the text that stand side by side.
   *
   * @param differ says that the texts are built differently here; no row where one paragraph,
   *     heading, list ... stands beside its translation
   * @param row the blocks
   * @param named events that an article names here, in either language, and nowhere before
   */
  public record Blocks(
      List<Row<String>> differ, Row<List<RenderedHtml>> row, List<Row<ParallelItem>> named) {}

  /**
   * A list below the text.
   *
   * @param id anchor, as on the page of one language; empty without a heading
   * @param heading at most one row
   * @param rows what is listed, not empty
   */
  public record Section(String id, List<Row<Words>> heading, List<Row<ParallelItem>> rows) {}

  static ParallelView of(Event event, Row.Desks desks) {
    List<Section> sections = new ArrayList<>();
    addPictures(sections, event.body(), desks);
    add(sections, "disputed", "event.disputed", desk -> ParallelItem.disputed(event, desk), desks);
    add(sections, "plans", "event.plans", desk -> ParallelItem.plans(event, desk), desks);
    add(sections, "people", "event.people", desk -> ParallelItem.people(event, desk), desks);
    add(
        sections,
        "organisations",
        "event.organisations",
        desk -> ParallelItem.organisations(event, desk),
        desks);
    add(sections, "", "", desk -> ParallelItem.facts(event, desk), desks);
    add(
        sections,
        "topics",
        "event.topics",
        desk -> ParallelItem.topics(event.topics(), desk),
        desks);
    Crossings crossings = desks.first().crossings();
    List<String> parts = ids(desks.first().inOrder(crossings.events(RecordKind.EVENT, event.id())));
    add(sections, "parts", "event.parts", desk -> ParallelItem.events(parts, desk), desks);
    add(
        sections,
        "related",
        "event.related",
        desk -> ParallelItem.events(event.related(), desk),
        desks);
    List<Article> articles = crossings.articles(RecordKind.EVENT, event.id());
    add(
        sections,
        "articles",
        "event.articles",
        desk -> ParallelItem.articles(articles, desk),
        desks);
    add(sections, "sources", "record.sources", desk -> ParallelItem.sources(event, desk), desks);
    addChanges(sections, RecordKind.EVENT, event, desks);
    return new ParallelView(
        "is-" + event.status().word(),
        languages(desks),
        behind(desks),
        List.of(desks.row(desk -> desk.dates().figure(event))),
        event.dateNote().map(note -> desks.row(desk -> desk.words(note))).stream().toList(),
        desks.row(desk -> OpeningView.of(event.title(), event.summary(), desk).title()),
        List.of(desks.row(desk -> StatusSentence.of(event, desk))),
        desks.row(desk -> OpeningView.of(event.title(), event.summary(), desk).lead()),
        body(event.body(), List.of(), desks),
        sections);
  }

  static ParallelView of(Article article, Row.Desks desks) {
    List<Section> sections = new ArrayList<>();
    addPictures(sections, article.body(), desks);
    add(
        sections,
        "original",
        "article.original",
        desk -> ParallelItem.source(article, desk),
        desks);
    List<List<String>> named = NamedAbreast.of(article.body(), desks);
    List<String> others = NamedAbreast.others(article, named);
    String heading = others.size() < article.events().size() ? "article.others" : "article.events";
    add(sections, "reports", heading, desk -> ParallelItem.events(others, desk), desks);
    add(sections, "", "", desk -> ParallelItem.facts(article, desk), desks);
    add(
        sections,
        "topics",
        "event.topics",
        desk -> ParallelItem.topics(article.topics(), desk),
        desks);
    addChanges(sections, RecordKind.ARTICLE, article, desks);
    return new ParallelView(
        "article",
        languages(desks),
        behind(desks),
        List.of(),
        List.of(),
        desks.row(desk -> OpeningView.of(article.title(), article.summary(), desk).title()),
        List.of(),
        desks.row(desk -> OpeningView.of(article.title(), article.summary(), desk).lead()),
        body(article.body(), named, desks),
        sections);
  }

  private static Row<String> languages(Row.Desks desks) {
    return desks.row(desk -> desk.language().name());
  }

  private static List<Row<List<LagNote>>> behind(Row.Desks desks) {
    Row<List<LagNote>> notes = desks.row(desk -> LagNote.of(desk).stream().toList());
    return notes.cells().stream().allMatch(cell -> cell.it().isEmpty())
        ? List.of()
        : List.of(notes);
  }

  /** The text; the ids of the events named in each row, or none at all. */
  private static List<Blocks> body(
      Localized<Passage> body, List<List<String>> named, Row.Desks desks) {
    Passage one = body.in(desks.first().language());
    Passage other = body.in(desks.second().language());
    List<RenderedHtml> left = pieces(one, desks.first());
    List<RenderedHtml> right = pieces(other, desks.second());
    List<Blocks> all = new ArrayList<>();
    for (Abreast.Row row : Abreast.of(one.prose(), other.prose())) {
      List<String> here = named.isEmpty() ? List.of() : named.get(all.size());
      all.add(
          new Blocks(
              row.matched() ? List.of() : List.of(desks.row(desk -> desk.say("parallel.uneven"))),
              desks.of(
                  left.subList(row.first().from(), row.first().to()),
                  right.subList(row.second().from(), row.second().to())),
              desks.rows(
                  desk -> ParallelItem.events(here, desk), ParallelItem.none(desks.first()))));
    }
    return all;
  }

  private static List<RenderedHtml> pieces(Passage passage, Desk desk) {
    return passage.prose().pieces(desk, desk.prosePhrases());
  }

  private static void addPictures(
      List<Section> sections, Localized<Passage> body, Row.Desks desks) {
    add(
        sections,
        "",
        "",
        desk -> ParallelItem.pictures(PictureLine.of(body.in(desk.language()).prose(), desk), desk),
        desks);
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(Event::id).toList();
  }

  private static void addChanges(
      List<Section> sections, RecordKind kind, Entry entry, Row.Desks desks) {
    add(
        sections,
        "changes",
        "corrections.title",
        desk -> ParallelItem.changes(kind, entry, desk),
        desks);
  }

  private static void add(
      List<Section> sections,
      String id,
      String heading,
      Function<Desk, List<ParallelItem>> items,
      Row.Desks desks) {
    List<Row<ParallelItem>> rows = desks.rows(items, ParallelItem.none(desks.first()));
    if (!rows.isEmpty()) {
      Optional<Row<Words>> said =
          heading.isEmpty()
              ? Optional.empty()
              : Optional.of(desks.row(desk -> desk.own(desk.say(heading))));
      sections.add(new Section(id, said.stream().toList(), rows));
    }
  }
}
