package nienbieu.export;

import java.nio.charset.StandardCharsets;
import nienbieu.content.Licence;
import nienbieu.json.JsonWriter;
import nienbieu.language.Language;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {
  private JsonFeed() {}

  static byte[] of(Feed feed) {
    String json =
        JsonWriter.object(
                members -> {
                  members
                      .put("version", "https://jsonfeed.org/version/1.1")
                      .put("title", feed.title())
                      .put("home_page_url", feed.page())
                      .put("feed_url", feed.json())
                      .put("description", feed.subtitle())
                      .put("language", feed.language().tag());
                  author(members, feed.publisher());
                  rights(members, feed.settings().licence());
                  members.putArray(
                      "items",
                      items ->
                          feed.entries()
                              .forEach(
                                  entry ->
                                      items.addObject(item -> item(item, entry, feed.language()))));
                })
            .text();
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void item(JsonWriter item, FeedEntry entry, Language language) {
    FeedEntry.Edition own = entry.editions().get(0);
    item.put("id", entry.id())
        .put("url", own.address())
        .put("title", entry.title().value())
        .put(entry.isHtml() ? "content_html" : "content_text", entry.content().value());
    entry.summary().ifPresent(summary -> item.put("summary", summary.value()));
    item.put("date_modified", FeedDay.time(entry.updated()));
    entry.author().ifPresent(name -> author(item, name));
    item.putArray(
        "tags", tags -> entry.categories().forEach(category -> tags.add(category.label())));
    // Said of an item only where it is not the feed's.
    if (!own.language().equals(language)) {
      item.put("language", own.language().tag());
    }
  }

  private static void author(JsonWriter members, String name) {
    members.putArray("authors", authors -> authors.addObject(author -> author.put("name", name)));
  }

  // The format has no word of its own for this, and takes names that begin with a low line.
  private static void rights(JsonWriter members, Licence licence) {
    members.putObject(
        "_rights", rights -> rights.put("name", licence.name()).put("url", licence.url()));
  }
}
