package nienbieu.render;

import java.util.EnumSet;
import java.util.List;
import nienbieu.plan.DataKind;

/**
 * The page of corrections.
 *
 * @param changes all of them, newest first
 * @param count how many, in words
 * @param follow the feeds that say the same
 */
public record CorrectionsView(
    List<ChangeLine.Listed> changes, String count, List<Frame.Download> follow) {

  static CorrectionsView of(Desk desk) {
    var all = desk.site().corrections();
    return new CorrectionsView(
        all.stream().map(change -> ChangeLine.Listed.of(change, desk)).toList(),
        desk.say("corrections.count", "count", all.size()),
        Framing.downloads(desk, EnumSet.of(DataKind.CORRECTIONS_ATOM, DataKind.CORRECTIONS_JSON)));
  }
}
