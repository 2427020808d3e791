package nienbieu.read;

import java.util.Locale;
import java.util.Optional;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/** The name of an image file, which becomes the end of an address as it stands. */
final class ImageName {
  private static final int LONGEST = 80;

  private ImageName() {}

  /** What is wrong with a name, if anything. */
  static Optional<Problem> problem(String name, Place place) {
    if (isAddress(name)) {
      return Optional.empty();
    }
    Problem problem = Problem.of(Rule.IMAGE_NAME, place, name, LONGEST);
    int dot = Math.max(0, name.lastIndexOf('.'));
    String near = Slug.of(name.substring(0, dot)) + name.substring(dot).toLowerCase(Locale.ROOT);
    return Optional.of(dot > 0 && isAddress(near) ? problem.suggesting(near) : problem);
  }

  private static boolean isAddress(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && name.length() <= LONGEST
        && name.chars().allMatch(ImageName::isPlain)
        && name.charAt(0) != '.'
        && ImageHeader.isEnding(name.substring(dot + 1));
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '_'
        || c == '-';
  }
}
