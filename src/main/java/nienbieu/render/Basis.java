package nienbieu.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nienbieu.content.Citation;
import nienbieu.content.Source;
import nienbieu.content.Support;

/**
 * The sources of a page, numbered in the order in which the reader sees them: those in the page's
 * language first. A number stands wherever on the page its source bears something out, and leads to
 * the source; the source leads back.
 *
 * <p>Anchors carry the source's id and no number: numbers differ from language to language, and
 * anchors must not.
 */
final class Basis {
  private final Desk desk;
  private final Set<Support> shown;
  private final Map<String, List<Citation>> cited = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where a source stands that bears out something of its own, such as one plan: anchors. */
  private final Map<String, Map<Support, String>> own = new HashMap<>();

  /**
   * The sources of a record.
   *
   * @param shown what has a place of its own on the page; the rest is told of in one line
   */
  Basis(List<Citation> citations, Set<Support> shown, Desk desk) {
    this.desk = desk;
    this.shown = shown;
    // A record may use a source twice, with two remarks.
    for (boolean readable : new boolean[] {true, false}) {
      for (Citation citation : citations) {
        if (isReadable(citation) == readable) {
          cited.computeIfAbsent(citation.source(), none -> new ArrayList<>(1)).add(citation);
        }
      }
    }
    cited.keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
  }

  private boolean isReadable(Citation citation) {
    Source source = desk.timeline().sources().get(citation.source());
    return source.title().writtenIn().equals(desk.language());
  }

  /**
   * The number of a source at a place of its own.
   *
   * @param place what the anchor begins with, for example {@code plan-1}
   * @param support what the source bears out there; asked for before {@link #sources()}
   */
  SourceRef at(String place, String source, Support support) {
    SourceRef ref = ref(place, source);
    own.computeIfAbsent(source, none -> new EnumMap<>(Support.class))
        .putIfAbsent(support, ref.id());
    return ref;
  }

  /** The numbers at a place that the page has; none at one that it has not. */
  List<SourceRef> at(Support support) {
    return shown.contains(support) ? refs(support) : List.of();
  }

  /** What the sources bear out besides, each with its numbers. */
  List<Told> told() {
    List<Told> told = new ArrayList<>();
    for (Support support : Support.values()) {
      List<SourceRef> refs = shown.contains(support) ? List.of() : refs(support);
      if (!refs.isEmpty()) {
        told.add(new Told(desk.say("support." + support.word()), refs));
      }
    }
    return told;
  }

  /**
   * Something that sources bear out and that stands in the text as a whole.
   *
   * @param what in words
   * @param refs the sources' numbers
   */
  public record Told(String what, List<SourceRef> refs) {}

  /** The list at the end of the page. */
  List<SourceLine> sources() {
    List<SourceLine> lines = new ArrayList<>(cited.size());
    cited.forEach((id, citations) -> lines.add(SourceLine.of(citations, this, desk)));
    return lines;
  }

  int number(String source) {
    return numbers.get(source);
  }

  /** The anchor at which a source bears something out. */
  String anchor(String source, Support support) {
    String special = own.getOrDefault(source, Map.of()).get(support);
    return special == null ? id("ref-" + support.word(), source) : special;
  }

  /** What a source bears out at places of its own, whether or not the editor said so. */
  Set<Support> besides(String source) {
    return own.getOrDefault(source, Map.of()).keySet();
  }

  private List<SourceRef> refs(Support support) {
    List<SourceRef> refs = new ArrayList<>();
    cited.forEach(
        (id, citations) -> {
          boolean bears = citations.stream().anyMatch(one -> one.supports().contains(support));
          boolean elsewhere = own.getOrDefault(id, Map.of()).containsKey(support);
          if (bears && !elsewhere) {
            refs.add(ref(support.word(), id));
          }
        });
    return refs;
  }

  /** An anchor that no other text on the page has. */
  String id(String place, String source) {
    return desk.idPrefix() + place + "-" + source;
  }

  private SourceRef ref(String place, String source) {
    return new SourceRef(id("ref-" + place, source), "#" + id("source", source), number(source));
  }
}
