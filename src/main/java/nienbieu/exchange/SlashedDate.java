package nienbieu.exchange;

/** Dates as the oldest sheets of TimelineJS have them: month, day and year between slashes. */
final class SlashedDate {
  private SlashedDate() {}

  /**
   * The parts of {@code 5/12/2015}, a day in May; {@code 5/2015} and {@code 2015} are shorter forms
   * of it.
   */
  static DateParts of(String text, Remarks remarks) {
    String[] byBlank = text.strip().split(" +", 2);
    String[] parts = byBlank[0].split("/", -1);
    String time = byBlank.length > 1 ? byBlank[1] : "";
    if (parts.length == 3) {
      remarks.propose(
          "“" + text.strip() + "” was read as month, day, year; see whether that is right");
      return new DateParts(parts[2], parts[0], parts[1], time, "");
    }
    return parts.length == 2
        ? new DateParts(parts[1], parts[0], "", time, "")
        : new DateParts(text.strip(), "", "", "", "");
  }
}
