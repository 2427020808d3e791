package nienbieu.render;

import java.util.Arrays;
import java.util.List;
import nienbieu.plan.Book;
import nienbieu.plan.DataGroup;
import nienbieu.plan.Download;
import nienbieu.plan.Downloads;

/**
 * The page that says what other programs can read.
 *
 * @param groups what there is for the whole site, by what it is for
 * @param leftOut what calendars cannot show
 * @param tooLong whether the timeline is too long for a book
 */
public record DataView(List<Group> groups, LeftOut leftOut, boolean tooLong) {

  /**
   * Files for one purpose.
   *
   * @param id of its heading
   * @param title which purpose
   */
  public record Group(String id, String title, List<Item> files) {}

  /**
   * A file.
   *
   * @param name what it is called
   * @param lead what is in it, and what for
   * @param type its media type
   * @param href relative address
   * @param address absolute address, for programs that want to be told
   */
  public record Item(String name, String lead, String type, String href, String address) {}

  static DataView of(Desk desk) {
    List<Download> all = Downloads.ofSite(desk.site(), desk.language());
    return new DataView(
        Arrays.stream(DataGroup.values())
            .map(group -> group(group, all, desk))
            .filter(group -> !group.files().isEmpty())
            .toList(),
        LeftOut.of(desk),
        desk.timeline().events().size() > Book.MOST_EVENTS);
  }

  private static Group group(DataGroup group, List<Download> all, Desk desk) {
    return new Group(
        "data-" + group.word(),
        desk.say("data.group." + group.word()),
        all.stream()
            .filter(one -> one.kind().group() == group)
            .map(one -> item(one, desk))
            .toList());
  }

  private static Item item(Download download, Desk desk) {
    String key = "data." + download.kind().word();
    return new Item(
        desk.say(key),
        desk.say(key + ".lead"),
        download.kind().mediaType(),
        desk.path().linkTo(download.path()),
        desk.timeline().settings().baseUrl() + download.path().text());
  }
}
