package nienbieu.render;

import java.util.List;
import nienbieu.plan.Addresses;

/**
 * The page of corrections.
 *
 * @param changes all of them, newest first
 * @param count how many, in words
 * @param feed the same for programs
 */
public record CorrectionsView(List<ChangeLine.Listed> changes, String count, String feed) {

  static CorrectionsView of(Desk desk) {
    var all = desk.site().corrections();
    return new CorrectionsView(
        all.stream().map(change -> ChangeLine.Listed.of(change, desk)).toList(),
        desk.say("corrections.count", "count", all.size()),
        desk.path().linkTo(Addresses.atomFeed(desk.page().subject(), desk.language())));
  }
}
