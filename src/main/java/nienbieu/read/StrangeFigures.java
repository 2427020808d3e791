package nienbieu.read;

import java.util.List;
import java.util.Set;
import nienbieu.language.Language;

/**
 * The numbers that two languages must have in common though the words of one of them are not known
 * here. Small ones may be words there, large ones may end in “thousand” or “million”, and a year
 * may be one of another calendar.
 */
final class StrangeFigures {
  /** Languages in which years are often counted from another event, or from that of a reign. */
  private static final Set<String> OTHER_YEARS =
      Set.of(
          "am", "ar", "ckb", "fa", "he", "km", "lo", "my", "ne", "ps", "sd", "th", "ti", "ug", "ur",
          "yi", "zh");

  private static final Set<String> REIGNS = Set.of("令和", "平成", "昭和", "大正", "明治");

  /** Thousands and myriads in writings that set them right beside digits. */
  private static final String SCALES = "千万億兆萬亿천만억조";

  private static final int SHORTEST = 3;
  private static final int YEAR = 4;

  private final boolean hasOtherYears;

  /** What is to be compared between these two texts. */
  StrangeFigures(Language one, String text, Language other, String otherText) {
    this.hasOtherYears = hasOtherYears(one, text) || hasOtherYears(other, otherText);
  }

  private static boolean hasOtherYears(Language language, String text) {
    return OTHER_YEARS.contains(language.tag().split("-")[0])
        || language.tag().equals("ja") && REIGNS.stream().anyMatch(text::contains);
  }

  /** Those of a text that can be compared at all. */
  List<Figure> of(List<Figure> figures, String text) {
    return figures.stream()
        .filter(figure -> figure.value().length() >= SHORTEST && figure.value().indexOf('.') < 0)
        .filter(figure -> !hasOtherYears || isGrouped(figure))
        .filter(figure -> !isPart(figure, text))
        .toList();
  }

  /**
   * Those that are surely lacking: a year, and any other number only if the other half has one that
   * this half lacks; alone, it may be in words there.
   */
  static List<Figure> sure(List<Figure> lacking, List<Figure> there) {
    boolean areOther = there.stream().anyMatch(figure -> !isYear(figure));
    return lacking.stream().filter(figure -> areOther || isYear(figure)).toList();
  }

  private static boolean isYear(Figure figure) {
    return figure.value().length() == YEAR && !isGrouped(figure);
  }

  /** Whether it is written with more than its digits, as 5,000 and 3 million are. */
  private static boolean isGrouped(Figure figure) {
    return figure.end() - figure.start() != figure.value().length();
  }

  private static boolean isPart(Figure figure, String text) {
    int start = figure.start();
    // Korean sets a blank between the myriads and the rest.
    int from = start > 1 && text.charAt(start - 1) == ' ' ? start - 2 : Math.max(0, start - 1);
    int to = Math.min(text.length(), figure.end() + 1);
    return text.substring(from, to).chars().anyMatch(c -> SCALES.indexOf(c) >= 0);
  }
}
