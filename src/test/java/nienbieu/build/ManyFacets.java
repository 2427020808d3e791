package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site with many events of all sorts, by chance but always the same, and what is known of them
 * apart from the program.
 */
final class ManyFacets {
  static final int EVENTS = 260;
  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2020;

  /** The facets by their names in addresses, with all their values. */
  static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("kind", List.of("meeting", "ceremony", "exercise", "review"));
    VALUES.put("person", ids("person", 25));
    VALUES.put("organisation", ids("body", 8));
    VALUES.put("place", ids("place", 5));
    VALUES.put("topic", ids("topic", 6));
    VALUES.put("status", List.of("held", "planned", "ongoing", "cancelled"));
  }

  /**
   * An event.
   *
   * @param values by facet
   * @param last the year in which it ends; far away if it goes on
   */
  record Made(String id, Map<String, Set<String>> values, int first, int last) {}

  /** A choice: values by facet, and years; 0 for any. */
  record Asked(Map<String, Set<String>> values, int from, int to) {
    String search() {
      List<String> parts = new ArrayList<>();
      values.forEach((facet, some) -> some.forEach(one -> parts.add(facet + "=" + one)));
      if (from != 0) {
        parts.add("from=" + from);
      }
      if (to != 0) {
        parts.add("to=" + to);
      }
      return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    boolean fits(Made made, String except) {
      return (from == 0 || made.last >= from)
          && (to == 0 || made.first <= to)
          && values.entrySet().stream()
              .filter(one -> !one.getKey().equals(except))
              .allMatch(
                  one -> !Collections.disjoint(one.getValue(), made.values.get(one.getKey())));
    }

    List<String> found(List<Made> all) {
      return all.stream().filter(made -> fits(made, "")).map(Made::id).toList();
    }

    /** How many of the events that fit all other facets have a value. */
    long count(String facet, String value, List<Made> all) {
      return all.stream()
          .filter(made -> fits(made, facet) && made.values.get(facet).contains(value))
          .count();
    }
  }

  private final Random chance = new Random(4);
  private final List<Made> events = new ArrayList<>();
  private final StringBuilder yaml = new StringBuilder();

  ManyFacets() {
    this(EVENTS);
  }

  /**
   * A site.
   *
   * @param number of events, one a week
   */
  ManyFacets(int number) {
    for (int at = 0; at < number; at++) {
      add(at);
    }
  }

  /** All events in order of time. */
  List<Made> events() {
    return events;
  }

  /** The site. */
  TrialSite in(Path folder) throws IOException {
    return TrialSite.of("one-event", folder)
        .without("events/2020.yaml")
        .with("events/all.yaml", yaml.toString())
        .with("people.yaml", records("person", "Người Đẹp", "Fine Person"))
        .with("organisations.yaml", records("organisation", "Hội", "Body"))
        .with("places.yaml", records("place", "Nơi", "Place"))
        .with("topics.yaml", records("topic", "Đề tài", "Topic"));
  }

  /** Some of what one can ask for. */
  List<Asked> questions(int number) {
    List<Asked> all = new ArrayList<>();
    for (int at = 0; at < number; at++) {
      Map<String, Set<String>> values = new LinkedHashMap<>();
      for (String facet : VALUES.keySet()) {
        if (chance.nextInt(3) == 0) {
          values.put(facet, some(facet, 1, 1 + chance.nextInt(4)));
        }
      }
      int from = chance.nextInt(3) == 0 ? FIRST_YEAR + chance.nextInt(6) : 0;
      int to = chance.nextInt(3) == 0 ? Math.max(from, FIRST_YEAR + chance.nextInt(6)) : 0;
      all.add(new Asked(values, from, to));
    }
    return all;
  }

  private void add(int at) {
    LocalDate start = LocalDate.of(FIRST_YEAR, 1, 3).plusDays(at * 7L);
    Map<String, Set<String>> values = new LinkedHashMap<>();
    values.put("kind", some("kind", 1, 1));
    values.put("person", some("person", 0, 4));
    values.put("organisation", some("organisation", 0, 3));
    values.put("place", some("place", 0, 2));
    values.put("topic", some("topic", 0, 3));
    values.put("status", some("status", 1, 1));
    int length = chance.nextInt(12);
    LocalDate end = length == 0 ? start.plusYears(1) : start;
    boolean open = length == 1;
    String date = length == 0 ? start + "/" + end : open ? start + "/.." : start.toString();
    String id = "e-" + at;
    yaml.append("- id: ").append(id).append("\n  date: \"").append(date).append('"');
    yaml.append("\n  kind: ").append(values.get("kind").iterator().next());
    yaml.append("\n  status: ").append(values.get("status").iterator().next());
    yaml.append("\n  title: {vi: Việc ").append(at).append(", en: Event ").append(at).append('}');
    yaml.append("\n  summary: {vi: Tóm tắt., en: Summary.}");
    List<String> people =
        values.get("person").stream()
            .map(one -> "{person: " + one + ", role: {vi: dự, en: guest}}")
            .toList();
    field("people", people);
    List<String> bodies =
        values.get("organisation").stream().map(one -> "{organisation: " + one + "}").toList();
    field("organisations", bodies);
    field("places", values.get("place"));
    field("topics", values.get("topic"));
    yaml.append("\n  sources: [{source: paper, supports: [date]}]\n");
    events.add(new Made(id, values, start.getYear(), open ? 9999 : end.getYear()));
  }

  private void field(String name, java.util.Collection<String> items) {
    if (!items.isEmpty()) {
      yaml.append("\n  ").append(name).append(": [").append(String.join(", ", items)).append(']');
    }
  }

  private Set<String> some(String facet, int least, int most) {
    List<String> all = new ArrayList<>(VALUES.get(facet));
    Collections.shuffle(all, chance);
    return new TreeSet<>(all.subList(0, least + chance.nextInt(most - least + 1)));
  }

  private static String records(String facet, String vi, String en) {
    String kind = facet.equals("organisation") ? "\n  kind: body" : "";
    return VALUES.get(facet).stream()
        .map(
            id -> {
              String number = id.substring(id.indexOf('-') + 1);
              return "- id: %s\n  name: {vi: %s %s, en: %s %s}%s\n  summary: {vi: A., en: A.}\n"
                  .formatted(id, vi, number, en, number, kind);
            })
        .collect(Collectors.joining());
  }

  private static List<String> ids(String start, int number) {
    return IntStream.range(0, number).mapToObj(at -> start + "-" + at).toList();
  }
}
