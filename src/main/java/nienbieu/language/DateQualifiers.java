package nienbieu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nienbieu.date.Part;
import nienbieu.date.Qualifier;
import nienbieu.language.DateShape.Hole;
import nienbieu.language.DateShape.Inner;
import nienbieu.language.DateShape.Row;
import nienbieu.language.DateShape.Word;

/** Puts “about”, “uncertain” and notes on single numbers around the shape of a date. */
final class DateQualifiers {
  private DateQualifiers() {}

  /** A shape with what is said of the date's numbers. */
  static DateShape around(DateShape shape, List<Part> parts) {
    Qualifier first = parts.get(0).qualifier();
    boolean isWhole = parts.stream().allMatch(part -> part.qualifier() == first);
    return isWhole ? whole(shape, first) : noted(shape, parts);
  }

  /** A shape with what is said of the whole date. */
  static DateShape whole(DateShape shape, Qualifier qualifier) {
    DateShape about = qualifier.isApproximate() ? approximate(shape) : shape;
    return qualifier.isUncertain() ? wrapped("uncertain", about) : about;
  }

  private static DateShape approximate(DateShape shape) {
    String key = shape.keys().get(0);
    // “About a day in June” would be about as long as a day.
    boolean isCounted = key.startsWith("one-of.") || key.equals("day-in") || key.equals("month-in");
    return isCounted
        ? new DateShape(
            List.of("approximate.counted", "approximate"), Map.of("date", new Inner(shape)))
        : wrapped("approximate", shape);
  }

  private static DateShape wrapped(String key, DateShape shape) {
    return DateShape.of(key, Map.of("date", new Inner(shape)));
  }

  private static DateShape noted(DateShape shape, List<Part> parts) {
    List<Hole> notes = new ArrayList<>();
    // “The month uncertain and approximate”, not “the month uncertain; the month approximate”.
    boolean isBoth =
        parts.stream()
            .allMatch(part -> Set.of(Qualifier.NONE, Qualifier.BOTH).contains(part.qualifier()));
    if (isBoth) {
      addNote(notes, "both", parts, part -> part.qualifier() == Qualifier.BOTH);
    } else {
      addNote(notes, "uncertain", parts, part -> part.qualifier().isUncertain());
      addNote(notes, "approximate", parts, part -> part.qualifier().isApproximate());
    }
    Row row = new Row("joint.note", notes);
    // Where there is no room for notes, any doubt is said of the whole date.
    boolean isUncertain = parts.stream().anyMatch(part -> part.qualifier().isUncertain());
    String brief = isUncertain ? "uncertain" : "approximate";
    return new DateShape(List.of("noted", brief), Map.of("date", new Inner(shape), "notes", row));
  }

  private static void addNote(
      List<Hole> notes, String key, List<Part> parts, Predicate<Part> isMeant) {
    List<Hole> names = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      if (isMeant.test(parts.get(at))) {
        names.add(new Word("part." + name(parts, at)));
      }
    }
    if (!names.isEmpty()) {
      Row row = new Row("joint.and", names);
      notes.add(new Inner(DateShape.of("note." + key, Map.of("parts", row))));
    }
  }

  private static String name(List<Part> parts, int at) {
    if (at == 0) {
      return "year";
    }
    boolean isSeason = parts.get(1).isKnown() && parts.get(1).lowest() > 12;
    return at == 2 ? "day" : isSeason ? "season" : "month";
  }
}
