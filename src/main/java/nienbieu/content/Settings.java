package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.DateStyle;
import nienbieu.language.Languages;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * What {@code site.yaml} says of the whole site.
 *
 * @param languages of the site, the original first
 * @param title one line
 * @param tagline one line below the title
 * @param description one or two sentences
 * @param baseUrl the address of the site's root, with a slash at its end
 * @param siteId names the site wherever it stands and whatever it is called; what is made from it
 *     must not change when the address does
 * @param repository the address of the content's repository, without a slash at its end
 * @param branch of the repository, for links that edit
 * @param licence of the site's own texts
 * @param publisher who publishes the site
 * @param dateStyle how numbers in dates are written
 * @param asOf the exact day as of which the site is told: what is not over then is to come
 * @param order in which events are listed
 * @param lanes what has a lane of its own in charts
 * @param cards whether there are pictures that other sites show beside a link
 * @param eras that stand behind the events of charts, in order of time
 */
public record Settings(
    Languages languages,
    Localized<Text> title,
    Localized<Text> tagline,
    Localized<Text> description,
    String baseUrl,
    String siteId,
    Optional<String> repository,
    String branch,
    Licence licence,
    Optional<Localized<Text>> publisher,
    DateStyle dateStyle,
    Optional<HistoricalDate> asOf,
    ReadingOrder order,
    Lanes lanes,
    boolean cards,
    List<Era> eras) {

  /** The same settings for a site that stands elsewhere. */
  public Settings at(String otherBaseUrl) {
    return with(otherBaseUrl, asOf);
  }

  /** The same settings for a site that is told as of another exact day. */
  public Settings asOf(HistoricalDate otherDay) {
    return with(baseUrl, Optional.of(otherDay));
  }

  private Settings with(String otherBaseUrl, Optional<HistoricalDate> otherDay) {
    return new Settings(
        languages,
        title,
        tagline,
        description,
        otherBaseUrl,
        siteId,
        repository,
        branch,
        licence,
        publisher,
        dateStyle,
        otherDay,
        order,
        lanes,
        cards,
        eras);
  }
}
