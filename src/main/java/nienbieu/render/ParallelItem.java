package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nienbieu.content.Article;
import nienbieu.content.Citation;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Source;
import nienbieu.markdown.RecordKind;

/**
 * One thing in a list of a parallel page, in one of its languages: somebody who took part, a date
 * that was planned, a source.
 *
 * @param label what kind of thing it is, for example {@code Place}; may be empty
 * @param before what stands before the name, for example a rank or a date; may be empty
 * @param href to its page; empty if it has none
 * @param name what it is called
 * @param notes what else there is to say, each note in one piece or more
 */
public record ParallelItem(
    String label, Words before, String href, Words name, List<List<Words>> notes) {

  /** Nothing, beside something that only the other language has. */
  static ParallelItem none(Desk desk) {
    return named("", desk.own(""), List.of(), desk);
  }

  static List<ParallelItem> people(Event event, Desk desk) {
    return event.people().stream()
        .map(part -> PersonLine.of(part, event.date(), desk))
        .map(
            line ->
                new ParallelItem(
                    "",
                    line.rank(),
                    line.href(),
                    line.name(),
                    said(Stream.concat(Stream.of(line.role()), line.offices().stream()))))
        .toList();
  }

  static List<ParallelItem> organisations(Event event, Desk desk) {
    return event.organisations().stream()
        .map(part -> EventView.body(part, event, desk))
        .map(line -> linked("", line.link(), said(Stream.of(line.role())), desk))
        .toList();
  }

  static List<ParallelItem> disputed(Event event, Desk desk) {
    return OtherDateLine.of(event, basis(event, desk), desk).stream()
        .map(
            line ->
                named("", desk.own(line.date()), said(Stream.of(line.note())), desk)
                    .resting(List.of(line.source()), desk))
        .toList();
  }

  /** What was planned, then what came of it. */
  static List<ParallelItem> plans(Event event, Desk desk) {
    List<ParallelItem> items = new ArrayList<>();
    for (PlanLine line : PlanLine.of(event, basis(event, desk), desk)) {
      List<List<Words>> notes = said(Stream.of(desk.own(line.asOf())));
      items.add(named("", desk.own(line.date()), notes, desk).resting(line.source(), desk));
    }
    if (!items.isEmpty()) {
      Words outcome = desk.own(desk.say("status." + event.status().word()));
      Words date = desk.own(desk.dates().text(event.date()));
      items.add(named("", date, List.of(List.of(outcome)), desk));
    }
    return items;
  }

  static List<ParallelItem> facts(Event event, Desk desk) {
    List<ParallelItem> items = new ArrayList<>();
    Words kind = desk.own(desk.say("kind." + event.kind().word()));
    items.add(named(desk.say("event.kind"), kind, List.of(), desk));
    event
        .mode()
        .map(mode -> desk.own(desk.say("mode." + mode.word())))
        .ifPresent(mode -> items.add(named(desk.say("event.mode"), mode, List.of(), desk)));
    for (String id : event.places()) {
      LinkView place = EventView.place(desk.timeline().places().get(id), event, desk);
      items.add(linked(desk.say("event.places"), place, List.of(), desk));
    }
    event
        .partOf()
        .map(id -> desk.link(RecordKind.EVENT, desk.timeline().events().get(id)))
        .ifPresent(whole -> items.add(linked(desk.say("event.part-of"), whole, List.of(), desk)));
    return items;
  }

  static List<ParallelItem> facts(Article article, Desk desk) {
    List<ParallelItem> items = new ArrayList<>();
    article
        .published()
        .map(date -> desk.own(desk.dates().text(date)))
        .ifPresent(date -> items.add(named(desk.say("article.published"), date, List.of(), desk)));
    return items;
  }

  static List<ParallelItem> topics(List<String> ids, Desk desk) {
    return ids.stream()
        .map(id -> desk.link(RecordKind.TOPIC, desk.timeline().topics().get(id)))
        .map(link -> linked("", link, List.of(), desk))
        .toList();
  }

  /** Events with their dates. */
  static List<ParallelItem> events(List<String> ids, Desk desk) {
    return ids.stream()
        .map(id -> desk.timeline().events().get(id))
        .map(
            event ->
                linked("", desk.link(RecordKind.EVENT, event), List.of(), desk)
                    .behind(desk.own(desk.dates().brief(event).text())))
        .toList();
  }

  static List<ParallelItem> articles(List<Article> articles, Desk desk) {
    return desk.links(RecordKind.ARTICLE, articles).stream()
        .map(link -> linked("", link, List.of(), desk))
        .toList();
  }

  /** What was changed in a record, newest first. */
  static List<ParallelItem> changes(RecordKind kind, Entry entry, Desk desk) {
    return ChangeLine.of(kind, entry, desk).stream()
        .map(
            change ->
                named("", change.what(), said(Stream.of(desk.own(change.by()))), desk)
                    .behind(desk.own(change.date())))
        .toList();
  }

  static List<ParallelItem> sources(Event event, Desk desk) {
    return event.sources().stream().map(citation -> source(citation, desk)).toList();
  }

  // In the editor's order, not the reader's language first: both languages stand side by side.
  private static ParallelItem source(Citation citation, Desk desk) {
    Source source = desk.timeline().sources().get(citation.source());
    return linked(
        "",
        desk.link(RecordKind.SOURCE, source),
        said(
            Stream.of(
                SourceLine.gloss(source, desk),
                SourceLine.byline(source, desk),
                desk.own(supports(SourceLine.supports(citation, desk), desk)),
                citation.note().map(desk::words).orElse(desk.own("")))),
        desk);
  }

  private static Basis basis(Event event, Desk desk) {
    return new Basis(event.restsOn(), Set.of(), desk);
  }

  private static String supports(String what, Desk desk) {
    return what.isEmpty() ? "" : desk.say("source.supports") + desk.say("list.space") + what;
  }

  /** The source that an article digests. */
  static List<ParallelItem> source(Article article, Desk desk) {
    return article.source().stream()
        .map(id -> desk.timeline().sources().get(id))
        .map(source -> source(source, desk))
        .toList();
  }

  private static ParallelItem source(Source source, Desk desk) {
    return linked(
        "",
        desk.link(RecordKind.SOURCE, source),
        said(Stream.of(SourceLine.gloss(source, desk), SourceLine.byline(source, desk))),
        desk);
  }

  /** Whose pictures a text shows. */
  static List<ParallelItem> pictures(List<PictureLine> pictures, Desk desk) {
    return pictures.stream()
        .map(
            line ->
                named(
                    "",
                    line.caption(),
                    List.of(
                        List.of(desk.own(desk.say("picture.credit")), line.credit()),
                        List.of(desk.own(desk.say("picture.licence")), line.licence())),
                    desk))
        .toList();
  }

  private ParallelItem behind(Words what) {
    return new ParallelItem(label, what, href, name, notes);
  }

  private ParallelItem resting(List<LinkView> sources, Desk desk) {
    List<List<Words>> all = new ArrayList<>(notes);
    for (LinkView source : sources) {
      all.add(List.of(desk.own(desk.say("event.plan-source")), source.label()));
    }
    return new ParallelItem(label, before, href, name, all);
  }

  private static ParallelItem linked(
      String label, LinkView link, List<List<Words>> notes, Desk desk) {
    return new ParallelItem(label, desk.own(""), link.href(), link.label(), notes);
  }

  private static ParallelItem named(String label, Words name, List<List<Words>> notes, Desk desk) {
    return new ParallelItem(label, desk.own(""), "", name, notes);
  }

  private static List<List<Words>> said(Stream<Words> notes) {
    return notes.filter(note -> !note.text().isEmpty()).map(List::of).toList();
  }
}
