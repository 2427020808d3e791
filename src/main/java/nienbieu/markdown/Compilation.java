package nienbieu.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import nienbieu.source.ForbiddenCharacters;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import org.commonmark.node.Node;

/** What is collected while one text is compiled; the writers share it. */
final class Compilation {
  private static final int LONGEST_ARGUMENT = 80;

  private final String markdown;
  private final boolean hasReferences;
  private final SourcePlaces places;
  private final BiConsumer<String, Place> outside;
  private final Problems problems;
  private final UnaryOperator<Target> shared;
  private final List<ProseHeading> headings = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Place> targetPlaces = new ArrayList<>();
  private final HeadingIds ids = new HeadingIds();
  private final HtmlDraft html;

  /**
   * @param outside is told each web address that is linked to
   * @param shared gives the one of all equal targets that is kept
   */
  Compilation(
      String markdown,
      Origin origin,
      BiConsumer<String, Place> outside,
      Problems problems,
      UnaryOperator<Target> shared) {
    this.markdown = markdown;
    this.html = new HtmlDraft(markdown.length() * 2);
    this.hasReferences = markdown.indexOf('&') >= 0;
    this.places = new SourcePlaces(markdown, origin);
    this.outside = outside;
    this.problems = problems;
    this.shared = shared;
  }

  HtmlDraft html() {
    return html;
  }

  /** Notes a problem with a node. */
  void report(Rule rule, Node node, Object... arguments) {
    problems.add(rule, places.of(node), arguments);
  }

  /** Notes words in brackets that were meant as a link or a footnote. */
  void report(Unresolved words) {
    Problem problem =
        Problem.of(words.rule(), places.of(words), shortened(words.label()))
            .suggesting(shortened(words.meant()));
    problems.add(problem);
  }

  /** Notes that an address is refused. */
  void report(Destination.Refused refused, Node link, String address) {
    Problem problem = Problem.of(refused.rule(), places.of(link, address), shortened(address));
    problems.add(problem.suggesting(refused.suggestion()));
  }

  /**
   * Notes {@code ](} in plain text: an outer link that is none because it contains another link or
   * a footnote, or one that lost its beginning. {@code \](} is meant as text.
   */
  void reportBrokenLink(Node text) {
    places.unescaped(text, "](").ifPresent(place -> problems.add(Rule.MARKDOWN_BROKEN_LINK, place));
  }

  /**
   * Notes a line that starts with {@code ##} and yet is text: CommonMark 4.2 wants a blank behind.
   * {@code \##} is meant as text, and so are more than six.
   */
  void reportGluedHeading(Node text) {
    String line = places.lineFrom(text);
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    if (level >= 2 && level <= 6 && level < line.length()) {
      String words = line.substring(level).replaceFirst("^[\\h]+", "");
      Problem problem = Problem.of(Rule.MARKDOWN_HEADING_BLANK, places.of(text), "#".repeat(level));
      problems.add(problem.suggesting(shortened("#".repeat(level) + " " + words)));
    }
  }

  /** Keeps the target of a link; gives its number. */
  int addLink(Target target, Node link, String address) {
    targets.add(shared.apply(target));
    targetPlaces.add(places.of(link, address));
    return targets.size() - 1;
  }

  /** Tells of a link that leads out of the site. */
  void tellOutside(String address, Node link) {
    if (WebAddress.isWeb(address)) {
      outside.accept(address, places.of(link, address));
    }
  }

  /** Keeps a heading; gives its number. */
  int addHeading(int level, String words) {
    headings.add(new ProseHeading(level, words, ids.next(words)));
    return headings.size() - 1;
  }

  /** The level of the last heading, or that of the page's title. */
  int lastLevel() {
    return headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level();
  }

  /**
   * Notes forbidden characters that hide as {@code &#x202E;}. One that stands in the file as itself
   * is found by who reads the file.
   */
  void checkCharacters(Node node, String text) {
    if (!hasReferences) {
      return;
    }
    text.codePoints()
        .filter(ForbiddenCharacters::isForbidden)
        .filter(c -> markdown.indexOf(c) < 0)
        .limit(1)
        .forEach(c -> report(Rule.TEXT_FORBIDDEN_CHARACTER, node, ForbiddenCharacters.name(c)));
  }

  Prose prose(String shape) {
    return new Prose(
        html.html(), html.slots(), headings, LinkList.of(targets, targetPlaces), shape);
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_ARGUMENT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
  }
}
