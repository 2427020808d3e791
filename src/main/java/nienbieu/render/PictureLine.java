package nienbieu.render;

import java.util.List;
import nienbieu.content.Image;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseLink;
import nienbieu.markdown.RecordKind;

/**
 * What stands below a text about a picture in it. Licences such as CC BY ask for it on every page
 * that shows the picture.
 *
 * @param caption what it shows
 * @param credit who made it
 * @param licence under what terms it is used
 * @param behind that these words follow an original that has changed since; at most one
 */
public record PictureLine(Words caption, Words credit, Words licence, List<LagNote> behind) {

  /** One for each picture that a text shows, in the order of the text. */
  static List<PictureLine> of(Prose prose, Desk desk) {
    var images = desk.timeline().images();
    if (images.size() == 0) {
      return List.of();
    }
    return prose.links().stream()
        .filter(link -> link.kind() == RecordKind.IMAGE)
        .map(ProseLink::id)
        .distinct()
        .map(id -> of(images.get(id), desk))
        .toList();
  }

  private static PictureLine of(Image image, Desk desk) {
    return new PictureLine(
        desk.words(image.caption()),
        desk.words(image.credit()),
        desk.words(image.licence()),
        LagNote.of(RecordKind.IMAGE, image.id(), desk).stream().toList());
  }
}
