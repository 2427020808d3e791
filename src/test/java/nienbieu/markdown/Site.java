package nienbieu.markdown;

import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;

/** What a test needs around a prose: a file that holds it and a site that it links into. */
final class Site implements LinkTargets {
  static final ProsePhrases PHRASES = new ProsePhrases("Notes", "Back to reference", "Table");

  final Problems problems = new Problems();

  /** The prose of a file that holds nothing else. */
  Prose read(String name, String markdown) {
    SourceFile file = SourceFile.of(name, markdown);
    Origin origin = (line, column, length) -> new Place(file, line + 1, column + 1, length);
    return new ProseReader().read(markdown, origin, problems);
  }

  Prose read(String markdown) {
    return read("test.md", markdown);
  }

  String html(String markdown) {
    return html(read(markdown));
  }

  String html(Prose prose) {
    return prose.html(this, PHRASES).html();
  }

  @Override
  public String address(RecordKind kind, String id, String anchor) {
    return "../" + kind.scheme() + "s/" + id + ".html" + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  @Override
  public ProseImage image(String id) {
    return new ProseImage("../../images/" + id + ".jpg", 640, 480);
  }
}
