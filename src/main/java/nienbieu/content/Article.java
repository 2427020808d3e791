package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * An article in Markdown.
 *
 * @param id slug: the file's name
 * @param title one line
 * @param summary one or two sentences
 * @param body the text
 * @param source id of the source that the article is a digest of, if it is one
 * @param published when the article digested was published, if known
 * @param events ids of the events that it reports
 * @param topics ids of topics
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the original's file starts
 */
public record Article(
    String id,
    Localized<Text> title,
    Localized<Text> summary,
    Localized<Passage> body,
    Optional<String> source,
    Optional<HistoricalDate> published,
    List<String> events,
    List<String> topics,
    List<Correction> corrections,
    Place place)
    implements Entry {

  @Override
  public Localized<Text> label() {
    return title;
  }

  @Override
  public Optional<Localized<Passage>> main() {
    return Optional.of(body);
  }
}
