package nienbieu.render;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Source;
import nienbieu.language.Language;
import nienbieu.language.Text;

/**
 * The full citation of a source. What is not known is empty, and the page says so.
 *
 * @param title as printed
 * @param gloss what the title means, empty where it is in the page's language
 * @param kind what it is, in words
 * @param language what the source's language calls itself
 * @param author as printed, empty if not known
 * @param publisher who published it, empty if not known
 * @param published when, in words, empty if not known
 * @param accessed when somebody last looked at it, empty if nobody did
 * @param url where it is, empty if nowhere
 * @param archive where a copy is kept, empty if nowhere
 */
public record SourceFacts(
    Words title,
    Words gloss,
    String kind,
    Words language,
    String author,
    Words publisher,
    String published,
    String accessed,
    String url,
    String archive) {

  static SourceFacts of(Source source, Desk desk) {
    Language language = source.title().writtenIn();
    return new SourceFacts(
        desk.words(source.title()),
        SourceLine.gloss(source, desk),
        desk.say("source-kind." + source.kind().word()),
        desk.words(new Text(language.name(), language)),
        source.author().orElse(""),
        source.publisher().map(desk::words).orElse(desk.own("")),
        desk.dates().text(source.published()),
        desk.dates().text(source.accessed()),
        source.url().orElse(""),
        source.archive().orElse(""));
  }

  static List<SourceFacts> of(Optional<Source> source, Desk desk) {
    return source.map(one -> of(one, desk)).stream().toList();
  }
}
