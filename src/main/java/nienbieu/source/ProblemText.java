package nienbieu.source;

/** Problems as people read them: one sentence, the line with a caret under it, and a hint. */
public final class ProblemText {
  private final ProblemWords words = ProblemWords.english();

  /** The words in English. */
  public ProblemText() {}

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
        .append(problem.severity() == Severity.ERROR ? ": error: " : ": warning: ")
        .append(message(problem))
        .append(" [")
        .append(problem.rule().code())
        .append("]\n");
    if (!place.isWholeFile()) {
      text.append(Excerpt.of(place));
    }
    String hint = hint(problem);
    if (!hint.isEmpty()) {
      text.append("   hint: ").append(hint).append('\n');
    }
    return text.toString();
  }

  /** Where it is wrong, as {@link Place} says it. */
  public String place(Problem problem) {
    return Printable.of(problem.place().toString());
  }

  /** The line and, below it, carets; nothing if the whole file is meant. */
  public String excerpt(Problem problem) {
    return problem.place().isWholeFile() ? "" : Excerpt.of(problem.place());
  }

  /** What is wrong, one sentence. */
  public String message(Problem problem) {
    return Printable.of(words.filled(problem.rule().code(), problem));
  }

  /** What to do about it; empty if there is nothing to say. */
  public String hint(Problem problem) {
    String code = problem.rule().code();
    boolean guessed = !problem.suggestion().isEmpty() && words.has(code + ".suggest");
    return Printable.of(words.filled(code + (guessed ? ".suggest" : ".hint"), problem));
  }
}
