package nienbieu.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns for a language that we wrote none for: ICU knows its order of day, month and year and
 * the names of its months; everything else is said by signs that every reader knows.
 *
 * <p>ICU's patterns are translated once into ours, so that no calendar, time zone or mutable
 * formatter of ICU is near when a date is said.
 */
final class DatePlainTable {
  private final ULocale locale;
  private final DateTimePatternGenerator generator;
  private final Map<String, String> patterns = new HashMap<>();
  private final DateFormatSymbols symbols;
  private final String era;

  private DatePlainTable(Language language) {
    locale = language.locale().setKeywordValue("calendar", "gregorian");
    generator = DateTimePatternGenerator.getInstance(locale);
    symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
    era = DatePatternOfIcu.literal(symbols.getEras()[0]);
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
    patterns.put("year", "{number}");
    patterns.put("year.early", "{number}");
    // What stands around every year, such as 年, is added where the year is said.
    String bc = best("Gy").replace(best("y"), "{number}").replace("{year}", "{number}");
    patterns.put("year.bc", bc.replace("{era}", era));
    patterns.put("comma", ", ");
    patterns.put("joint.or", " / ");
    patterns.put("joint.and", ", ");
    patterns.put("heading.month", "{month-alone}");
    patterns.put("heading.short.month", "{month-short}");
  }

  private void addMonths(String key, int context, int width) {
    patterns.put(key, String.join(",", symbols.getMonths(context, width)));
  }

  private String best(String skeleton) {
    return DatePatternOfIcu.translated(generator.getBestPattern(skeleton));
  }

  private void addForm(String start, String months) {
    String month = best("y" + months);
    put(start, "day", best("y" + months + "d"));
    put(start, "day.bc", beforeChrist(patterns.get(start + "day")));
    put(start, "month", month);
    put(start, "month.bc", beforeChrist(month));
    put(start, "year", best("y"));
    put(start, "far", "{number}");
    put(start, "far.bc", "-{number}");
    put(start, "decade", "{from}–{to}");
    put(start, "century", "{from}–{to}");
    put(start, "unknown-year", "?");
    // ICU has no word for a season, and without a hemisphere it has no months.
    put(start, "season", best("y"));
    for (String era : List.of("", ".bc")) {
      String one = patterns.get(start + "month" + era);
      String part = one.replace("{month", "{m1") + " – " + one.replace("{month", "{m2");
      put(start, "season.north" + era, part);
      put(start, "season.south" + era, part);
      put(start, "part" + era, part);
    }
    put(start, "day-in", "{whole}");
    put(start, "month-in", "{whole}");
    put(start, "day-of", best(months + "d") + ", {whole}");
    put(start, "month-of", "{month-alone}, {whole}");
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
    put(start, "time", "{date}, {clock}");
    put(start, "time.zone", "{date}, {clock} ({zone})");
  }

  /** Russian: the year has its “г.” with the era already, and not once more with the date. */
  private String beforeChrist(String pattern) {
    String withEra = best("Gy");
    int after = withEra.indexOf("{year}") + "{year}".length();
    int end = withEra.indexOf("{era}");
    String between = end > after ? withEra.substring(after, end) : "";
    String word = between.endsWith("~") ? between.substring(0, between.length() - 1) : between;
    return pattern.replace("{year}" + word, "{year}");
  }

  private void put(String start, String key, String pattern) {
    patterns.put(start + key, pattern);
  }

  private void addFigures() {
    figure("day", "{day}", patterns.get("long.month"));
    figure("day.bc", "{day}", patterns.get("long.month.bc"));
    figure("month", "{month-alone}", patterns.get("long.year"));
    figure("year", "{year}", "");
    figure("far", "{number}", "");
    figure("days.in-month", "{d1}–{d2}", onSecond(patterns.get("long.month")));
    figure("one-of.days.in-month", "{d1}…{d2}", onSecond(patterns.get("long.month")));
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
