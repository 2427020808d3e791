package nienbieu.build;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * The sites in {@code src/test/resources/sites}, each odd in its own way, and some made of them.
 */
enum SmallSite {
  TINY("tiny"),
  SMALLEST("smallest"),
  ONE_EVENT("one-event"),
  AWKWARD_TEXTS("awkward-texts"),
  ONLY_VIETNAMESE("only-vietnamese"),
  THREE_LANGUAGES("three-languages", "fr"),
  HALF_TRANSLATED("half-translated") {
    @Override
    int warnings() {
      return 9;
    }
  },
  ARABIC("arabic", "ar"),
  BEFORE_OUR_ERA("before-our-era"),
  TAKEN_NAMES("taken-names"),
  NO_EVENTS("smallest") {
    @Override
    TrialSite in(Path folder) throws IOException {
      return super.in(folder).without("events/events.yaml");
    }

    /** The source that nothing rests on. */
    @Override
    int warnings() {
      return 1;
    }
  },
  MANY_EVENTS("one-event") {
    @Override
    TrialSite in(Path folder) throws IOException {
      return super.in(folder)
          .without("events/2020.yaml")
          .with("events/2018.yaml", events(2018, 0, 100))
          .with("events/2019.yaml", events(2019, 100, 200))
          .with("events/2020.yaml", events(2020, 200, MANY));
    }
  };

  /** One event more than fits on the home page. */
  static final int MANY = 301;

  private final String name;
  private final String[] wordless;

  /**
   * @param wordless languages for which the program has no interface words
   */
  SmallSite(String name, String... wordless) {
    this.name = name;
    this.wordless = wordless;
  }

  /** The site, in a folder of its own. */
  TrialSite in(Path folder) throws IOException {
    TrialSite site = TrialSite.of(name, folder);
    for (String tag : wordless) {
      site.withWordsFor(tag);
    }
    return site;
  }

  /** The name of its folder in {@code src/test/resources/sites}. */
  String folder() {
    return name;
  }

  /** How many warnings its build gives. */
  int warnings() {
    return 0;
  }

  /** Whether a line is the first of a problem's. */
  static boolean isProblem(String line) {
    return line.startsWith("content/") || line.startsWith("templates/");
  }

  /** Events of one year, on days that follow each other. */
  static String events(int year, int from, int to) {
    StringBuilder yaml = new StringBuilder();
    for (int at = from; at < to; at++) {
      int day = at - from;
      String date = year + "-" + two(1 + day / 28) + "-" + two(1 + day % 28);
      yaml.append("- id: e-").append(at).append("\n  date: \"").append(date);
      yaml.append("\"\n  kind: meeting\n  title: {vi: Cuộc họp ").append(at);
      yaml.append(", en: Meeting ").append(at);
      yaml.append("}\n  summary: {vi: Lần thứ ").append(at);
      yaml.append("., en: Number ").append(at);
      yaml.append(".}\n  sources: [{source: paper, supports: [date]}]\n");
    }
    return yaml.toString();
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** A picture of this size. */
  static byte[] png(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(width / 2, height / 2, 0xFFFFFF);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
