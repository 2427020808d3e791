package nienbieu.search;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import nienbieu.content.Event;
import nienbieu.date.Day;
import nienbieu.date.End;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Interval;
import nienbieu.json.JsonText;
import nienbieu.json.JsonWriter;
import nienbieu.plan.Facet;
import nienbieu.plan.Facets;
import nienbieu.plan.Site;
import nienbieu.plan.Years;

/**
 * What a browser must know of all events to choose among them, as a script, because a browser
 * fetches nothing from {@code file://}. Events are known by their places in the order of the
 * timeline; a list of places holds the first and then the distance of each to the one before, for
 * small numbers pack well.
 *
 * <pre>{@code
 * {"years": [2019, 4, 2020, 9],        from the oldest on, and how many events stand under each
 *  "later": [3, 2021, 1, 2022],        places of events that reach into a later year, and which
 *  "open": [5],                        places of events whose end is open
 *  "facets": {"kind": {"meeting": [0, 1, 1, 4], ...}, ...}}
 * }</pre>
 */
public final class EventFacts {
  private EventFacts() {}

  /** The file, in UTF-8. */
  public static byte[] of(Site site) {
    JsonText facts =
        JsonWriter.object(
            members -> {
              members.putArray("years", years(site.years()));
              members.putArray("later", later(site.facets()));
              members.putArray("open", open(site.facets()));
              members.putObject("facets", facets(site.facets()));
            });
    String script = "(self.nienbieu||={}).facts=" + facts.text() + ";\n";
    return script.getBytes(StandardCharsets.UTF_8);
  }

  private static Consumer<JsonWriter> years(Years years) {
    return items -> years.all().forEach(year -> items.add(year.number()).add(year.size()));
  }

  private static Consumer<JsonWriter> later(Facets facets) {
    return items -> {
      int before = 0;
      for (int at = 0; at < facets.events().size(); at++) {
        HistoricalDate date = facets.events().get(at).date();
        Optional<Long> first = date.earliest().map(Day::year);
        Optional<Long> last = date.latest().map(Day::year);
        if (first.isPresent() && last.isPresent() && !first.equals(last)) {
          items.add(at - before).add(last.get());
          before = at;
        }
      }
    };
  }

  private static Consumer<JsonWriter> open(Facets facets) {
    return items -> {
      int before = 0;
      for (int at = 0; at < facets.events().size(); at++) {
        if (isOpen(facets.events().get(at))) {
          items.add(at - before);
          before = at;
        }
      }
    };
  }

  private static boolean isOpen(Event event) {
    return event.date() instanceof Interval interval && interval.end() == End.Missing.OPEN;
  }

  private static Consumer<JsonWriter> facets(Facets facets) {
    return members -> {
      for (Facet facet : Facet.values()) {
        members.putObject(
            facet.word(),
            values ->
                facets
                    .values(facet)
                    .forEach(
                        value -> values.putArray(value, distances(facets.places(facet, value)))));
      }
    };
  }

  private static Consumer<JsonWriter> distances(int[] places) {
    return items -> {
      int before = 0;
      for (int place : places) {
        items.add(place - before);
        before = place;
      }
    };
  }
}
