package nienbieu.markdown;

import java.util.List;
import java.util.Optional;
import nienbieu.source.Place;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where in the editor's file a parsed node was written. */
final class SourcePlaces {
  private final String markdown;
  private final Origin origin;

  /** Code points before each index; made only if some character takes two {@code char}s. */
  private int[] codePoints = new int[0];

  SourcePlaces(String markdown, Origin origin) {
    this.markdown = markdown;
    this.origin = origin;
    if (markdown.chars().anyMatch(c -> Character.isHighSurrogate((char) c))) {
      countCodePoints();
    }
  }

  /** The first line of a node. */
  Place of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().get(0);
        return place(span, span.getInputIndex(), span.getLength());
      }
    }
    return start();
  }

  /** The stretch of a node that reads like this, or the whole node if there is none. */
  Place of(Node node, String part) {
    List<SourceSpan> spans = node.getSourceSpans();
    // The address stands behind the text of a link, so the last that is equal is the right one.
    for (int line = spans.size() - 1; line >= 0 && !part.isEmpty(); line--) {
      SourceSpan span = spans.get(line);
      int start = span.getInputIndex();
      int found = markdown.substring(start, start + span.getLength()).lastIndexOf(part);
      if (found >= 0) {
        return place(span, start + found, part.length());
      }
    }
    return of(node);
  }

  /** The first stretch of a node that reads like this and has no backslash before it. */
  Optional<Place> unescaped(Node node, String part) {
    for (SourceSpan span : node.getSourceSpans()) {
      int end = span.getInputIndex() + span.getLength();
      int found = markdown.indexOf(part, span.getInputIndex());
      while (found >= 0 && found + part.length() <= end) {
        if (found == 0 || markdown.charAt(found - 1) != '\\') {
          return Optional.of(place(span, found, part.length()));
        }
        found = markdown.indexOf(part, found + 1);
      }
    }
    return Optional.empty();
  }

  /** The beginning of the text. */
  Place start() {
    return origin.place(0, 0, 1);
  }

  private Place place(SourceSpan span, int from, int length) {
    int lineStart = span.getInputIndex() - span.getColumnIndex();
    return origin.place(
        span.getLineIndex(), count(lineStart, from), Math.max(1, count(from, from + length)));
  }

  private int count(int from, int to) {
    return codePoints.length == 0 ? to - from : codePoints[to] - codePoints[from];
  }

  private void countCodePoints() {
    codePoints = new int[markdown.length() + 1];
    for (int at = 0; at < markdown.length(); at++) {
      boolean second =
          at > 0 && Character.isSurrogatePair(markdown.charAt(at - 1), markdown.charAt(at));
      codePoints[at + 1] = codePoints[at] + (second ? 0 : 1);
    }
  }
}
