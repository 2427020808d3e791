package nienbieu.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nienbieu.source.Place;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where in the editor's file a parsed node was written. */
final class SourcePlaces {
  // Most texts are never asked for a place: what it takes to tell one is made for the first.
  private static final int[] NOT_YET = {-1};

  private final String markdown;
  private final Origin origin;

  /**
   * Index of the first character of each line. Not commonmark's lines: those end at a lone carriage
   * return too, and no editor shows that as a line end.
   */
  private int[] lineStarts = NOT_YET;

  /** Code points before each index; empty if every character is one {@code char}. */
  private int[] codePoints = NOT_YET;

  SourcePlaces(String markdown, Origin origin) {
    this.markdown = markdown;
    this.origin = origin;
  }

  /** The first line of a node. */
  Place of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().get(0);
        return place(span.getInputIndex(), span.getLength());
      }
    }
    return origin.start();
  }

  /** The stretch of a node that reads like this, or the whole node if there is none. */
  Place of(Node node, String part) {
    List<SourceSpan> spans = node.getSourceSpans();
    // The address stands behind the text of a link, so the last that is equal is the right one.
    for (int line = spans.size() - 1; line >= 0 && !part.isEmpty(); line--) {
      int start = spans.get(line).getInputIndex();
      int end = start + spans.get(line).getLength();
      int found = markdown.substring(start, end).lastIndexOf(part);
      if (found >= 0) {
        return place(start + found, part.length());
      }
    }
    return of(node);
  }

  /** The first stretch of a node that reads like this and has no backslash before it. */
  Optional<Place> unescaped(Node node, String part) {
    for (SourceSpan span : node.getSourceSpans()) {
      int start = span.getInputIndex();
      String line = markdown.substring(start, start + span.getLength());
      for (int at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + 1)) {
        if (at == 0 || line.charAt(at - 1) != '\\') {
          return Optional.of(place(start + at, part.length()));
        }
      }
    }
    return Optional.empty();
  }

  /** What was typed from the start of a node to the end of its line. */
  String lineFrom(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return "";
    }
    int start = node.getSourceSpans().get(0).getInputIndex();
    int end = markdown.indexOf('\n', start);
    return markdown.substring(start, end < 0 ? markdown.length() : end).stripTrailing();
  }

  private Place place(int from, int length) {
    if (lineStarts == NOT_YET) {
      lineStarts = lineStarts(markdown);
      codePoints = codePoints(markdown);
    }
    int found = Arrays.binarySearch(lineStarts, from);
    int line = found >= 0 ? found : -found - 2;
    int column = count(lineStarts[line], from);
    return origin.place(line, column, Math.max(1, count(from, from + length)));
  }

  private int count(int from, int to) {
    return codePoints.length == 0 ? to - from : codePoints[to] - codePoints[from];
  }

  private static int[] lineStarts(String text) {
    IntStream.Builder starts = IntStream.builder().add(0);
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
    return starts.build().toArray();
  }

  private static int[] codePoints(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new int[0];
    }
    int[] before = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      before[at + 1] = before[at] + (second ? 0 : 1);
    }
    return before;
  }
}
