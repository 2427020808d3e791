package nienbieu.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nienbieu.content.Settings;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.language.Text;
import nienbieu.plan.Addresses;
import nienbieu.plan.Corrected;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/**
 * The corrections of a site as an Atom feed (RFC 4287), one for each language, for a site that has
 * some: a feed needs a time at which it was updated, and without entries there is none.
 */
public final class CorrectionsFeed {
  private final Site site;
  private final Language language;
  private final Phrases phrases;
  private final StringBuilder xml = new StringBuilder();

  private CorrectionsFeed(Site site, Phrases phrases) {
    this.site = site;
    this.language = phrases.language();
    this.phrases = phrases;
  }

  /**
   * The feed in a language.
   *
   * @param site with one correction at least
   * @param phrases of that language
   */
  public static byte[] of(Site site, Phrases phrases) {
    CorrectionsFeed feed = new CorrectionsFeed(site, phrases);
    feed.write();
    return feed.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    Settings settings = site.timeline().settings();
    String base = settings.baseUrl();
    String page = base + Addresses.of(new Subject.Corrections(), language).canonical();
    Text title = settings.title().in(language);
    List<Corrected> all = site.corrections();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(language.tag()).append("\">\n");
    element("id", page);
    element("title", phrases.say("corrections.title") + " · " + title.value());
    element("subtitle", phrases.say("corrections.lead"));
    element("updated", time(all.get(0)));
    link("self", "application/atom+xml", base + Addresses.correctionsFeed(language).text());
    link("alternate", "text/html", page);
    // RFC 4287, 4.1.1: every entry has an author, or the feed has one.
    String publisher = settings.publisher().map(name -> name.in(language).value()).orElse("");
    author(publisher.isEmpty() ? title.value() : publisher);
    element("rights", settings.licence().name());
    all.forEach(this::entry);
    xml.append("</feed>\n");
  }

  private void entry(Corrected one) {
    String address = site.timeline().settings().baseUrl() + one.address(language);
    xml.append("<entry>\n");
    element("id", address);
    text("title", one.entry().label().in(language));
    element("updated", time(one));
    link("alternate", "text/html", address);
    one.correction().by().ifPresent(this::author);
    text("content", one.correction().what().in(language));
    xml.append("</entry>\n");
  }

  /** RFC 3339 wants a time; of a correction only the day is known, so it is the day's first. */
  private static String time(Corrected one) {
    return one.correction().on().text() + "T00:00:00Z";
  }

  private void author(String name) {
    xml.append("<author><name>").append(XmlText.escape(name)).append("</name></author>\n");
  }

  private void link(String relation, String type, String address) {
    xml.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
    xml.append("\" href=\"").append(XmlText.escape(address)).append("\"/>\n");
  }

  private void element(String name, String value) {
    text(name, new Text(value, language));
  }

  private void text(String name, Text text) {
    boolean foreign = !text.writtenIn().equals(language);
    xml.append('<').append(name);
    xml.append(foreign ? " xml:lang=\"" + text.writtenIn().tag() + "\"" : "").append('>');
    xml.append(XmlText.escape(text.value())).append("</").append(name).append(">\n");
  }
}
