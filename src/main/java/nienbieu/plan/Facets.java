package nienbieu.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nienbieu.content.Choice;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.EventKind;
import nienbieu.content.EventStatus;
import nienbieu.content.Records;
import nienbieu.content.Timeline;

/**
 * By what the events can be chosen: for each facet the values that occur, each with the places of
 * its events in the order of the timeline.
 */
public final class Facets {
  private final List<Event> events;
  private final Map<Facet, Map<String, int[]>> values;
  private volatile EventData data;

  private Facets(List<Event> events, Map<Facet, Map<String, int[]>> values) {
    this.events = events;
    this.values = values;
  }

  static Facets of(Timeline timeline, Years years) {
    List<Event> events =
        years.all().stream()
            .flatMap(year -> year.months().stream())
            .flatMap(month -> month.events().stream())
            .toList();
    Map<Facet, Map<String, int[]>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, places(events, facet, known(timeline, facet)));
    }
    return new Facets(events, values);
  }

  /** All events, as the timeline lists them from the oldest on. */
  public List<Event> events() {
    return events;
  }

  /** The values of a facet that occur, in the order of the records. */
  public List<String> values(Facet facet) {
    return List.copyOf(values.get(facet).keySet());
  }

  /**
   * Whether choosing by a facet leaves less than everything. The only status of a finished story
   * does not: every event has it.
   */
  public boolean divides(Facet facet) {
    return values.get(facet).values().stream().anyMatch(places -> places.length < events.size());
  }

  /** Where a browser finds these facts and the lines of the events. */
  public EventData data() {
    // Made when it is asked for: its name is a hash over all facts. Two threads make the same.
    EventData made = data;
    if (made == null) {
      made = EventData.of(this);
      data = made;
    }
    return made;
  }

  /** How many events have a value. */
  public int count(Facet facet, String value) {
    return values.get(facet).getOrDefault(value, new int[0]).length;
  }

  /** The places of the events that have a value, in order; a copy. */
  public int[] places(Facet facet, String value) {
    return values.get(facet).getOrDefault(value, new int[0]).clone();
  }

  /** The events that have a value, from the oldest on. */
  public List<Event> events(Facet facet, String value) {
    return Arrays.stream(places(facet, value)).mapToObj(events::get).toList();
  }

  private static Map<String, int[]> places(List<Event> events, Facet facet, List<String> known) {
    Map<String, Places> all = new LinkedHashMap<>();
    known.forEach(value -> all.put(value, new Places()));
    for (int at = 0; at < events.size(); at++) {
      int place = at;
      facet.tell(events.get(at), value -> all.get(value).add(place));
    }
    Map<String, int[]> places = new LinkedHashMap<>();
    all.forEach(
        (value, found) -> {
          if (found.size > 0) {
            places.put(value, Arrays.copyOf(found.places, found.size));
          }
        });
    return places;
  }

  /** Places that grow, each once. */
  private static final class Places {
    private int[] places = new int[4];
    private int size;

    void add(int place) {
      // An event may name a value twice, one time right after the other.
      if (size > 0 && places[size - 1] == place) {
        return;
      }
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
      }
      places[size++] = place;
    }
  }

  private static List<String> known(Timeline timeline, Facet facet) {
    return switch (facet) {
      case KIND -> words(EventKind.values());
      case STATUS -> words(EventStatus.values());
      case PERSON -> ids(timeline.people());
      case ORGANISATION -> ids(timeline.organisations());
      case PLACE -> ids(timeline.places());
      case TOPIC -> ids(timeline.topics());
    };
  }

  private static List<String> words(Choice[] choices) {
    return Arrays.stream(choices).map(Choice::word).toList();
  }

  private static List<String> ids(Records<? extends Entry> records) {
    return records.all().stream().map(Entry::id).toList();
  }
}
