package nienbieu.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nienbieu.language.DateShape.Count;
import nienbieu.language.DateShape.Hole;
import nienbieu.language.DateShape.Inner;
import nienbieu.language.DateShape.Month;
import nienbieu.language.DateShape.Row;
import nienbieu.language.DateShape.Verbatim;
import nienbieu.language.DateShape.Word;
import nienbieu.language.DateShape.Year;

/**
 * The patterns in which one language says dates. A pattern has holes such as <code>{day}</code>; a
 * tilde in it is a space at which no line breaks. A hole's name can ask for a form: <code>
 * {month-short}</code>, <code>{month-alone}</code>, <code>{month-number}</code>, <code>
 * {number-roman}</code>, <code>{number-ordinal}</code>.
 */
final class DateTable {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int EARLY_YEARS = 100;

  private final Map<String, String> patterns;
  private final char zero;
  private final DateStyle style;

  /** A table of these patterns, with the digits that follow this zero. */
  DateTable(Map<String, String> patterns, char zero) {
    this(patterns, zero, DateStyle.RUNNING);
  }

  private DateTable(Map<String, String> patterns, char zero, DateStyle style) {
    this.patterns = Map.copyOf(patterns);
    this.zero = zero;
    this.style = style;
  }

  /** The same table in another style, which must be one of its language. */
  DateTable in(DateStyle other) {
    return new DateTable(patterns, zero, other);
  }

  /** The table that we wrote for a language, if we did. */
  static Optional<DateTable> written(String tag) {
    String name = "dates-" + tag + ".properties";
    try (InputStream file = DateTable.class.getResourceAsStream(name)) {
      if (file == null) {
        return Optional.empty();
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      Map<String, String> patterns = new HashMap<>();
      read.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
      return Optional.of(new DateTable(patterns, '0'));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * A shape in words.
   *
   * @param start what the names of the patterns start with, for example {@code long.}
   * @param end what they end with
   * @return nothing if this language has no pattern for it
   */
  Optional<String> say(DateShape shape, String start, String end) {
    String era = era(shape);
    for (String key : shape.keys()) {
      String any = patterns.get(start + key + end);
      String pattern = era.isEmpty() ? any : patterns.getOrDefault(start + key + era + end, any);
      if (pattern != null) {
        return filled(pattern, shape.holes(), start, end);
      }
    }
    return Optional.empty();
  }

  /** What was planned; a bare date has its preposition already. */
  String planned(String date, boolean isBare) {
    String any = patterns.getOrDefault("planned", "{date}");
    String pattern = isBare ? patterns.getOrDefault("planned.bare", any) : any;
    return filled(pattern, Map.of("date", new Verbatim(date)), "", "").orElseThrow();
  }

  private Optional<String> filled(
      String pattern, Map<String, Hole> holes, String start, String end) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '{') {
        int close = pattern.indexOf('}', at);
        Optional<String> value = hole(pattern.substring(at + 1, close), holes, start, end);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        text.append(value.get());
        at = close;
      } else {
        text.append(c == '~' ? NO_BREAK_SPACE : c);
      }
    }
    return Optional.of(text.toString());
  }

  private Optional<String> hole(String name, Map<String, Hole> holes, String start, String end) {
    int dash = name.indexOf('-');
    Hole hole = holes.get(dash < 0 ? name : name.substring(0, dash));
    if (hole == null) {
      throw new IllegalStateException("no “" + name + "” among " + holes.keySet());
    }
    boolean isDay = name.equals("day") || name.equals("d1") || name.equals("d2");
    boolean isOfficial = style == DateStyle.OFFICIAL && start.equals("long.");
    Optional<String> value = value(hole, dash < 0 ? "" : name.substring(dash + 1), start, end);
    boolean isPadded =
        isDay && hole instanceof Count day && day.number() < 10
            || hole instanceof Month month && month.number() < 3;
    return isOfficial && isPadded ? value.map(number -> "0" + number) : value;
  }

  private Optional<String> value(Hole hole, String form, String start, String end) {
    if (hole instanceof Count count) {
      return Optional.of(number(count.number(), form));
    }
    if (hole instanceof Month month) {
      return Optional.of(month(month.number(), form));
    }
    if (hole instanceof Year year) {
      return Optional.of(form.equals("bare") ? bare(year.number()) : year(year.number()));
    }
    if (hole instanceof Word word) {
      return filled(patterns.getOrDefault(word.key(), ""), Map.of(), start, end);
    }
    if (hole instanceof Inner inner) {
      return say(inner.shape(), start, end);
    }
    if (hole instanceof Row row) {
      return row(row, start, end);
    }
    return Optional.of(DateNumerals.inDigits(((Verbatim) hole).text(), zero));
  }

  private String number(long number, String form) {
    return switch (form) {
      case "roman" -> DateNumerals.roman(number);
      case "ordinal" -> DateNumerals.ordinal(number);
      default -> DateNumerals.digits(number, zero);
    };
  }

  private String month(int number, String form) {
    if (form.equals("number")) {
      return DateNumerals.digits(number, zero);
    }
    String names = patterns.get(form.isEmpty() ? "months" : "months." + form);
    return names.split(",", -1)[number - 1];
  }

  /** A year with its era where it needs one. */
  String year(long year) {
    Map<String, Hole> number = Map.of("number", new Count(numeral(year)));
    return filled(patterns.get("year" + era(year)), number, "", "").orElseThrow();
  }

  /** A year's number where the pattern says its era itself. */
  private String bare(long year) {
    return DateNumerals.digits(numeral(year), zero);
  }

  // ISO 8601-1: the year 0000 is 1 BC, -0001 is 2 BC.
  private static long numeral(long year) {
    return year <= 0 ? 1 - year : year;
  }

  /**
   * How the name of a pattern ends, if the language has one of its own, for a date in the year 99
   * or before: there the era must be said.
   */
  private static String era(DateShape shape) {
    Hole year = shape.holes().getOrDefault("year", shape.holes().get("y2"));
    return year instanceof Year one ? era(one.number()) : "";
  }

  private static String era(long year) {
    return year <= 0 ? ".bc" : year < EARLY_YEARS ? ".early" : "";
  }

  /** {@code a, b and c}: all but the last by commas, then the last by the pattern. */
  private Optional<String> row(Row row, String start, String end) {
    List<Hole> all = row.all();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < all.size(); at++) {
      Optional<String> each = value(all.get(at), "", start, end);
      if (each.isEmpty()) {
        return Optional.empty();
      }
      boolean isLast = at == all.size() - 1;
      text.append(at == 0 ? "" : isLast ? patterns.get(row.joint()) : patterns.get("comma"));
      text.append(each.get());
    }
    return Optional.of(text.toString());
  }
}
