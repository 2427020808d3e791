package nienbieu.links;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.markdown.WebAddress;

/**
 * Answers of earlier checks, as a text of lines: address, verdict, why, status, target and when it
 * was asked, parted by tabs. A text that is odd anywhere is taken for an empty one: everything in
 * it can be asked again. For any thread.
 */
public final class KnownAnswers {
  private static final String FIRST_LINE = "nienbieu-links 1";
  private static final Duration GOOD_FOR = Duration.ofDays(30);
  private static final Duration BAD_FOR = Duration.ofDays(1);

  private final SortedMap<String, Known> answers = new TreeMap<>();
  private final Instant now;

  /** An answer and when it was given. */
  private record Known(Answer answer, Instant asked) {
    boolean isTrueAt(Instant now) {
      Duration age = Duration.between(asked, now);
      Duration limit = answer.verdict() == Verdict.FINE ? GOOD_FOR : BAD_FOR;
      return !age.isNegative() && age.compareTo(limit) < 0;
    }
  }

  private KnownAnswers(Instant now) {
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Reads what was remembered; what is too old is left out.
   *
   * @param text as {@link #text} gave it
   * @param now what the clock says
   */
  public static KnownAnswers read(String text, Instant now) {
    KnownAnswers known = new KnownAnswers(now);
    String[] lines = text.split("\n");
    if (!lines[0].equals(FIRST_LINE)) {
      return known;
    }
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      if (!known.take(line.split("\t", -1))) {
        return new KnownAnswers(now);
      }
    }
    return known;
  }

  private boolean take(String[] cells) {
    try {
      Optional<Why> why = cells.length == 6 ? Why.of(cells[2]) : Optional.empty();
      boolean good = why.isPresent() && isAddressOrNone(cells[4]);
      if (good) {
        Answer answer =
            new Answer(Verdict.valueOf(cells[1]), why.get(), Integer.parseInt(cells[3]), cells[4]);
        Known known = new Known(answer, Instant.parse(cells[5]));
        if (known.isTrueAt(now)) {
          answers.put(cells[0], known);
        }
      }
      return good;
    } catch (IllegalArgumentException | DateTimeException odd) {
      return false;
    }
  }

  // What the file proposes is shown to people: it is looked at as if a stranger had written it.
  private static boolean isAddressOrNone(String cell) {
    return cell.isEmpty() || WebAddress.isWeb(cell);
  }

  /** What is known of an address, if it is not too old. */
  public synchronized Optional<Answer> of(String address) {
    return Optional.ofNullable(answers.get(address)).map(Known::answer);
  }

  /** Remembers an answer, given now. */
  public synchronized void add(String address, Answer answer) {
    if (answer.verdict() != Verdict.NOT_ASKED) {
      answers.put(address, new Known(answer, now));
    }
  }

  /** Remembers that a page that is gone has a stored copy. */
  public synchronized void addCopy(String address, String copy) {
    answers.computeIfPresent(
        address, (same, known) -> new Known(known.answer().with(Optional.of(copy)), known.asked()));
  }

  /** Everything that is worth keeping. */
  public synchronized String text() {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    answers.forEach(
        (address, known) ->
            text.append(
                String.join(
                    "\t",
                    address,
                    known.answer().verdict().name(),
                    known.answer().why().key(),
                    Integer.toString(known.answer().status()),
                    known.answer().target(),
                    known.asked() + "\n")));
    return text.toString();
  }
}
