package nienbieu.date;

import java.util.Optional;

/** What somebody probably meant who wrote a date in another way. */
final class DateGuess {
  private DateGuess() {}

  static Optional<String> of(String text, NotAnEdtfDate wrong) {
    return wrong.suggestion();
  }
}
