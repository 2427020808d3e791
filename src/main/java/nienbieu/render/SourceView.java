package nienbieu.render;

import java.util.List;
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
   * @param link to it
   * @param supports what the source bears out there, in words
   * @param note a remark; may be empty
   */
  public record Use(String kind, LinkView link, String supports, Words note) {}

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
    return new Use(
        desk.say("record." + use.kind().scheme()),
        desk.link(use.kind(), use.entry()),
        SourceLine.supports(use.citation(), desk),
        use.citation().note().map(desk::words).orElse(desk.own("")));
  }
}
