package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Source;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Crossings;

/**
 * A source's page.
 *
 * @param facts its citation
 * @param note what it is and what to be careful about
 * @param articles that digest it
 * @param uses what rests on it
 * @param count how many records, in digits
 */
public record SourceView(
    SourceFacts facts, ProseView note, List<LinkView> articles, List<Use> uses, String count) {

  /**
   * A record that rests on the source.
   *
   * @param kind what kind of record, in words
   * @param link to it, at the source if the record has a page of its own
   * @param date of an event, as short as can be; else empty
   * @param supports what the source bears out there, in words
   * @param note a remark; may be empty
   */
  public record Use(String kind, LinkView link, String date, String supports, Words note) {}

  static SourceView of(Source source, Desk desk) {
    List<Crossings.Use> uses = desk.crossings().uses(source.id());
    return new SourceView(
        SourceFacts.of(source, desk),
        desk.prose(source.note()),
        desk.links(RecordKind.ARTICLE, desk.crossings().articles(RecordKind.SOURCE, source.id())),
        uses.stream().map(use -> use(use, desk)).toList(),
        desk.number(uses.size()));
  }

  private static Use use(Crossings.Use use, Desk desk) {
    LinkView link = desk.link(use.kind(), use.entry());
    String anchor = use.kind() == RecordKind.TERM ? "" : "#source-" + use.citation().source();
    return use(use, new LinkView(link.label(), link.href() + anchor), desk);
  }

  static Use use(Crossings.Use use, LinkView link, Desk desk) {
    return new Use(
        desk.say("record." + use.kind().scheme()),
        link,
        use.entry() instanceof Event event ? desk.dates().brief(event).text() : "",
        SourceLine.supports(use.citation(), desk),
        use.citation().note().map(desk::words).orElse(desk.own("")));
  }
}
