package nienbieu.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Event;
import nienbieu.content.Lanes;
import nienbieu.markdown.RecordKind;

/** The lanes of a chart: the fullest groups each have one, all others share the last. */
final class ChartLanes {
  private static final int MOST = 6;
  private static final String OTHERS = "";

  private final Desk desk;
  private final Lanes lanes;
  private final List<String> groups;
  private final Map<String, Integer> numbers = new HashMap<>();

  ChartLanes(List<Event> events, Desk desk) {
    this.desk = desk;
    this.lanes = desk.timeline().settings().lanes();
    Map<String, Integer> sizes = new HashMap<>();
    events.forEach(event -> sizes.merge(group(event), 1, Integer::sum));
    List<String> fullest = new ArrayList<>(sizes.keySet());
    boolean ungrouped = fullest.remove(OTHERS);
    fullest.sort(
        Comparator.<String>comparingInt(group -> -sizes.get(group))
            .thenComparing(Comparator.naturalOrder()));
    boolean more = ungrouped || fullest.size() > MOST;
    groups = new ArrayList<>(fullest.subList(0, Math.min(fullest.size(), more ? MOST - 1 : MOST)));
    if (more || groups.isEmpty()) {
      groups.add(OTHERS);
    }
    groups.forEach(group -> numbers.put(group, numbers.size()));
  }

  int count() {
    return groups.size();
  }

  int of(Event event) {
    return numbers.getOrDefault(group(event), groups.size() - 1);
  }

  Words name(int lane) {
    String group = groups.get(lane);
    if (group.equals(OTHERS)) {
      return desk.own(desk.say("chart.others"));
    }
    return switch (lanes) {
      case KIND -> desk.own(desk.say("kind." + group));
      case ORGANISATION -> desk.words(desk.timeline().organisations().get(group).label());
      case TOPIC -> desk.words(desk.entry(RecordKind.TOPIC, group).label());
      case NONE -> desk.own("");
    };
  }

  private String group(Event event) {
    Optional<String> group =
        switch (lanes) {
          case NONE -> Optional.empty();
          case KIND -> Optional.of(event.kind().word());
          case ORGANISATION ->
              event.organisations().stream().map(one -> one.organisation()).findFirst();
          case TOPIC -> event.topics().stream().findFirst();
        };
    return group.orElse(OTHERS);
  }
}
