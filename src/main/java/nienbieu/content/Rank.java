package nienbieu.content;

import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A military rank and how each language writes it.
 *
 * @param id slug
 * @param name in full, for example {@code Senior Lieutenant General}
 * @param shortName before a name, for example {@code Sen. Lt. Gen.}
 * @param place where the record stands
 */
public record Rank(String id, Localized<Text> name, Localized<Text> shortName, Place place)
    implements Entry {

  @Override
  public Localized<Text> label() {
    return name;
  }
}
