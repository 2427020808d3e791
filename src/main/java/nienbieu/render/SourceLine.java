package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Citation;
import nienbieu.content.Source;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;

/**
 * A source under a record that rests on it.
 *
 * @param href to the source's own page
 * @param title as printed
 * @param gloss what the title means, empty where it is in the page's language
 * @param byline who published it and when, as far as is known; may be empty
 * @param address on the web, empty if none
 * @param supports what it bears out, in words; may be empty
 * @param note a remark; may be empty
 */
public record SourceLine(
    String href,
    Words title,
    Words gloss,
    Words byline,
    String address,
    String supports,
    Words note) {

  static List<SourceLine> of(List<Citation> citations, Desk desk) {
    return citations.stream().map(citation -> of(citation, desk)).toList();
  }

  static SourceLine of(Citation citation, Desk desk) {
    Source source = desk.timeline().sources().get(citation.source());
    return new SourceLine(
        desk.href(RecordKind.SOURCE, source.id()),
        desk.words(source.title()),
        gloss(source, desk),
        desk.tongue().bylines().computeIfAbsent(source.id(), id -> byline(source, desk)),
        source.url().orElse(""),
        supports(citation, desk),
        citation.note().map(desk::words).orElse(desk.own("")));
  }

  /** What the title means, where the reader may not read its language. */
  static Words gloss(Source source, Desk desk) {
    if (source.title().writtenIn().equals(desk.language())) {
      return desk.own("");
    }
    return source.gloss().map(desk::words).orElse(desk.own(""));
  }

  /** What a source bears out, as a list in words. */
  static String supports(Citation citation, Desk desk) {
    return String.join(
        desk.say("list.comma"),
        citation.supports().stream().map(one -> desk.say("support." + one.word())).toList());
  }

  /** Who published it and when, as far as is known. */
  static Words byline(Source source, Desk desk) {
    List<String> parts = new ArrayList<>();
    source.publisher().ifPresent(text -> parts.add(desk.words(text).text()));
    source.published().ifPresent(date -> parts.add(desk.dates().text(date)));
    Text text = new Text(String.join(desk.say("list.comma"), parts), desk.language());
    return desk.words(text);
  }
}
