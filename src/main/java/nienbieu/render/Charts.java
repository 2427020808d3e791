package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nienbieu.chart.Item;
import nienbieu.chart.Naming;
import nienbieu.chart.Plot;
import nienbieu.chart.Scale;
import nienbieu.chart.Tall;
import nienbieu.chart.TallLayout;
import nienbieu.chart.TextWidth;
import nienbieu.chart.Unit;
import nienbieu.chart.Wide;
import nienbieu.chart.WideLayout;
import nienbieu.content.Era;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/** Draws the events of a page: gives the layout its numbers, and its marks their words. */
final class Charts {
  private static final double LONGEST_LABEL = 470;
  private static final double LONGEST_MONTH = 60;
  private static final double TWO_YEARS = 731;
  private static final int MONTHS = 12;

  private final Desk desk;
  private final List<Event> events;
  private final Scale scale;
  private final List<ChartView.Named> named = new ArrayList<>();
  private final boolean mirrored;
  private final OptionalLong opened;
  private final ChartLanes lanes;
  private final List<Era> eras;

  /**
   * @param opened a year that gets a chart of its own
   */
  Charts(List<Event> events, Scale scale, OptionalLong opened, Desk desk) {
    this.events = events;
    this.scale = scale;
    this.opened = opened;
    this.lanes = new ChartLanes(events, desk);
    this.eras = desk.timeline().settings().eras();
    this.desk = desk;
    this.mirrored = desk.language().direction() == Language.Direction.RTL;
  }

  /** The chart of a whole page. */
  ChartView chart() {
    return chart("chart", "", "", List.of());
  }

  /** The chart of a year that is only counted in the one above. */
  ChartView below(ChartView above, long year) {
    return chart(
        "chart-year",
        desk.dates().year(year),
        desk.href(new Subject.Year(year)),
        above.wide().opened());
  }

  private ChartView chart(String id, String title, String href, List<Wide.Stretch> opens) {
    List<Item> items = new ArrayList<>(events.size());
    for (Event event : events) {
      ChartView.Named one = named(event);
      named.add(one);
      items.add(
          ChartItems.of(
              event, scale, lanes.of(event), TextWidth.of(one.label().text(), Plot.SIZE)));
    }
    Wide wide = WideLayout.of(plot(items, this::wideName));
    Tall tall = TallLayout.of(plot(items, this::tallName));
    return new ChartView(
        id,
        title.isEmpty() ? desk.say("chart.name") : title,
        wide,
        wide.marks().stream()
            .map(mark -> new ChartView.WideMark(mark, named(mark.items(), mark.unit())))
            .toList(),
        wide.columns().stream()
            .map(
                column ->
                    new ChartView.WideColumn(
                        column,
                        sum(column.items(), column.unit()),
                        desk.number(column.items().size())))
            .toList(),
        wide.lanes().stream()
            .filter(lane -> lanes.count() > 1)
            .map(lane -> new ChartView.Lane(lane, lanes.name(lane.number())))
            .toList(),
        wide.ribbons().stream()
            .map(place -> new ChartView.Era(place, era(place.number())))
            .toList(),
        tall,
        tall.marks().stream()
            .map(mark -> new ChartView.TallMark(mark, named(mark.items(), mark.unit())))
            .toList(),
        tall.lanes().stream()
            .map(lane -> new ChartView.TallLane(lane, lanes.name(lane.number())))
            .toList(),
        tall.ribbons().stream()
            .map(place -> new ChartView.TallEra(place, era(place.number())))
            .toList(),
        title,
        count(events.size()),
        href,
        mirrored,
        opens,
        whole(scale.from()),
        whole(scale.to()));
  }

  private Plot plot(List<Item> items, Naming naming) {
    return new Plot(
        scale,
        items,
        lanes.count(),
        eras.stream().map(this::era).toList(),
        naming,
        count -> TextWidth.of(count(count), Plot.SIZE),
        mirrored,
        opened);
  }

  private Words era(int number) {
    return desk.words(eras.get(number).title());
  }

  private Plot.Era era(Era era) {
    String title = desk.words(era.title()).text();
    return new Plot.Era(
        ChartItems.extent(era.date(), false, scale), TextWidth.of(title, Plot.SIZE));
  }

  private String wideName(Unit.Kind kind, Day day) {
    return switch (kind) {
      case YEAR -> desk.dates().year(day.year());
      case MONTH -> month(day.month());
      case DAY -> desk.number(day.day());
    };
  }

  private String tallName(Unit.Kind kind, Day day) {
    boolean inOneYear = scale.days() < TWO_YEARS;
    return kind == Unit.Kind.MONTH && !inOneYear
        ? desk.dates().briefMonth(day)
        : wideName(kind, day);
  }

  // All twelve in the same way: in full if there is room for the longest.
  private String month(int number) {
    double longest = 0;
    for (int month = 1; month <= MONTHS; month++) {
      longest = Math.max(longest, TextWidth.of(desk.dates().month(month), Plot.SMALL));
    }
    return longest <= LONGEST_MONTH ? desk.dates().month(number) : desk.dates().shortMonth(number);
  }

  private ChartView.Named named(List<Integer> items, Unit unit) {
    return items.size() == 1 ? named.get(items.get(0)) : sum(items, unit);
  }

  private ChartView.Named named(Event event) {
    String title = desk.words(event.title()).text();
    Words words = desk.words(event.title());
    String shape = MarkShape.of(event).css();
    String label = TextWidth.within(title, LONGEST_LABEL, Plot.SIZE);
    return new ChartView.Named(
        desk.href(RecordKind.EVENT, event.id()),
        spoken(event, title),
        new Words(label, words.lang(), words.dir(), words.foreign(), false),
        "mark-" + shape + " is-" + event.status().word(),
        shape,
        fill(shape, event.date()),
        sign(event.status()));
  }

  private static String fill(String shape, HistoricalDate date) {
    return switch (shape) {
      case "unsure" -> "hatch";
      case "about" -> "fade-both";
      case "open" -> {
        boolean start = date.earliest().isEmpty();
        boolean end = date.latest().isEmpty();
        yield start && end ? "fade-both" : start ? "fade-start" : "fade-end";
      }
      default -> "";
    };
  }

  private static String sign(EventStatus status) {
    return switch (status) {
      case CANCELLED -> "M-9 9 9-9";
      case POSTPONED -> "M-16 0h9m-4-4 4 4-4 4";
      default -> "";
    };
  }

  private String spoken(Event event, String title) {
    List<String> parts = new ArrayList<>(List.of(title, desk.dates().text(event.date())));
    if (event.status() != EventStatus.HELD) {
      parts.add(desk.say("status." + event.status().word()));
    }
    String planned = desk.dates().beside().planned(event);
    if (!planned.isEmpty()) {
      parts.add(planned);
    }
    lane(List.of(event)).ifPresent(parts::add);
    return String.join(desk.say("list.comma"), parts);
  }

  // Who does not see in which lane a mark stands is told; what stands for several lanes is in none.
  private Optional<String> lane(List<Event> some) {
    Set<Integer> all = some.stream().map(lanes::of).collect(Collectors.toSet());
    return lanes.count() > 1 && all.size() == 1
        ? Optional.of(lanes.name(all.iterator().next()).text())
        : Optional.empty();
  }

  private ChartView.Named sum(List<Integer> items, Unit unit) {
    Event first = events.get(items.get(0));
    Event last = events.get(items.get(items.size() - 1));
    String count = count(items.size());
    String from = desk.dates().brief(first).text();
    String to = desk.dates().brief(last).text();
    List<String> spoken = new ArrayList<>(List.of(count));
    spoken.add(from.equals(to) ? from : from + " – " + to);
    lane(items.stream().map(events::get).toList()).ifPresent(spoken::add);
    return new ChartView.Named(
        href(first, unit),
        String.join(desk.say("list.comma"), spoken),
        desk.own(count),
        "mark-sum",
        "sum",
        "",
        "");
  }

  // A count opens the page that shows what it counts, or stands before it in the list.
  private String href(Event first, Unit unit) {
    Years years = desk.site().years();
    Subject here = desk.page().subject();
    if (desk.isWhole() && years.paged() && unit.isWithinYear()) {
      return desk.href(new Subject.Year(ChartItems.start(first).year()));
    }
    if (desk.isWhole() && years.split()) {
      return "#y" + ChartItems.start(first).year();
    }
    Subject page = years.page(first);
    boolean elsewhere = !desk.isWhole() && !page.equals(here);
    if (elsewhere && here instanceof Subject.Year && page instanceof Subject.Day day) {
      return desk.href(new Subject.Month(day.year(), day.month()));
    }
    return elsewhere ? desk.href(page) : "#event-" + first.id();
  }

  private String count(int count) {
    return desk.say("count.events", "count", count);
  }

  private static String whole(double days) {
    return String.format(Locale.ROOT, "%.0f", days);
  }
}
