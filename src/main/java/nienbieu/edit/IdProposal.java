package nienbieu.edit;

import java.util.List;
import java.util.Set;
import nienbieu.read.Slug;

/** Proposes an id for a new record. */
public final class IdProposal {
  /** An id can be longer, but nobody wants to type it. */
  private static final int WIDEST = 60;

  /** Letters that Unicode does not take apart. */
  private static final String[][] LETTERS = {
    {"ß", "ss"},
    {"æ", "ae"},
    {"Æ", "ae"},
    {"œ", "oe"},
    {"Œ", "oe"},
    {"ø", "o"},
    {"Ø", "o"},
    {"ł", "l"},
    {"Ł", "l"},
    {"þ", "th"},
    {"Þ", "th"},
    {"ð", "d"},
    {"Ð", "d"}
  };

  private IdProposal() {}

  /**
   * An id made from a title: {@code Hội nghị ADMM+ lần thứ 7} gives {@code
   * hoi-nghi-admm-plus-lan-thu-7}. Where there is one already, the next number is put behind it.
   *
   * @param titles in the order in which they are tried: one in Chinese letters has no id in it
   * @param otherwise what it is called if none of them has, for example {@code event}
   * @param taken ids that there are already
   */
  public static String of(List<String> titles, String otherwise, Set<String> taken) {
    String base =
        titles.stream()
            .map(IdProposal::slug)
            .filter(slug -> !slug.isEmpty())
            .findFirst()
            .orElse(otherwise);
    String id = base;
    for (int number = 2; taken.contains(id) || !Slug.isSlug(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  private static String slug(String title) {
    String plain = title.replace("&", " and ");
    for (String[] letter : LETTERS) {
      plain = plain.replace(letter[0], letter[1]);
    }
    String slug = Slug.of(plain);
    if (slug.length() <= WIDEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', WIDEST);
    return slug.substring(0, end > 0 ? end : WIDEST);
  }
}
