package nienbieu.exchange;

import java.util.HashSet;
import java.util.Set;
import nienbieu.read.Slug;

/** Proposes ids, none twice. */
final class Ids {
  private static final int ROOM_FOR_A_NUMBER = 74;

  private final Set<String> taken = new HashSet<>();

  /**
   * A slug made from a text.
   *
   * @param otherwise what it is made from if the text has no letters that an id may have
   */
  static String slug(String text, String otherwise) {
    String slug = Slug.of(text);
    if (Slug.isSlug(slug)) {
      return slug;
    }
    String longer = Slug.of(otherwise + "-" + text);
    return Slug.isSlug(longer) ? longer : otherwise;
  }

  /** The slug, with a number behind it if it was given out before. */
  String unique(String slug, Remarks remarks) {
    String id = slug;
    for (int number = 2; !taken.add(id); number++) {
      String start = slug.substring(0, Math.min(slug.length(), ROOM_FOR_A_NUMBER));
      id = (start.endsWith("-") ? start.substring(0, start.length() - 1) : start) + "-" + number;
    }
    if (!id.equals(slug)) {
      remarks.change("its id is " + id + ", because another has the id " + slug);
    }
    return id;
  }
}
