package nienbieu.source;

import java.util.Locale;

/** Problems as people read them: one sentence, the line with a caret under it, and a hint. */
public final class ProblemText {
  private final ProblemWords words;

  private ProblemText(ProblemWords words) {
    this.words = words;
  }

  /** The words in English. */
  public ProblemText() {
    this(ProblemWords.in("en"));
  }

  /**
   * The words in one language.
   *
   * @param languageTag {@code vi} or {@code en}; for anything else the words are English
   */
  public static ProblemText in(String languageTag) {
    return new ProblemText(ProblemWords.in(languageTag));
  }

  /**
   * The whole text of one problem, several lines, each ended by a line feed:
   *
   * <pre>
   * content/events/2020.yaml:12:3: error: there is no field “tilte” in an event [field/unknown]
   *    12 |   tilte: Hội nghị
   *       |   ^^^^^
   *    hint: did you mean “title”?
   * </pre>
   */
  public String of(Problem problem) {
    Place place = problem.place();
    StringBuilder text = new StringBuilder();
    text.append(Printable.of(place.toString()))
        .append(": ")
        .append(severity(problem.severity()))
        .append(": ")
        .append(message(problem))
        .append(" [")
        .append(problem.rule().code())
        .append("]\n");
    if (!place.isWholeFile()) {
      text.append(Excerpt.of(place));
    }
    if (!hint(problem).isEmpty()) {
      text.append("   ").append(hintLine(problem)).append('\n');
    }
    return text.toString();
  }

  /** The word for how bad something is: {@code error}. */
  public String severity(Severity severity) {
    return words.pattern("label." + severity.name().toLowerCase(Locale.ROOT));
  }

  /** What is wrong, one sentence. */
  public String message(Problem problem) {
    return Printable.of(words.filled(problem.rule().code(), problem));
  }

  /** What to do about it, and that it is a hint: {@code hint: did you mean “title”?} */
  public String hintLine(Problem problem) {
    return words.pattern("label.hint") + ": " + hint(problem);
  }

  /** What to do about it; empty if there is nothing to say. */
  public String hint(Problem problem) {
    String code = problem.rule().code();
    boolean guessed = !problem.suggestion().isEmpty() && words.has(code + ".suggest");
    return Printable.of(words.filled(code + (guessed ? ".suggest" : ".hint"), problem));
  }
}
