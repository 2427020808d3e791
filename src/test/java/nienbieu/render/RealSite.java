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

/** The content and the templates that we ship, read once for all tests. */
final class RealSite {
  private static final SourceTree TEMPLATES = read("templates");
  private static final Timeline TIMELINE =
      ContentReader.read(read("content"), new Problems()).orElseThrow();

  private RealSite() {}

  static SourceTree templates() {
    return TEMPLATES;
  }

  static Timeline timeline() {
    return TIMELINE;
  }

  static Map<Language, Phrases> phrases() {
    return PhraseReader.read(TEMPLATES, TIMELINE.languages(), new Problems());
  }

  static PageRenderer renderer(Site site) {
    return new PageRenderer(site, TEMPLATES, phrases(), Assets.of(TEMPLATES));
  }

  private static SourceTree read(String folder) {
    return SourceTree.read(Path.of(folder), folder, new Problems());
  }
}
