package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.OtherDate;
import nienbieu.content.Support;
import nienbieu.markdown.RecordKind;

/**
 * Another date that a source gives for an event.
 *
 * @param date in words
 * @param edtf the same in EDTF, for programs
 * @param note why it may say so; may be empty
 * @param source which source
 * @param ref its number
 */
public record OtherDateLine(String date, String edtf, Words note, LinkView source, SourceRef ref) {

  static List<OtherDateLine> of(Event event, Basis basis, Desk desk) {
    List<OtherDateLine> lines = new ArrayList<>(event.disputed().size());
    for (OtherDate other : event.disputed()) {
      String place = "other-" + (lines.size() + 1);
      lines.add(of(other, basis.at(place, other.source(), Support.DATE), desk));
    }
    return lines;
  }

  private static OtherDateLine of(OtherDate other, SourceRef ref, Desk desk) {
    return new OtherDateLine(
        desk.dates().text(other.date()),
        other.date().text(),
        other.note().map(desk::words).orElse(desk.own("")),
        desk.link(RecordKind.SOURCE, desk.timeline().sources().get(other.source())),
        ref);
  }
}
