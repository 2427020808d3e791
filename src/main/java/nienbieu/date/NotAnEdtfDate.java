package nienbieu.date;

import java.util.List;
import java.util.Optional;

/**
 * A text that is no date in EDTF: what is wrong, at which character, and what was probably meant.
 * Unchecked, like the JDK's own for dates; whoever reads what people wrote must catch it.
 */
public final class NotAnEdtfDate extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong with it. */
  public enum Kind {
    /** It is not written as EDTF writes dates. */
    NOT_EDTF,
    /** It is, but the calendar has no such day or month. */
    NO_SUCH_DAY,
    /** It ends before it starts. */
    REVERSED
  }

  private final Kind kind;
  private final int column;
  private final String suggestion;
  private final transient Reason reason;

  // Guessing tries many texts that are no dates: only what leaves this room pays for a stack trace.
  NotAnEdtfDate(Kind kind, int column, Reason reason, String suggestion) {
    this(kind, column, reason, suggestion, false);
  }

  private NotAnEdtfDate(Kind kind, int column, Reason reason, String suggestion, boolean hasTrace) {
    super(reason.sentence(), null, false, hasTrace);
    this.kind = kind;
    this.column = column;
    this.suggestion = suggestion;
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Kind kind() {
    return kind;
  }

  /**
   * Where it goes wrong: 1 for the first character, counted in code points; one past the last if
   * something is missing at the end.
   */
  public int column() {
    return column;
  }

  /** What is wrong in one plain English sentence, without full stop. */
  public String sentence() {
    return getMessage();
  }

  /** The same in one word that does not change, for those who have sentences of their own. */
  public String reason() {
    return reason.key();
  }

  /** What such a sentence needs besides, in the order that {@link #reason} gives it. */
  public List<String> details() {
    return reason.details();
  }

  /** What the author probably meant, in right EDTF; nothing if there is no good guess. */
  public Optional<String> suggestion() {
    return suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion);
  }

  /**
   * What to write instead, in plain English without full stop: what was probably meant, or where
   * there is no good guess the right form. Never empty.
   */
  public String hint() {
    if (!suggestion.isEmpty()) {
      return "did you mean \"" + suggestion + "\"?";
    }
    return switch (kind) {
      case NOT_EDTF ->
          "write 2020-12-09 for a day, 2020-12 for a month, 2020 for a year,"
              + " 2020-12-09/2020-12-11 for all days from one to another";
      case NO_SUCH_DAY ->
          "correct it, or leave out what is not known: 2020-12 is a whole month, 2020 a whole year";
      case REVERSED -> "write the earlier date first";
    };
  }

  NotAnEdtfDate suggesting(String right) {
    return new NotAnEdtfDate(kind, column, reason, right, true);
  }
}
