package nienbieu.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several dates, of which one or all are meant: {@code [2020-12-01..2020-12-15]}, {@code
 * {1960,1961-12}}, {@code [1667,1668,1670..1672]}, {@code [..1984]}.
 *
 * @param choice whether one or all are meant
 * @param members one or more, in the order of the text
 */
public record DateSet(Choice choice, List<Member> members) implements HistoricalDate {

  /** How many of a set are meant. */
  public enum Choice {
    /** {@code [ ]}: one of them, nobody knows which. */
    ONE_OF("[", "]"),
    /** <code>{ }</code>: each of them. */
    ALL_OF("{", "}");

    private final String opening;
    private final String closing;

    Choice(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }
  }

  /**
   * A date of a set, or a row of dates.
   *
   * @param from the first; the same as {@code to} for one date alone
   * @param to the last
   */
  public record Member(End from, End to) {
    public Member {
      boolean isOpenTwice = from.known().isEmpty() && to.known().isEmpty();
      boolean isUnknown = from == End.Missing.UNKNOWN || to == End.Missing.UNKNOWN;
      if (isOpenTwice || isUnknown || Interval.isReversed(from, to)) {
        throw new IllegalArgumentException("no row: " + from.text() + ".." + to.text());
      }
    }

    /** One date alone. */
    public static Member of(SingleDate date) {
      return new Member(new End.At(date), new End.At(date));
    }

    /** Whether it is one date alone and no row. */
    public boolean isOne() {
      return from.equals(to);
    }

    /** As it stands in a set. */
    public String text() {
      if (isOne()) {
        return from.text();
      }
      String first = from.known().map(SingleDate::text).orElse("");
      return first + ".." + to.known().map(SingleDate::text).orElse("");
    }
  }

  public DateSet {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a set of no dates");
    }
  }

  @Override
  public Optional<Day> earliest() {
    if (members.stream().anyMatch(member -> member.from().known().isEmpty())) {
      return Optional.empty();
    }
    return dates().map(SingleDate::first).min(Comparator.naturalOrder());
  }

  @Override
  public Optional<Day> latest() {
    if (members.stream().anyMatch(member -> member.to().known().isEmpty())) {
      return Optional.empty();
    }
    return dates().map(SingleDate::last).max(Comparator.naturalOrder());
  }

  @Override
  public Precision precision() {
    return dates().map(SingleDate::precision).reduce(Precision::orCoarser).orElseThrow();
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public Qualifier qualifier() {
    return dates().map(SingleDate::qualifier).reduce(Qualifier.NONE, Qualifier::and);
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder(choice.opening);
    for (Member member : members) {
      text.append(text.length() > 1 ? "," : "").append(member.text());
    }
    return text.append(choice.closing).toString();
  }

  private Stream<SingleDate> dates() {
    return members.stream()
        .flatMap(member -> Stream.of(member.from(), member.to()))
        .flatMap(end -> end.known().stream());
  }

  @Override
  public String toString() {
    return text();
  }
}
