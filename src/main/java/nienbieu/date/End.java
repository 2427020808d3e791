package nienbieu.date;

import java.util.Optional;

/** Where an interval or a run of dates begins or ends. */
public sealed interface End {

  /**
   * At a date.
   *
   * @param date the date
   */
  record At(SingleDate date) implements End {
    @Override
    public Optional<SingleDate> known() {
      return Optional.of(date);
    }

    @Override
    public String text() {
      return date.text();
    }
  }

  /** At no date. */
  enum Missing implements End {
    /** {@code ..}: it has no such end. */
    OPEN(".."),
    /** Nothing written: it has such an end, but nobody knows when. */
    UNKNOWN("");

    private final String text;

    Missing(String text) {
      this.text = text;
    }

    @Override
    public Optional<SingleDate> known() {
      return Optional.empty();
    }

    @Override
    public String text() {
      return text;
    }
  }

  /** The date, if there is one. */
  Optional<SingleDate> known();

  /** As it stands in an interval. */
  String text();
}
