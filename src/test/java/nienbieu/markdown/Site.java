package nienbieu.markdown;

import java.util.List;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;

/** What a test needs around a prose: a file that holds it and a site that it links into. */
final class Site implements LinkTargets {
  static final ProsePhrases PHRASES = new ProsePhrases("Notes", "Back to reference", "Table");

  /** Known in texts whose name begins so. */
  private static final List<Abbreviation> SOME =
      List.of(
          new Abbreviation("ADMM", "ASEAN Defence Ministers’ Meeting", true),
          new Abbreviation("ADMM", "the second of the same letters", true),
          new Abbreviation("ADMM-Plus", "ASEAN Defence Ministers’ Meeting-Plus", true),
          new Abbreviation("ADMM Hẹp", "Hội nghị hẹp", true),
          new Abbreviation("COC", "Code \"of\" <Conduct> & more", true),
          new Abbreviation("ASEAN", "Association of Southeast Asian Nations", false));

  final Problems problems = new Problems();
  private final String idPrefix;

  Site() {
    this("");
  }

  Site(String idPrefix) {
    this.idPrefix = idPrefix;
  }

  @Override
  public String idPrefix() {
    return idPrefix;
  }

  /** The prose of a file that holds nothing else. */
  Prose read(String name, String markdown) {
    SourceFile file = SourceFile.of(name, markdown);
    Origin origin = (line, column, length) -> new Place(file, line + 1, column + 1, length);
    Abbreviations known =
        name.startsWith("abbreviations") ? Abbreviations.of(SOME) : Abbreviations.NONE;
    return name.contains("-short")
        ? new ProseReader().readShort(markdown, known, origin, (address, place) -> {}, problems)
        : new ProseReader().read(markdown, known, origin, (address, place) -> {}, problems);
  }

  Prose read(String markdown) {
    return read("test.md", markdown);
  }

  String html(String markdown) {
    return html(read(markdown));
  }

  String html(Prose prose) {
    return rendered(prose).html();
  }

  RenderedHtml rendered(Prose prose) {
    return prose.html(this, PHRASES);
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
