package nienbieu.export;

import java.nio.charset.StandardCharsets;
import nienbieu.language.Language;
import nienbieu.language.Text;

/** A feed as an Atom document (RFC 4287). */
final class AtomFeed {
  private static final String ATOM = "application/atom+xml";
  private static final String HTML = "text/html";

  private final Feed feed;
  private final Language language;
  private final StringBuilder xml = new StringBuilder(8192);

  private AtomFeed(Feed feed) {
    this.feed = feed;
    this.language = feed.language();
  }

  static byte[] of(Feed feed) {
    AtomFeed atom = new AtomFeed(feed);
    atom.write();
    return atom.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(language.tag()).append("\">\n");
    element("id", feed.id());
    element("title", feed.title());
    element("subtitle", feed.subtitle());
    element("updated", FeedDay.time(feed.updated()));
    link("self", ATOM, language, feed.atom(language));
    link("alternate", HTML, language, feed.page());
    link("alternate", "application/feed+json", language, feed.json());
    for (Language other : feed.settings().languages()) {
      if (!other.equals(language)) {
        link("alternate", ATOM, other, feed.atom(other));
      }
    }
    link("related", HTML, language, feed.dataPage());
    if (!feed.settings().licence().url().isEmpty()) {
      // RFC 4946.
      xml.append("<link rel=\"license\" href=\"");
      xml.append(XmlText.escape(feed.settings().licence().url())).append("\"/>\n");
    }
    author(feed.publisher());
    element("rights", feed.settings().licence().name());
    if (feed.isWhole()) {
      // RFC 5005, 2: this document is all there is; what disappears from it is gone.
      xml.append("<complete xmlns=\"http://purl.org/syndication/history/1.0\"/>\n");
    }
    feed.entries().forEach(this::entry);
    xml.append("</feed>\n");
  }

  private void entry(FeedEntry entry) {
    xml.append("<entry>\n");
    element("id", entry.id());
    text("title", "", entry.title());
    element("updated", FeedDay.time(entry.updated()));
    // RFC 4287, 4.1.2: no two alternates of one type and language.
    entry.editions().forEach(one -> link("alternate", HTML, one.language(), one.address()));
    entry.author().ifPresent(this::author);
    for (FeedEntry.Category category : entry.categories()) {
      xml.append("<category term=\"").append(XmlText.escape(category.term()));
      xml.append("\" label=\"").append(XmlText.escape(category.label())).append("\"/>\n");
    }
    entry.summary().ifPresent(summary -> text("summary", "", summary));
    text("content", entry.isHtml() ? " type=\"html\"" : "", entry.content());
    xml.append("</entry>\n");
  }

  private void author(String name) {
    xml.append("<author><name>").append(XmlText.escape(name)).append("</name></author>\n");
  }

  private void link(String relation, String type, Language of, String address) {
    xml.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
    xml.append("\" hreflang=\"").append(of.tag());
    xml.append("\" href=\"").append(XmlText.escape(address)).append("\"/>\n");
  }

  private void element(String name, String value) {
    text(name, "", new Text(value, language));
  }

  private void text(String name, String type, Text text) {
    boolean foreign = !text.writtenIn().equals(language);
    xml.append('<').append(name).append(type);
    xml.append(foreign ? " xml:lang=\"" + text.writtenIn().tag() + "\"" : "").append('>');
    XmlText.append(xml, text.value());
    xml.append("</").append(name).append(">\n");
  }
}
