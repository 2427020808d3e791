package nienbieu.read;

import nienbieu.markdown.Origin;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseLink;

/** Compiles Markdown and notes which records it links to. */
final class ProseFields {
  private ProseFields() {}

  static Prose compile(Reading reading, String markdown, Origin origin) {
    Prose prose = reading.prose().read(markdown, origin, reading.problems());
    for (ProseLink link : prose.links()) {
      if (!link.isSamePage()) {
        reading.references().use(link.kind().scheme(), link.id(), link.place());
      }
    }
    return prose;
  }
}
