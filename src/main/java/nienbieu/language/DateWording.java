package nienbieu.language;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.date.CalendarDate;
import nienbieu.date.HistoricalDate;
import nienbieu.language.DateShape.Month;
import nienbieu.language.DateShape.Year;

/**
 * How one language says dates. Immutable, safe for any number of threads, and the same bytes under
 * every default locale and time zone.
 *
 * <p>Vietnamese and English have tables of our own; every other language gets correct, plainer text
 * from ICU's patterns. Spaces inside a date are no-break spaces (U+00A0); years are never grouped.
 */
public final class DateWording {
  private static final Map<Kind, DateWording> MADE = new ConcurrentHashMap<>();
  private static final int LONGEST_LARGE = 14;

  private final Language language;
  private final DateTable table;

  private record Kind(Language language, DateStyle style) {}

  private DateWording(Kind kind) {
    this.language = kind.language();
    DateTable any = DateTable.written(language.tag()).orElseGet(() -> DatePlainTable.of(language));
    this.table = language.tag().equals("vi") ? any.in(kind.style()) : any;
  }

  /** The wording of a language; made once for each. */
  public static DateWording of(Language language) {
    return of(language, DateStyle.RUNNING);
  }

  /** The wording of a language in a style; made once for each. */
  public static DateWording of(Language language, DateStyle style) {
    return MADE.computeIfAbsent(new Kind(language, style), DateWording::new);
  }

  /**
   * A date inside running text: {@code ngày 17 tháng 11 năm 2020}, {@code 17 November 2020}, {@code
   * nửa đầu tháng 12 năm 2020}, {@code the first half of December 2020}.
   */
  public String sentence(HistoricalDate date) {
    return sentence(DateShapes.of(date));
  }

  /** The same where it starts a line: its first letter a capital. */
  public String heading(HistoricalDate date) {
    return capital(sentence(date));
  }

  /** A date in a dense list: {@code 17/11/2020}, {@code 17 Nov 2020}, {@code 9–11/12/2020}. */
  public String brief(HistoricalDate date) {
    DateShape shape = DateShapes.of(date);
    return table.say(shape, "brief.", "").orElseGet(() -> sentence(shape));
  }

  /**
   * A date for what was planned: {@code dự kiến nửa đầu tháng 12 năm 2020}, {@code planned for the
   * first half of December 2020}. A language without a table has no word for it: the date alone.
   */
  public String planned(HistoricalDate date) {
    DateShape shape = DateShapes.of(date);
    String first = shape.keys().get(0);
    // “from 2020” and “from 2019 to May 2020” have their preposition already.
    boolean isBare = first.startsWith("from") || first.startsWith("until") || first.equals("span");
    return table.planned(sentence(shape), isBare);
  }

  /**
   * A date as the site sets it, the day large: {@code 17} and {@code tháng 11 năm 2020}, {@code
   * 9–11} and {@code December 2020}, {@code Mùa thu} and {@code năm 2020}. What would be too long
   * to set large has its years large and the brief date small.
   */
  public DateFigure figure(HistoricalDate date) {
    DateShape shape = DateShapes.of(date);
    Optional<String> large = table.say(shape, "figure.", ".large");
    Optional<String> small = table.say(shape, "figure.", ".small");
    if (large.isPresent() && small.isPresent() && large.get().length() <= LONGEST_LARGE) {
      return new DateFigure(capital(large.get()), small.get());
    }
    return new DateFigure(years(date), capital(brief(date)));
  }

  /** A month of a year as a heading: {@code Tháng 11 năm 2020}, {@code November 2020}. */
  public String month(long year, int month) {
    return capital(sentence(DateShape.inYear("month", year, Map.of("month", new Month(month)))));
  }

  /** A year as a heading: {@code Năm 2020}, {@code 2020}; the year 0 is 1 BC. */
  public String year(long year) {
    return capital(sentence(DateShape.of("year", Map.of("year", new Year(year)))));
  }

  /** A month without its year as a heading: {@code Tháng 11}, {@code November}. */
  public String monthOnly(int month) {
    DateShape shape = DateShape.of("month", Map.of("month", new Month(month)));
    return capital(table.say(shape, "heading.", "").orElseThrow());
  }

  /** The same as short as can be: {@code Th. 11}, {@code Nov}. */
  public String monthShort(int number) {
    DateShape shape = DateShape.of("month", Map.of("month", new Month(number)));
    return capital(table.say(shape, "heading.short.", "").orElseThrow());
  }

  private String sentence(DateShape shape) {
    return table.say(shape, "long.", "").orElseThrow(() -> new IllegalStateException("" + shape));
  }

  /** {@code 2020}, {@code 2020–2021}, {@code –2020}, {@code 2020–}, {@code ?}. */
  private String years(HistoricalDate date) {
    if (date instanceof CalendarDate calendar && calendar.year().isUnknown()) {
      return "?";
    }
    Optional<String> first = date.earliest().map(day -> table.year(day.year()));
    Optional<String> last = date.latest().map(day -> table.year(day.year()));
    return first.equals(last) && first.isPresent()
        ? first.get()
        : first.orElse("") + "–" + last.orElse("");
  }

  private String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(language.locale().toLocale()) + text.substring(end);
  }
}
