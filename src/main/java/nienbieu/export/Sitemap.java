package nienbieu.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.plan.Addresses;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * The list of all pages for search engines, each with its other languages; without those that only
 * borrow the text of another (sitemaps.org protocol 0.9, with Google's {@code xhtml:link} for
 * alternates).
 */
public final class Sitemap {
  /**
   * sitemaps.org: “no more than 50,000 URLs and must be no larger than 50MB”. With its alternates
   * an address takes a hundred bytes or two a language, so this is far from both, whatever the
   * number of languages, and a part fits into memory beside others.
   */
  private static final int MOST_ADDRESSES = 10_000;

  private final Site site;
  private final int most;
  private final String base;

  /** The pages that are listed, by their place in the order of languages and subjects. */
  private final int[] listed;

  /** The sitemap of a site. */
  public Sitemap(Site site) {
    this(site, MOST_ADDRESSES);
  }

  /** With this many addresses in a part. */
  Sitemap(Site site, int most) {
    this.site = site;
    this.most = most;
    this.base = site.timeline().settings().baseUrl();
    this.listed =
        IntStream.range(0, site.subjects().size() * site.timeline().languages().size())
            .filter(at -> !Site.isHidden(page(at).subject()))
            .filter(at -> site.has(page(at).subject(), page(at).language()))
            .filter(at -> site.canonical(page(at)).equals(page(at).path()))
            .toArray();
  }

  /** How many files list the addresses. */
  public int parts() {
    return (1 + listed.length + most - 1) / most;
  }

  private Page page(int at) {
    int subjects = site.subjects().size();
    Language language = site.timeline().languages().all().get(at / subjects);
    return new Page(site.subjects().get(at % subjects), language);
  }

  /** Where a part stands, counted from 1, if there is more than one. */
  public static SitePath partPath(int part) {
    return SitePath.of("sitemap-" + part + ".xml");
  }

  /** {@code sitemap.xml}: all addresses, or where the parts are if they are too many for one. */
  public byte[] main() {
    if (parts() == 1) {
      return part(1);
    }
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (int part = 1; part <= parts(); part++) {
      xml.append("<sitemap><loc>").append(url(partPath(part))).append("</loc></sitemap>\n");
    }
    return xml.append("</sitemapindex>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One part, counted from 1: the cover first, then the languages one after another. */
  public byte[] part(int number) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    int end = Math.min(1 + listed.length, number * most);
    for (int at = (number - 1) * most; at < end; at++) {
      if (at == 0) {
        append(xml, Addresses.COVER, new Subject.Home());
      } else {
        Page page = page(listed[at - 1]);
        append(xml, page.path(), page.subject());
      }
    }
    return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void append(StringBuilder xml, SitePath path, Subject subject) {
    xml.append("<url><loc>").append(url(path)).append("</loc>");
    changed(subject).ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
    site.alternates(subject)
        .forEach(
            (tag, alternate) ->
                xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(tag)
                    .append("\" href=\"")
                    .append(url(alternate))
                    .append("\"/>"));
    xml.append("</url>\n");
  }

  /**
   * The day of the last change, where the content says so: a record names its corrections, and the
   * page of all of them changes with the newest. What is not known is not said.
   */
  private Optional<String> changed(Subject subject) {
    Optional<HistoricalDate> day = Optional.empty();
    if (subject instanceof Subject.One one) {
      day = one.entry().changed();
    } else if (subject instanceof Subject.Corrections) {
      day = site.corrections().stream().findFirst().map(newest -> newest.correction().on());
    }
    // sitemaps.org: “W3C Datetime format”, which has years of four digits only.
    return day.flatMap(HistoricalDate::htmlDatetime);
  }

  private String url(SitePath path) {
    return XmlText.escape(base + path.canonical());
  }
}
