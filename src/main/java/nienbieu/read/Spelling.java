package nienbieu.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.markdown.Origin;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/** Looks at the names in every text, and at the tone marks in Vietnamese ones. */
final class Spelling {
  private static final String VIETNAMESE = "vi";

  private final Map<Language, NameSpelling> names;
  private final ToneStyle tones = new ToneStyle();
  private final Problems problems;

  Spelling(NameBook book, Languages languages, Problems problems) {
    this(new HashMap<>(), problems);
    for (Language language : languages) {
      names.put(language, new NameSpelling(book.names(), language));
    }
  }

  private Spelling(Map<Language, NameSpelling> names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The same with nothing found yet. */
  Spelling apart(Problems own) {
    return new Spelling(names, own);
  }

  /** Takes over what was counted in a part. */
  void addAll(Spelling part) {
    tones.addAll(part.tones);
  }

  /** Looks at a text of one line. */
  void line(YamlNode.Scalar text, Language language) {
    new Check(text.value(), language, ScalarOrigin.of(text, text.value()), false).run();
  }

  /** Looks at Markdown. */
  void prose(String markdown, Language language, Origin origin) {
    new Check(markdown, language, origin, true).run();
  }

  /** Reports what only the whole site shows. */
  void report() {
    tones.report(problems);
  }

  /** One walk through one text. */
  private final class Check {
    private final String text;
    private final Language language;
    private final Origin origin;
    private final boolean prose;
    private final NameSpelling known;
    private final int signs;

    Check(String text, Language language, Origin origin, boolean prose) {
      this.text = text;
      this.language = language;
      this.origin = origin;
      this.prose = prose;
      this.known = names.get(language);
      boolean hasTones = language.tag().equals(VIETNAMESE);
      this.signs = Sign.QUOTE | (known.isEmpty() ? 0 : Sign.CAPITAL) | (hasTones ? Sign.TONE : 0);
    }

    // Every character of a site passes here, and nearly all of them mean nothing.
    void run() {
      char[] letters = text.toCharArray();
      int at = 0;
      while (at < letters.length) {
        int sign = Sign.of(letters[at]) & signs;
        if (sign == 0) {
          at++;
        } else if (sign == Sign.QUOTE) {
          at = Quoted.end(text, at, prose);
        } else {
          at = word(letters, at, sign);
        }
      }
    }

    /** Looks at a word of which this character is one; gives where to go on. */
    private int word(char[] letters, int at, int sign) {
      boolean starts = at == 0 || !Marks.isInWord(letters[at - 1]);
      if (starts && (sign & Sign.CAPITAL) != 0) {
        int wordEnd = NameWords.wordEnd(text, at);
        Optional<NameSpelling.Found> found = known.at(text, at, wordEnd);
        if (found.isPresent()) {
          return name(found.get(), at, wordEnd);
        }
      }
      if ((sign & Sign.TONE) != 0) {
        int end = ToneStyle.end(letters, at);
        if (end > 0) {
          count(at, end);
        }
      }
      return at + 1;
    }

    private int name(NameSpelling.Found found, int from, int wordEnd) {
      int end = wordEnd;
      for (int more = 1; more < found.words(); more++) {
        while (!Marks.isInWord(text.charAt(end))) {
          end++;
        }
        end = NameWords.wordEnd(text, end);
      }
      if (found.right().isPresent()) {
        String typed = text.substring(from, end).replaceAll("\\s+", " ");
        problems.add(
            Problem.of(Rule.NAME_SPELLING, place(from, end), typed, language.tag(), language.name())
                .suggesting(found.right()));
      }
      return end;
    }

    private void count(int at, int end) {
      int start = at;
      while (start > 0 && Marks.isInWord(text.charAt(start - 1))) {
        start--;
      }
      int from = start;
      if (ToneStyle.isSyllable(text, from, end)) {
        tones.count(text.substring(from, end), origin.start(), () -> place(from, end));
      }
    }

    /** The part of a stretch that stands on its first line. */
    private Place place(int from, int end) {
      int lineStart = text.lastIndexOf('\n', from - 1) + 1;
      int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
      int lineEnd = text.indexOf('\n', from);
      int last = lineEnd < 0 ? end : Math.min(lineEnd, end);
      return origin.place(
          line, text.codePointCount(lineStart, from), text.codePointCount(from, last));
    }
  }
}
