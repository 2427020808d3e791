package nienbieu.read;

import java.util.List;
import java.util.Locale;

/**
 * By how much a text differs from what was recorded of it.
 *
 * @param kind what happened
 * @param line of the text as it is now where it starts, 0 for the first; -1 for its end
 * @param count how many paragraphs
 */
record ParagraphChange(Kind kind, int line, int count) {

  /** What happened to some paragraphs that follow each other. */
  enum Kind {
    /** The text has one paragraph, and that has other words. */
    WORDS,
    CHANGED,
    ADDED,
    REMOVED,
    /** Paragraphs changed, and there are more or fewer of them. */
    REWRITTEN;

    /** The key of the words for it. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What lies between the first and the last paragraph that differ. Takes linear time. */
  static ParagraphChange between(List<String> before, List<Fingerprint> now) {
    int shorter = Math.min(before.size(), now.size());
    int same = 0;
    while (same < shorter && before.get(same).equals(now.get(same).value())) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end).value())) {
      end++;
    }
    int gone = before.size() - same - end;
    int come = now.size() - same - end;
    int line = same < now.size() ? now.get(same).line() : -1;
    if (before.size() == 1 && now.size() == 1) {
      return new ParagraphChange(Kind.WORDS, line, 1);
    }
    if (gone == 0) {
      return new ParagraphChange(Kind.ADDED, line, come);
    }
    if (come == 0) {
      return new ParagraphChange(Kind.REMOVED, line, gone);
    }
    return new ParagraphChange(gone == come ? Kind.CHANGED : Kind.REWRITTEN, line, come);
  }
}
