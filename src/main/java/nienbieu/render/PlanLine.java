package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Plan;
import nienbieu.markdown.RecordKind;

/**
 * A date that was planned.
 *
 * @param date the date planned, in words
 * @param edtf the same in EDTF, for programs
 * @param asOf the day on which this was the plan, in words; empty if not known
 * @param source where it is said; empty list if nowhere
 */
public record PlanLine(String date, String edtf, String asOf, List<LinkView> source) {

  static List<PlanLine> of(Event event, Desk desk) {
    return event.planned().stream().map(plan -> of(plan, desk)).toList();
  }

  private static PlanLine of(Plan plan, Desk desk) {
    return new PlanLine(
        desk.dates().text(plan.date()),
        plan.date().text(),
        plan.asOf().map(day -> desk.say("event.as-of", "date", desk.dates().text(day))).orElse(""),
        plan
            .source()
            .map(id -> desk.link(RecordKind.SOURCE, desk.timeline().sources().get(id)))
            .stream()
            .toList());
  }
}
