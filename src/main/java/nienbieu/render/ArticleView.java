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
 * @param text the text with the events that it names
 * @param digest the way to the source that it digests, at most one
 * @param citation that source's citation, at most one
 * @param published when the article digested was published, in words; empty if not known
 * @param others events that it reports and that no paragraph names
 * @param topics its topics
 * @param contents its headings of the first level
 */
public record ArticleView(
    OpeningView.Line title,
    OpeningView.Line summary,
    ArticleText text,
    List<LinkView> digest,
    List<SourceFacts> citation,
    String published,
    List<EventLine> others,
    List<LinkView> topics,
    List<LinkView> contents) {

  static ArticleView of(Article article, Desk desk) {
    var timeline = desk.timeline();
    Optional<Source> source = article.source().map(id -> timeline.sources().get(id));
    ArticleText text = ArticleText.of(article.body().in(desk.language()), desk);
    OpeningView opening = OpeningView.of(article.title(), article.summary(), desk);
    return new ArticleView(
        opening.title(),
        opening.lead(),
        text,
        source.map(one -> desk.link(RecordKind.SOURCE, one)).stream().toList(),
        SourceFacts.of(source, desk),
        desk.dates().text(article.published()),
        ArticleText.unnamed(article, desk.language()).stream()
            .map(id -> EventLine.of(timeline.events().get(id), desk))
            .toList(),
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
