package nienbieu.book;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Settings;
import nienbieu.date.Day;
import nienbieu.language.Language;
import nienbieu.markdown.Escaping;
import nienbieu.plan.Addresses;
import nienbieu.plan.LastKnown;
import nienbieu.plan.Site;

/** What a book says of itself, and all its files (EPUB 3.3, 5: the package document). */
final class PackageDocument {
  /** The day of a book whose content names no day at all; nothing in it is so old. */
  private static final Day UNKNOWN = new Day(1970, 1, 1);

  private static final int LAST_YEAR = 9999;

  /**
   * A file of the book.
   *
   * @param id its name in the package
   * @param href where it stands
   * @param type its media type
   * @param properties what is special about it; may be empty
   * @param read whether it is a part of the reading order
   */
  record Item(String id, String href, String type, String properties, boolean read) {}

  private final StringBuilder xml = new StringBuilder();

  private PackageDocument() {}

  /**
   * The document.
   *
   * @param access how the book can be read, in words
   * @param pictures whether there are any
   */
  static String of(
      Site site, Language language, String access, boolean pictures, List<Item> items) {
    PackageDocument document = new PackageDocument();
    document.write(site, language, access, pictures, items);
    return document.xml.toString();
  }

  private void write(
      Site site, Language language, String access, boolean pictures, List<Item> items) {
    Settings settings = site.timeline().settings();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" ");
    xml.append("unique-identifier=\"book\" xml:lang=\"").append(language.tag());
    xml.append("\" dir=\"").append(language.direction().html()).append("\">\n");
    xml.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    String address = settings.baseUrl() + Addresses.book(language).text();
    element("dc:identifier id=\"book\"", address);
    element("dc:title", settings.title().in(language).value());
    element("dc:language", language.tag());
    settings.publisher().ifPresent(name -> element("dc:publisher", name.in(language).value()));
    element("dc:description", settings.description().in(language).value());
    element("dc:rights", settings.licence().name() + " " + settings.licence().url());
    element("dc:source", settings.baseUrl());
    meta("dcterms:modified", modified(site));
    accessibility(access, pictures);
    xml.append("</metadata>\n<manifest>\n");
    items.forEach(this::item);
    xml.append("</manifest>\n<spine");
    if (language.direction().html().equals("rtl")) {
      xml.append(" page-progression-direction=\"rtl\"");
    }
    xml.append(">\n");
    for (Item item : items) {
      if (item.read()) {
        xml.append("<itemref idref=\"").append(item.id()).append("\"/>\n");
      }
    }
    xml.append("</spine>\n</package>\n");
  }

  /** EPUB Accessibility 1.1, 2.2: schema.org's words. Every picture of ours has its words. */
  private void accessibility(String summary, boolean pictures) {
    meta("schema:accessMode", "textual");
    if (pictures) {
      meta("schema:accessMode", "visual");
      meta("schema:accessibilityFeature", "alternativeText");
    }
    meta("schema:accessModeSufficient", "textual");
    meta("schema:accessibilityFeature", "tableOfContents");
    meta("schema:accessibilityFeature", "readingOrder");
    meta("schema:accessibilityFeature", "structuralNavigation");
    meta("schema:accessibilityHazard", "none");
    meta("schema:accessibilitySummary", summary);
  }

  /** EPUB 3.3, 5.5.5: one time in UTC, to the second; of ours only the day is known. */
  private static String modified(Site site) {
    Optional<Day> day = LastKnown.of(site).map(LastKnown::day);
    Day known = day.filter(PackageDocument::canBeSaid).orElse(UNKNOWN);
    return known + "T00:00:00Z";
  }

  private static boolean canBeSaid(Day day) {
    return day.compareTo(UNKNOWN) > 0 && day.year() <= LAST_YEAR;
  }

  private void item(Item item) {
    xml.append("<item id=\"").append(item.id()).append("\" href=\"").append(item.href());
    xml.append("\" media-type=\"").append(item.type()).append('"');
    if (!item.properties().isEmpty()) {
      xml.append(" properties=\"").append(item.properties()).append('"');
    }
    xml.append("/>\n");
  }

  private void meta(String property, String value) {
    xml.append("<meta property=\"").append(property).append("\">");
    xml.append(Escaping.escaped(value)).append("</meta>\n");
  }

  private void element(String tag, String value) {
    int end = tag.indexOf(' ') < 0 ? tag.length() : tag.indexOf(' ');
    xml.append('<').append(tag).append('>').append(Escaping.escaped(value));
    xml.append("</").append(tag, 0, end).append(">\n");
  }
}
