package nienbieu.content;

import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A raster image that texts can show.
 *
 * @param id slug
 * @param file name below {@code content/images/}
 * @param width in pixels
 * @param height in pixels
 * @param caption what it shows
 * @param credit who made it
 * @param licence under what terms it is used
 * @param place where the record stands
 */
public record Image(
    String id,
    String file,
    int width,
    int height,
    Localized<Text> caption,
    Localized<Text> credit,
    Localized<Text> licence,
    Place place)
    implements Entry {

  @Override
  public Localized<Text> label() {
    return caption;
  }
}
