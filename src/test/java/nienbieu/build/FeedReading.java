package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads feeds with readers of others and holds them against the standards, and one another. */
final class FeedReading {
  private static final Path JSON_FEED = Path.of("src/test/resources/feeds/jsonfeed.schema.json");

  private final AtomSchema atomSchema;
  private final Schema jsonSchema;

  /** Where something stands on the site, absolute. */
  private final Set<String> addresses;

  private final String base;

  FeedReading(String base, Set<String> addresses) throws IOException {
    this.base = base;
    this.addresses = addresses;
    this.atomSchema = new AtomSchema();
    this.jsonSchema =
        SchemaLoader.builder()
            .schemaJson(new JSONObject(Files.readString(JSON_FEED)))
            .draftV7Support()
            .build()
            .load()
            .build();
  }

  /** Reads both forms of a feed, which must be right and say the same. */
  Feed read(String atom, String json, String language) throws IOException {
    Feed feed = atom(atom);
    JSONObject other = json(json);
    assertEquals(feed.getTitle(), other.getString("title"));
    assertEquals(language, other.getString("language"));
    assertEquals(
        address(feed.getAlternateLinks(), "application/feed+json"), other.getString("feed_url"));
    assertEquals(address(feed.getAlternateLinks(), "text/html"), other.getString("home_page_url"));
    JSONArray items = other.getJSONArray("items");
    assertEquals(feed.getEntries().size(), items.length());
    for (int at = 0; at < items.length(); at++) {
      Entry entry = feed.getEntries().get(at);
      JSONObject item = items.getJSONObject(at);
      Content content = entry.getContents().get(0);
      boolean isHtml = "html".equals(content.getType());
      assertEquals(entry.getId(), item.getString("id"));
      assertEquals(entry.getTitle(), item.getString("title"));
      assertEquals(content.getValue(), item.getString(isHtml ? "content_html" : "content_text"));
      assertEquals(entry.getUpdated().toInstant().toString(), item.getString("date_modified"));
      assertEquals(entry.getAlternateLinks().get(0).getHref(), item.getString("url"));
      assertEquals(
          entry.getCategories().stream().map(category -> category.getLabel()).toList(),
          item.getJSONArray("tags").toList());
      if (isHtml) {
        assertEquals(List.of(), strays(content.getValue()));
      }
    }
    return feed;
  }

  private Feed atom(String xml) throws IOException {
    assertEquals(List.of(), atomSchema.faults(xml), xml);
    try {
      WireFeedInput input = new WireFeedInput();
      input.setXmlHealerOn(false);
      Feed feed = (Feed) input.build(new StringReader(xml));
      assertEquals(List.of(), faults(feed));
      return feed;
    } catch (FeedException broken) {
      throw new IOException(broken);
    }
  }

  private JSONObject json(String text) {
    JSONObject feed = new JSONObject(text);
    assertEquals(List.of(), faults(feed));
    return feed;
  }

  /** What the schema has against a JSON Feed. */
  List<String> faults(JSONObject feed) {
    try {
      jsonSchema.validate(feed);
      return List.of();
    } catch (ValidationException wrong) {
      return wrong.getAllMessages();
    }
  }

  /** RFC 4287, 4.1.1 and 4.1.2: what a grammar cannot say. */
  List<String> faults(Feed feed) {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    long before = Long.MAX_VALUE;
    ids.add(feed.getId());
    expect(feed.getAuthors().size() == 1, "author", faults);
    expect(links(feed.getOtherLinks(), "self").size() == 1, "self", faults);
    alternates(feed.getAlternateLinks(), faults);
    for (Entry entry : feed.getEntries()) {
      expect(ids.add(entry.getId()), "an id twice: " + entry.getId(), faults);
      long updated = entry.getUpdated().getTime();
      expect(updated <= before, "not newest first", faults);
      before = updated;
      alternates(entry.getAlternateLinks(), faults);
      entry.getAlternateLinks().forEach(link -> address(link.getHref(), faults));
    }
    expect(ids.stream().allMatch(id -> id.startsWith("urn:uuid:")), "an id of ours", faults);
    expect(feed.getUpdated().equals(feed.getEntries().get(0).getUpdated()), "updated", faults);
    for (Link link : feed.getAlternateLinks()) {
      address(link.getHref(), faults);
    }
    return faults;
  }

  // “MUST NOT contain more than one ... that has the same combination of type and hreflang”.
  private static void alternates(List<Link> links, List<String> faults) {
    Set<String> kinds = new HashSet<>();
    expect(!links.isEmpty(), "alternate", faults);
    links.forEach(
        link -> expect(kinds.add(link.getType() + link.getHreflang()), "two alternates", faults));
  }

  /** Addresses in HTML that are relative, or of no file of the site. */
  private List<String> strays(String html) {
    List<String> faults = new ArrayList<>();
    Document page = Jsoup.parse(html);
    for (Element element : page.select("[href], [src]")) {
      String address = element.attr(element.hasAttr("href") ? "href" : "src");
      expect(URI.create(address).isAbsolute(), "relative: " + address, faults);
      address(address, faults);
    }
    expect(page.select("script, style, iframe, [onclick], [onload]").isEmpty(), html, faults);
    assertTrue(page.body().children().size() == 1, html);
    return faults;
  }

  private void address(String address, List<String> faults) {
    String page = address.replaceFirst("#.*", "");
    expect(!page.startsWith(base) || addresses.contains(page), "leads nowhere: " + page, faults);
  }

  private static List<Link> links(List<Link> links, String relation) {
    return links.stream().filter(link -> relation.equals(link.getRel())).toList();
  }

  private static String address(List<Link> links, String type) {
    return links.stream()
        .filter(link -> type.equals(link.getType()))
        .findFirst()
        .orElseThrow()
        .getHref();
  }

  private static void expect(boolean met, String what, List<String> faults) {
    if (!met) {
      faults.add(what);
    }
  }
}
