package nienbieu.render;

import java.util.List;
import nienbieu.plan.Book;
import nienbieu.plan.Download;
import nienbieu.plan.Downloads;

/**
 * The page that says what other programs can read.
 *
 * @param files what there is for the whole site
 * @param leftOut what calendars cannot show
 * @param tooLong whether the timeline is too long for a book
 */
public record DataView(List<Item> files, LeftOut leftOut, boolean tooLong) {

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
    return new DataView(
        Downloads.ofSite(desk.site(), desk.language()).stream()
            .map(one -> item(one, desk))
            .toList(),
        LeftOut.of(desk),
        desk.timeline().events().size() > Book.MOST_EVENTS);
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
