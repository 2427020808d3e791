package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nienbieu.content.Article;
import nienbieu.content.Passage;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.markdown.RenderedHtml;

/**
 * The text of an article, block by block, so that events can stand beside the block that names
 * them.
 *
 * @param blocks paragraphs, headings, lists ...
 * @param named whether it names any event
 * @param lang tag of the language that it is written in
 * @param dir {@code ltr} or {@code rtl}
 * @param borrowed whether that is not the page's language
 * @param pictures whose pictures it shows
 */
public record ArticleText(
    List<Block> blocks,
    boolean named,
    String lang,
    String dir,
    boolean borrowed,
    List<PictureLine> pictures) {

  /**
   * A block of the text.
   *
   * @param html the markup
   * @param events that it names and that no block before it did
   */
  public record Block(RenderedHtml html, List<EventLine> events) {}

  static ArticleText of(Passage passage, Desk desk) {
    List<RenderedHtml> pieces = passage.prose().pieces(desk, desk.prosePhrases());
    List<List<String>> named = passage.prose().firstNamed(RecordKind.EVENT);
    List<Block> blocks = new ArrayList<>(pieces.size());
    for (int at = 0; at < pieces.size(); at++) {
      List<EventLine> events =
          named.get(at).stream()
              .map(id -> EventLine.of(desk.timeline().events().get(id), desk))
              .toList();
      blocks.add(new Block(pieces.get(at), events));
    }
    Language own = passage.writtenIn();
    return new ArticleText(
        List.copyOf(blocks),
        blocks.stream().anyMatch(block -> !block.events().isEmpty()),
        own.tag(),
        own.direction().html(),
        !own.equals(desk.language()),
        PictureLine.of(passage.prose(), desk));
  }

  /** Ids of the events that an article reports though its text in a language names them nowhere. */
  static List<String> unnamed(Article article, Language language) {
    Set<String> named =
        article.body().in(language).prose().firstNamed(RecordKind.EVENT).stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return article.events().stream().filter(id -> !named.contains(id)).toList();
  }
}
