package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.date.Day;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;

/** Draws the events of a page: gives the layout its numbers, and its marks their words. */
final class Charts {
  private static final double LONGEST_LABEL = 390;

  private final Desk desk;
  private final List<Event> events;
  private final Scale scale;
  private final List<ChartView.Named> named = new ArrayList<>();
  private final boolean mirrored;

  private Charts(List<Event> events, Scale scale, Desk desk) {
    this.events = events;
    this.scale = scale;
    this.desk = desk;
    this.mirrored = desk.language().direction() == Language.Direction.RTL;
  }

  /** The chart of these events; none for fewer than two, of which a list says as much. */
  static List<ChartView> of(String id, List<Event> events, Scale scale, Desk desk) {
    return events.size() < 2 ? List.of() : List.of(new Charts(events, scale, desk).chart(id));
  }

  private ChartView chart(String id) {
    List<Item> items = new ArrayList<>(events.size());
    for (Event event : events) {
      ChartView.Named one = named(event);
      named.add(one);
      items.add(ChartItems.of(event, scale, 0, TextWidth.of(one.label().text(), Plot.SIZE)));
    }
    Wide wide = WideLayout.of(plot(items, this::wideName));
    Tall tall = TallLayout.of(plot(items, this::tallName));
    return new ChartView(
        id,
        desk.say("chart.name"),
        wide,
        wide.marks().stream()
            .map(mark -> new ChartView.WideMark(mark, named(mark.items(), mark.unit())))
            .toList(),
        wide.columns().stream()
            .map(column -> new ChartView.WideColumn(column, sum(column.items(), column.unit())))
            .toList(),
        List.of(),
        List.of(),
        tall,
        tall.marks().stream()
            .map(mark -> new ChartView.TallMark(mark, named(mark.items(), mark.unit())))
            .toList(),
        whole(scale.from()),
        whole(scale.to()));
  }

  private Plot plot(List<Item> items, Naming naming) {
    return new Plot(
        scale,
        items,
        1,
        List.of(),
        naming,
        count -> TextWidth.of(count(count), Plot.SIZE),
        mirrored);
  }

  private String wideName(Unit.Kind kind, Day day) {
    return switch (kind) {
      case YEAR -> desk.dates().year(day.year());
      case MONTH -> desk.dates().month(day.month());
      case DAY -> desk.number(day.day());
    };
  }

  private String tallName(Unit.Kind kind, Day day) {
    return kind == Unit.Kind.MONTH ? desk.dates().briefMonth(day) : wideName(kind, day);
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
        shape);
  }

  private String spoken(Event event, String title) {
    List<String> parts = new ArrayList<>(List.of(title, desk.dates().text(event.date())));
    if (event.status() != EventStatus.HELD) {
      parts.add(desk.say("status." + event.status().word()));
    }
    String planned = Happening.planned(event, desk);
    if (!planned.isEmpty()) {
      parts.add(planned);
    }
    return String.join(desk.say("list.comma"), parts);
  }

  private ChartView.Named sum(List<Integer> items, Unit unit) {
    Event first = events.get(items.get(0));
    Event last = events.get(items.get(items.size() - 1));
    String count = count(items.size());
    String from = desk.dates().brief(first).text();
    String to = desk.dates().brief(last).text();
    String when = from.equals(to) ? from : from + " – " + to;
    return new ChartView.Named(
        "#y" + ChartItems.start(first).year(),
        count + desk.say("list.comma") + when,
        desk.own(count),
        "mark-sum",
        "sum");
  }

  private String count(int count) {
    return desk.say("count.events", "count", count);
  }

  private static String whole(double days) {
    return String.format(Locale.ROOT, "%.0f", days);
  }
}
