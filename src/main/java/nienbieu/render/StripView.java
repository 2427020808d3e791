package nienbieu.render;

import java.util.List;
import java.util.Map;
import nienbieu.chart.Strip;
import nienbieu.content.Event;

/**
 * The whole time of the site as a thin line, with one event marked.
 *
 * @param ticks of all events, as the path of SVG
 * @param place of this one
 * @param words which of how many it is
 */
public record StripView(String ticks, Strip.Place place, String words) {
  /** None on a site of one event. */
  static List<StripView> of(Event event, Desk desk) {
    Story story = desk.tongue().story();
    return story.strip().stream().map(strip -> of(event, strip, story, desk)).toList();
  }

  private static StripView of(Event event, Strip strip, Story story, Desk desk) {
    int number = story.number(event);
    Map<String, Object> holes = Map.of("place", number + 1, "count", story.size());
    return new StripView(
        strip.ticks(), strip.place(number), desk.phrases().say("event.place", holes));
  }
}
