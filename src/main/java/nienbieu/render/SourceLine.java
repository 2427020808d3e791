package nienbieu.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nienbieu.content.Citation;
import nienbieu.content.Source;
import nienbieu.content.Support;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;

/**
 * A source at the end of a page that rests on it.
 *
 * @param id anchor
 * @param href to the source's own page
 * @param title as printed
 * @param gloss what the title means, empty where it is in the page's language
 * @param byline who published it and when, as far as is known; may be empty
 * @param address on the web, empty if none
 * @param host the name of the machine in that address
 * @param archive address of a copy, empty if none
 * @param accessed when somebody last looked at it, in words; empty if nobody did
 * @param supports what it bears out, each a link back to the place on the page
 * @param notes remarks
 */
public record SourceLine(
    String id,
    String href,
    Words title,
    Words gloss,
    Words byline,
    String address,
    String host,
    String archive,
    String accessed,
    List<Supported> supports,
    List<Words> notes) {

  /**
   * A source.
   *
   * @param citations all uses that the record makes of it; at least one
   */
  static SourceLine of(List<Citation> citations, Basis basis, Desk desk) {
    Source source = desk.timeline().sources().get(citations.get(0).source());
    String address = source.url().orElse("");
    return new SourceLine(
        basis.id("source", source.id()),
        desk.href(RecordKind.SOURCE, source.id()),
        desk.words(source.title()),
        gloss(source, desk),
        desk.tongue().bylines().computeIfAbsent(source.id(), id -> byline(source, desk)),
        address,
        host(address),
        source.archive().orElse(""),
        desk.dates().text(source.accessed()),
        supports(citations, basis, desk),
        citations.stream().flatMap(one -> one.note().stream()).map(desk::words).toList());
  }

  /**
   * Something that a source bears out.
   *
   * @param comma what stands between it and the one before; empty for the first
   * @param what in words
   * @param href back to the place on the page
   */
  public record Supported(String comma, String what, String href) {}

  private static List<Supported> supports(List<Citation> citations, Basis basis, Desk desk) {
    Set<Support> all = new LinkedHashSet<>();
    citations.forEach(citation -> all.addAll(citation.supports()));
    all.addAll(basis.besides(citations.get(0).source()));
    List<Supported> supported = new ArrayList<>(all.size());
    for (Support one : all) {
      supported.add(
          new Supported(
              supported.isEmpty() ? "" : desk.say("list.comma"),
              desk.say("support." + one.word()),
              "#" + basis.anchor(citations.get(0).source(), one)));
    }
    return supported;
  }

  /** {@code en.example.org} of {@code https://en.example.org/news}. */
  private static String host(String address) {
    int start = address.indexOf("//") + 2;
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return start > 1 ? address.substring(start, end) : address;
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
