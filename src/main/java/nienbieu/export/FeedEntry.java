package nienbieu.export;

import java.util.List;
import java.util.Optional;
import nienbieu.date.Day;
import nienbieu.language.Language;
import nienbieu.language.Text;

/**
 * An entry of a feed.
 *
 * @param id stays for ever
 * @param title one line
 * @param updated the latest day that is known of it
 * @param editions where it can be read, the one in the feed's language first, or the one that
 *     stands in for it; no language twice
 * @param summary one or two sentences, if there are
 * @param content the text, or HTML
 * @param isHtml which of the two
 * @param author as printed, where it is not the site's publisher
 * @param categories what it is about
 */
record FeedEntry(
    String id,
    Text title,
    Day updated,
    List<Edition> editions,
    Optional<Text> summary,
    Text content,
    boolean isHtml,
    Optional<String> author,
    List<Category> categories) {

  /**
   * A page on which the entry can be read.
   *
   * @param language that it is written in
   * @param address absolute
   */
  record Edition(Language language, String address) {}

  /**
   * What an entry is about.
   *
   * @param term for programs
   * @param label for people
   */
  record Category(String term, String label) {}
}
