package nienbieu.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nienbieu.language.Language;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseLink;
import nienbieu.markdown.ProseReader;
import nienbieu.markdown.RecordKind;
import nienbieu.read.WrittenText.Half;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/** Compares what a text and its translation are built of: parts, links, footnotes, pictures. */
final class ProseParity {
  private static final String NOTES = "notes";

  private final String field;
  private final Language language;
  private final Problems problems;

  /**
   * @param field which text
   * @param language of the translation
   */
  ProseParity(String field, Language language, Problems problems) {
    this.field = field;
    this.language = language;
    this.problems = problems;
  }

  /** Reports every difference; nothing for texts that are no Markdown or have mistakes. */
  void check(Half original, Half translation) {
    if (original.prose().isEmpty() || translation.prose().isEmpty()) {
      return;
    }
    Prose left = original.prose().get();
    Prose right = translation.prose().get();
    Place place = translation.origin().start();
    if (!right.hasHeadingsOf(left)) {
      // That is reported already, and most of the rest follows from it.
      return;
    }
    if (!left.blocks().equals(right.blocks())) {
      blocks(left.blocks(), right.blocks(), translation);
    }
    if (!isSame(left.links(), right.links())) {
      Map<String, Place> there = targets(left);
      Map<String, Place> here = targets(right);
      links(there, here, "original");
      links(here, there, "translation");
    }
    int before = webLinks(original.text());
    int after = webLinks(translation.text());
    if (before != after) {
      report(Rule.PARITY_LINKS, place, "web", before, after);
    }
  }

  private void blocks(String left, String right, Half translation) {
    List<String> before = new ArrayList<>(List.of(left.split(" ")));
    List<String> after = new ArrayList<>(List.of(right.split(" ")));
    String notesBefore = takeNotes(before);
    String notesAfter = takeNotes(after);
    if (!notesBefore.equals(notesAfter)) {
      Place place = translation.origin().place(0, 0, 1);
      report(Rule.PARITY_FOOTNOTES, place, "", notesBefore, notesAfter);
    }
    int same = 0;
    while (same < before.size()
        && same < after.size()
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    if (same < before.size() || same < after.size()) {
      String one = same < before.size() ? before.get(same) : "end";
      String other = same < after.size() ? after.get(same) : "end";
      boolean isCount = kind(one).equals(kind(other));
      problems.add(
          Rule.PARITY_BLOCKS,
          ProseReader.place(translation.text(), translation.origin(), same),
          field,
          language.tag(),
          language.name(),
          isCount ? "count" : "kind",
          same + 1,
          kind(one),
          isCount ? count(one) : kind(other),
          count(other));
    }
  }

  /** Takes the word for the footnotes away, and gives their number. */
  private static String takeNotes(List<String> blocks) {
    String last = blocks.get(blocks.size() - 1);
    if (!last.startsWith(NOTES)) {
      return "0";
    }
    blocks.remove(blocks.size() - 1);
    return last.substring(NOTES.length());
  }

  private static String kind(String block) {
    int end = 0;
    while (end < block.length() && Character.isLetter(block.charAt(end))) {
      end++;
    }
    return block.substring(0, end);
  }

  private static String count(String block) {
    return block.substring(kind(block).length());
  }

  private void links(Map<String, Place> has, Map<String, Place> lacks, String where) {
    has.forEach(
        (target, place) -> {
          if (!lacks.containsKey(target)) {
            boolean isImage = target.startsWith(RecordKind.IMAGE.scheme() + ":");
            report(isImage ? Rule.PARITY_IMAGES : Rule.PARITY_LINKS, place, where, target, "");
          }
        });
  }

  private void report(Rule rule, Place place, String what, Object one, Object other) {
    problems.add(rule, place, field, language.tag(), language.name(), what, one, other);
  }

  /** Whether the links lead to the same, one by one, as they nearly always do. */
  private static boolean isSame(List<ProseLink> left, List<ProseLink> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int at = 0; at < left.size(); at++) {
      ProseLink one = left.get(at);
      ProseLink other = right.get(at);
      if (one.kind() != other.kind() || !one.id().equals(other.id())) {
        return false;
      }
    }
    return true;
  }

  /** The records that a text links to, each where it does so first. */
  private static Map<String, Place> targets(Prose prose) {
    Map<String, Place> targets = new LinkedHashMap<>();
    for (ProseLink link : prose.links()) {
      if (!link.isSamePage()) {
        targets.putIfAbsent(link.kind().scheme() + ":" + link.id(), link.place());
      }
    }
    return targets;
  }

  /** How many links lead to other sites; which ones may well depend on the language. */
  private static int webLinks(String markdown) {
    int count = 0;
    for (int at = markdown.indexOf("http"); at >= 0; at = markdown.indexOf("http", at + 4)) {
      boolean isLink = at > 0 && (markdown.charAt(at - 1) == '(' || markdown.charAt(at - 1) == '<');
      count += isLink ? 1 : 0;
    }
    return count;
  }
}
