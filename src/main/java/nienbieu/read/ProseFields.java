package nienbieu.read;

import java.util.Optional;
import java.util.Set;
import nienbieu.content.Passage;
import nienbieu.language.Language;
import nienbieu.markdown.Abbreviations;
import nienbieu.markdown.Origin;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseLink;
import nienbieu.source.Problems;

/** Compiles Markdown and notes which records it links to. */
final class ProseFields {
  private ProseFields() {}

  /**
   * A prose in one language, and where it stands.
   *
   * @param markdown as typed
   * @param isFaultless whether nothing was wrong with it, so that it can be compared with others
   */
  record Half(Passage passage, String markdown, Origin origin, boolean isFaultless) {
    /** The same for comparing it with its translations. */
    WrittenText.Half written() {
      return new WrittenText.Half(
          markdown, origin, Optional.of(passage.prose()).filter(prose -> isFaultless));
    }
  }

  /**
   * Compiles the text of a page.
   *
   * @param introduced the letters of the abbreviations that the page has spelled out above it
   */
  static Half compile(
      Reading reading, String markdown, Language language, Origin origin, Set<String> introduced) {
    Problems found = new Problems();
    OwnAddress.check(markdown, reading.ownAddress(), origin, found);
    Abbreviations known = reading.names().glossary().in(language).after(introduced);
    Prose prose = reading.prose().read(markdown, known, origin, reading.links()::use, found);
    reading.spelling().prose(markdown, language, origin);
    return half(reading, prose, markdown, language, origin, found);
  }

  /** The same for a text that stands on one page with others of its kind. */
  static Half compileShort(Reading reading, String markdown, Language language, Origin origin) {
    Problems found = new Problems();
    OwnAddress.check(markdown, reading.ownAddress(), origin, found);
    Abbreviations known = reading.names().glossary().in(language);
    Prose prose = reading.prose().readShort(markdown, known, origin, reading.links()::use, found);
    reading.spelling().prose(markdown, language, origin);
    return half(reading, prose, markdown, language, origin, found);
  }

  private static Half half(
      Reading reading,
      Prose prose,
      String markdown,
      Language language,
      Origin origin,
      Problems found) {
    reading.problems().addAll(found);
    for (ProseLink link : prose.links()) {
      if (!link.isSamePage()) {
        reading.references().use(link.kind().scheme(), link.id(), link.place());
      }
    }
    return new Half(new Passage(prose, language), markdown, origin, !found.hasErrors());
  }
}
