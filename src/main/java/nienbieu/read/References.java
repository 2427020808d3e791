package nienbieu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/**
 * Which ids there are and which are asked for. Checked once, when everything was read, so that
 * records may name each other in any order and any file. Filled by several threads at once; what is
 * reported does not depend on who came first.
 */
final class References {
  /** Ranks have ids but no page, so prose cannot link to them. */
  static final String RANK = "rank";

  /**
   * Looking for what was meant costs as much as there are ids. So many comparisons are made in all;
   * whoever has more wrong ids than that has another mistake.
   */
  private static final int MOST_COMPARISONS = 1_000_000;

  private record Named(String kind, String id, Place place) {}

  private final List<Named> uses = new ArrayList<>();
  private final List<Named> declared = new ArrayList<>();
  private final Map<String, String> shared;
  private final Set<String> incomplete = new HashSet<>();

  References() {
    this(new ConcurrentHashMap<>());
  }

  private References(Map<String, String> shared) {
    this.shared = shared;
  }

  /** For a part that is read by itself; its ids are the same objects as here. */
  References apart() {
    return new References(shared);
  }

  /** Takes over what is noted in a part. */
  void addAll(References part) {
    synchronized (part) {
      add(part.uses, part.declared, part.incomplete);
    }
  }

  private synchronized void add(List<Named> used, List<Named> there, Set<String> lacking) {
    uses.addAll(used);
    declared.addAll(there);
    incomplete.addAll(lacking);
  }

  /** That there is a record of this id. */
  synchronized void declare(String kind, String id, Place place) {
    declared.add(new Named(kind, share(id), place));
  }

  /**
   * That somebody names a record.
   *
   * @return the id, the same object for every use, because large sites name the same few often
   */
  synchronized String use(String kind, String id, Place place) {
    String one = share(id);
    uses.add(new Named(kind, one, place));
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
  synchronized void check(Problems problems) {
    Map<String, Map<String, Place>> known = new HashMap<>();
    declared.sort(Comparator.comparing(Named::place));
    for (Named one : declared) {
      Place first =
          known
              .computeIfAbsent(one.kind(), kind -> new HashMap<>())
              .putIfAbsent(one.id(), one.place());
      if (first != null) {
        problems.add(Rule.ID_DUPLICATE, one.place(), one.kind(), one.id(), first);
      }
    }
    List<Named> wrong =
        uses.stream()
            .filter(use -> !incomplete.contains(use.kind()))
            .filter(use -> !known.getOrDefault(use.kind(), Map.of()).containsKey(use.id()))
            .sorted(Comparator.comparing(Named::place))
            .toList();
    int comparisons = 0;
    for (Named use : wrong) {
      Set<String> ids = known.getOrDefault(use.kind(), Map.of()).keySet();
      comparisons += ids.size();
      Optional<String> meant =
          comparisons <= MOST_COMPARISONS ? Nearest.to(use.id(), ids) : Optional.empty();
      problems.add(
          Problem.of(Rule.REFERENCE_TO_NOTHING, use.place(), use.kind(), use.id())
              .suggesting(meant));
    }
  }

  /** Reports records of a kind that nobody names. */
  synchronized void checkUnused(String kind, Rule rule, Problems problems) {
    Set<String> used = new HashSet<>();
    uses.stream().filter(use -> use.kind().equals(kind)).forEach(use -> used.add(use.id()));
    declared.stream()
        .filter(one -> one.kind().equals(kind) && !used.contains(one.id()))
        .forEach(one -> problems.add(rule, one.place(), one.id()));
  }

  private String share(String id) {
    return shared.computeIfAbsent(id, same -> same);
  }
}
