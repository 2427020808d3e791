package nienbieu.render;

import java.nio.file.Path;
import java.util.Map;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Site;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/**
 * A real timeline and the templates that we ship, read once for all tests.
 *
 * <p>The timeline is a frozen copy of our first content and may differ from the live content: the
 * tests of the program must hold whatever an editor writes there.
 */
public final class RealSite {
  private static final Path FROZEN = Path.of("src/test/resources/sites/asean-2020/content");
  private static final SourceTree TEMPLATES = read(Path.of("templates"), "templates");
  private static final Timeline TIMELINE =
      ContentReader.read(read(FROZEN, "content"), new Problems()).orElseThrow();

  private RealSite() {}

  static SourceTree templates() {
    return TEMPLATES;
  }

  public static Timeline timeline() {
    return TIMELINE;
  }

  static Map<Language, Phrases> phrases() {
    return PhraseReader.read(TEMPLATES, TIMELINE.languages(), new Problems());
  }

  static PageRenderer renderer(Site site) {
    return new PageRenderer(site, TEMPLATES, phrases(), Assets.of(TEMPLATES));
  }

  private static SourceTree read(Path folder, String name) {
    return SourceTree.read(folder, name, new Problems());
  }
}
