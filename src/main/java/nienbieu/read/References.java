package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/**
 * Which ids there are and which are asked for. Checked once, when everything was read, so that
 * records may name each other in any order and any file.
 */
final class References {
  /** Ranks have ids but no page, so prose cannot link to them. */
  static final String RANK = "rank";

  private record Use(String kind, String id, Place place) {}

  private record Declared(String kind, String id, Place place) {}

  private final List<Use> uses = new ArrayList<>();
  private final List<Declared> declared = new ArrayList<>();
  private final Map<String, String> shared = new HashMap<>();
  private final Set<String> incomplete = new java.util.TreeSet<>();

  /** That there is a record of this id. */
  synchronized void declare(String kind, String id, Place place) {
    declared.add(new Declared(kind, share(id), place));
  }

  /**
   * That somebody names a record.
   *
   * @return the id, the same object for every use, because large sites name the same few often
   */
  synchronized String use(String kind, String id, Place place) {
    String one = share(id);
    uses.add(new Use(kind, one, place));
    return one;
  }

  /**
   * That some records of a kind could not be read. What is missing is then not reported: the reason
   * already is.
   */
  synchronized void isIncomplete(String kind) {
    incomplete.add(kind);
  }

  /** Reports ids that stand twice and uses that lead nowhere. */
  void check(Problems problems) {
    Map<String, Map<String, Place>> known = new TreeMap<>();
    declared.stream()
        .sorted(java.util.Comparator.comparing(Declared::place))
        .forEach(
            one -> {
              Map<String, Place> ids = known.computeIfAbsent(one.kind(), none -> new HashMap<>());
              Place first = ids.putIfAbsent(one.id(), one.place());
              if (first != null) {
                problems.add(Rule.ID_DUPLICATE, one.place(), one.kind(), one.id(), first);
              }
            });
    for (Use use : uses) {
      Map<String, Place> ids = known.getOrDefault(use.kind(), Map.of());
      if (!ids.containsKey(use.id()) && !incomplete.contains(use.kind())) {
        Problem problem = Problem.of(Rule.REFERENCE_TO_NOTHING, use.place(), use.kind(), use.id());
        Optional<String> near = Nearest.to(use.id(), ids.keySet());
        problems.add(near.map(problem::suggesting).orElse(problem));
      }
    }
  }

  /** Reports records of a kind that nobody names. */
  void checkUnused(String kind, Rule rule, Problems problems) {
    Set<String> used = new java.util.HashSet<>();
    uses.stream().filter(use -> use.kind().equals(kind)).forEach(use -> used.add(use.id()));
    declared.stream()
        .filter(one -> one.kind().equals(kind) && !used.contains(one.id()))
        .forEach(one -> problems.add(rule, one.place(), one.id()));
  }

  private String share(String id) {
    return shared.computeIfAbsent(id, same -> same);
  }
}
