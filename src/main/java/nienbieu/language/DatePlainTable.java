package nienbieu.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Patterns for a language that we wrote none for: ICU knows its order of day, month and year and
 * the names of its months; everything else is said by signs that every reader knows.
 *
 * <p>ICU's patterns are translated once into ours, so that no calendar, time zone or mutable
 * formatter of ICU is near when a date is said.
 */
final class DatePlainTable {
  /** How names of patterns end that say an era, and the number of that era in ICU. */
  private static final Map<String, Integer> ERAS = Map.of(".bc", 0, ".early", 1);

  private static final Pattern HOLE = Pattern.compile("\\{[a-z-]+\\}");

  private final ULocale locale;
  private final DateTimePatternGenerator generator;
  private final Map<String, String> patterns = new HashMap<>();
  private final DateFormatSymbols symbols;

  private DatePlainTable(Language language) {
    locale = language.locale().setKeywordValue("calendar", "gregorian");
    generator = DateTimePatternGenerator.getInstance(locale);
    symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
  }

  static DateTable of(Language language) {
    DatePlainTable plain = new DatePlainTable(language);
    plain.addParts();
    plain.addForm("long.", "MMMM");
    plain.addForm("brief.", "MMM");
    plain.addFigures();
    String digits = NumberingSystem.getInstance(plain.locale).getDescription();
    boolean isDigits = digits.length() == 10;
    return new DateTable(plain.patterns, isDigits ? digits.charAt(0) : '0');
  }

  private void addParts() {
    addMonths("months", DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    addMonths("months.alone", DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    addMonths("months.short", DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
    // What stands around every year, such as 年, is added where the year is said.
    patterns.put("year", "{number}");
    ERAS.forEach(
        (key, era) ->
            patterns.put("year" + key, inEra("y", era).replace("{year-bare}", "{number}")));
    patterns.put("comma", between(ListFormatter.Type.AND, 3));
    patterns.put("joint.or", between(ListFormatter.Type.OR, 2));
    patterns.put("joint.and", between(ListFormatter.Type.AND, 2));
    patterns.put("heading.month", "{month-alone}");
    patterns.put("heading.short.month", "{month-short}");
  }

  /** What ICU writes between the first two of so many. */
  private String between(ListFormatter.Type type, int count) {
    // Of private use: no rule of a language looks at them, as that of Spanish does for o and u.
    List<String> all = List.of("\uE000", "\uE001", "\uE002").subList(0, count);
    String row = ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(all);
    int first = row.indexOf(all.get(0)) + 1;
    int second = row.indexOf(all.get(1));
    // Persian has an invisible mark of direction there; texts of ours have none.
    return second > first ? row.substring(first, second).replace("\u200F", "") : ", ";
  }

  private void addMonths(String key, int context, int width) {
    patterns.put(key, String.join(",", symbols.getMonths(context, width)));
  }

  private String best(String skeleton) {
    return DatePatternOfIcu.translated(generator.getBestPattern(skeleton));
  }

  private void addForm(String start, String months) {
    putInEras(start, "day", "y" + months + "d");
    putInEras(start, "month", "y" + months);
    putInEras(start, "year", "y");
    put(start, "far", "{number}");
    put(start, "far.bc", "-{number}");
    put(start, "decade", "{from}–{to}");
    put(start, "century", "{from}–{to}");
    put(start, "unknown-year", "?");
    // ICU has no word for a season, and without a hemisphere it has no months.
    putInEras(start, "season", "y");
    for (String era : List.of("", ".bc", ".early")) {
      String one = patterns.get(start + "month" + era);
      String part = one.replace("{month", "{m1") + " – " + one.replace("{month", "{m2");
      put(start, "season.north" + era, part);
      put(start, "season.south" + era, part);
      put(start, "part" + era, part);
    }
    String comma = patterns.get("comma");
    put(start, "day-in", "{whole}");
    put(start, "month-in", "{whole}");
    put(start, "day-of", best(months + "d") + comma + "{whole}");
    put(start, "month-of", "{month-alone}" + comma + "{whole}");
    put(start, "estimated", "≈ {year} ({y1}–{y2})");
    put(start, "span", "{from} – {to}");
    put(start, "from", "{from} –");
    put(start, "until", "– {to}");
    put(start, "open", "–");
    put(start, "one-of.span", "{from} … {to}");
    put(start, "one-of.from", "{from} …");
    put(start, "one-of.until", "… {to}");
    put(start, "all-of.span", "{from} – {to}");
    put(start, "all-of.from", "{from} –");
    put(start, "all-of.until", "– {to}");
    put(start, "set", "{row}");
    put(start, "approximate", "≈ {date}");
    put(start, "uncertain", "{date} (?)");
    put(start, "time", "{date}" + comma + "{clock}");
    put(start, "time.zone", "{date}" + comma + "{clock} ({zone})");
  }

  private void putInEras(String start, String key, String skeleton) {
    put(start, key, best(skeleton));
    ERAS.forEach((end, era) -> put(start, key + end, inEra(skeleton, era)));
  }

  /**
   * The pattern with an era, as ICU has it; where it has none for this language but only that of
   * all languages, its usual pattern with era and year where the year stands.
   */
  private String inEra(String skeleton, int number) {
    String usual = best(skeleton);
    String own = best("G" + skeleton);
    boolean isOwn = holes(own.replace("{era}", "")).equals(holes(usual));
    String year = best("Gy");
    // “г.” stands with the year already, and not once more with the date.
    String bare = usual.replace(best("y"), "{year}").replace("{year}" + behindYear(year), "{year}");
    String pattern = isOwn ? own : bare.replace("{year}", year);
    String era = DatePatternOfIcu.literal(symbols.getEras()[number]);
    return pattern.replace("{year}", "{year-bare}").replace("{era}", era);
  }

  /** The word or sign right behind the year, if there is one. */
  private static String behindYear(String pattern) {
    int start = pattern.indexOf("{year}") + "{year}".length();
    int end = pattern.indexOf('{', start);
    String literal = pattern.substring(start, end < 0 ? pattern.length() : end);
    return literal.endsWith("~") ? literal.substring(0, literal.length() - 1) : literal;
  }

  private static List<String> holes(String pattern) {
    return HOLE.matcher(pattern).results().map(MatchResult::group).toList();
  }

  private void put(String start, String key, String pattern) {
    patterns.put(start + key, pattern);
  }

  private void addFigures() {
    for (String era : List.of("", ".bc", ".early")) {
      String month = patterns.get("long.month" + era);
      figure("day" + era, "{day}", month);
      figure("days.in-month" + era, "{d1}–{d2}", onSecond(month));
      figure("one-of.days.in-month" + era, "{d1}…{d2}", onSecond(month));
      figure("month" + era, "{month-alone}", patterns.get("long.year" + era));
    }
    figure("year", "{year}", "");
    figure("far", "{number}", "");
    figure("time", "{date}", "{date}");
    figure("uncertain", "{date}?", "{date}");
    figure("approximate", "≈ {date}", "{date}");
  }

  /** A pattern for a month, made one for the month in which a range ends. */
  private static String onSecond(String pattern) {
    return pattern.replace("{month", "{m2").replace("{year", "{y2");
  }

  private void figure(String key, String large, String small) {
    patterns.put("figure." + key + ".large", large);
    patterns.put("figure." + key + ".small", small);
  }
}
