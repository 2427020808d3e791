package nienbieu.render;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Article;
import nienbieu.content.Source;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;

/**
 * An article's page.
 *
 * @param title its title
 * @param summary its summary
 * @param body the text
 * @param digest the way to the source that it digests, at most one
 * @param citation that source's citation, at most one
 * @param published when the article digested was published, in words; empty if not known
 * @param events that it reports
 * @param topics its topics
 * @param contents its headings of the first level
 */
public record ArticleView(
    OpeningView.Line title,
    OpeningView.Line summary,
    ProseView body,
    List<LinkView> digest,
    List<SourceFacts> citation,
    String published,
    List<EventLine> events,
    List<LinkView> topics,
    List<LinkView> contents) {

  static ArticleView of(Article article, Desk desk) {
    var timeline = desk.timeline();
    Optional<Source> source = article.source().map(id -> timeline.sources().get(id));
    OpeningView opening = OpeningView.of(article.title(), article.summary(), desk);
    return new ArticleView(
        opening.title(),
        opening.lead(),
        desk.prose(article.body()),
        source.map(one -> desk.link(RecordKind.SOURCE, one)).stream().toList(),
        SourceFacts.of(source, desk),
        desk.dates().text(article.published()),
        article.events().stream().map(id -> EventLine.of(timeline.events().get(id), desk)).toList(),
        article.topics().stream()
            .map(id -> desk.link(RecordKind.TOPIC, timeline.topics().get(id)))
            .toList(),
        contents(article, desk));
  }

  private static List<LinkView> contents(Article article, Desk desk) {
    var passage = article.body().in(desk.language());
    return passage.prose().headings().stream()
        .filter(heading -> heading.level() == 2)
        .map(
            heading ->
                new LinkView(
                    desk.words(new Text(heading.text(), passage.writtenIn())), "#" + heading.id()))
        .toList();
  }
}
