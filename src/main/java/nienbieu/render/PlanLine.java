package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Plan;
import nienbieu.content.Support;
import nienbieu.markdown.RecordKind;

/**
 * A date that was planned.
 *
 * @param date the date planned, in words
 * @param edtf the same in EDTF, for programs
 * @param asOf the day on which this was the plan, in words; empty if not known
 * @param source where it is said; empty list if nowhere
 * @param refs the number of that source
 */
public record PlanLine(
    String date, String edtf, String asOf, List<LinkView> source, List<SourceRef> refs) {

  static List<PlanLine> of(Event event, Basis basis, Desk desk) {
    List<PlanLine> lines = new ArrayList<>(event.planned().size());
    for (Plan plan : event.planned()) {
      String place = "plan-" + (lines.size() + 1);
      lines.add(of(plan, place, basis, desk));
    }
    return lines;
  }

  private static PlanLine of(Plan plan, String place, Basis basis, Desk desk) {
    return new PlanLine(
        desk.dates().text(plan.date()),
        plan.date().text(),
        plan.asOf().map(day -> desk.say("event.as-of", "date", desk.dates().text(day))).orElse(""),
        plan
            .source()
            .map(id -> desk.link(RecordKind.SOURCE, desk.timeline().sources().get(id)))
            .stream()
            .toList(),
        plan.source().map(id -> basis.at(place, id, Support.PLANNED_DATE)).stream().toList());
  }
}
