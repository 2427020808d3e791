package nienbieu.export;

import java.util.List;
import nienbieu.content.Settings;
import nienbieu.date.Day;
import nienbieu.language.Language;
import nienbieu.plan.Addresses;
import nienbieu.plan.Subject;

/**
 * A feed, whatever the format in which it is written.
 *
 * @param settings of the site
 * @param subject whose feed it is
 * @param language of its words
 * @param id stays for ever
 * @param title one line
 * @param subtitle what is in it
 * @param isWhole whether nothing was left out
 * @param entries newest first, at least one
 */
record Feed(
    Settings settings,
    Subject subject,
    Language language,
    String id,
    String title,
    String subtitle,
    boolean isWhole,
    List<FeedEntry> entries) {

  /** When anything in it was changed last. */
  Day updated() {
    return entries.get(0).updated();
  }

  /** The page for people, absolute. */
  String page() {
    return settings.baseUrl() + Addresses.of(subject, language).canonical();
  }

  /** The Atom feed in a language, absolute. */
  String atom(Language other) {
    return settings.baseUrl() + Addresses.atomFeed(subject, other).text();
  }

  /** The JSON Feed, absolute. */
  String json() {
    return settings.baseUrl() + Addresses.jsonFeed(subject, language).text();
  }

  /** The page that says what else there is for programs, absolute. */
  String dataPage() {
    return settings.baseUrl() + Addresses.of(new Subject.Data(), language).canonical();
  }

  /** Who publishes it; the site's name if nobody is named. */
  String publisher() {
    // RFC 4287, 4.1.1: every entry has an author, or the feed has one.
    return settings
        .publisher()
        .map(name -> name.in(language).value())
        .filter(name -> !name.isBlank())
        .orElse(settings.title().in(language).value());
  }
}
