package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.language.Language;
import nienbieu.plan.Addresses;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/**
 * The cover: the site in each of its languages, and its fullest year as one drawn line.
 *
 * @param lang tag of the original language
 * @param dir {@code ltr} or {@code rtl}
 * @param title for the window
 * @param description one or two sentences
 * @param canonical absolute address
 * @param openGraph its type and languages
 * @param alternates the home page in each language and this page, absolute
 * @param stylesheet relative address
 * @param icon relative address
 * @param halves one for each language
 * @param year that is drawn; empty if the site has no events, and nothing is drawn then
 * @param months where each month begins on the line, 0 to 1200
 * @param points where the events of known day stand on the line, each place once
 */
public record CoverView(
    String lang,
    String dir,
    String title,
    String description,
    String canonical,
    Frame.OpenGraph openGraph,
    List<Frame.Alternate> alternates,
    String stylesheet,
    String icon,
    List<Half> halves,
    String year,
    List<Integer> months,
    List<Integer> points) {
  /**
   * A language's half.
   *
   * @param tag of the language
   * @param dir {@code ltr} or {@code rtl}
   * @param name what the language calls itself
   * @param href to its home page
   * @param title the site's
   * @param tagline the site's
   * @param description the site's
   * @param enter the words of the link
   * @param count how many events, in words
   */
  public record Half(
      String tag,
      String dir,
      String name,
      String href,
      Words title,
      Words tagline,
      Words description,
      String enter,
      String count) {}

  static CoverView of(
      Site site, Map<Language, Tongue> tongues, Assets assets, List<CardView> card) {
    var settings = site.timeline().settings();
    Language original = settings.languages().original();
    List<Frame.Alternate> alternates = new ArrayList<>();
    site.alternates(new Subject.Home())
        .forEach(
            (tag, path) ->
                alternates.add(new Frame.Alternate(tag, settings.baseUrl() + path.canonical())));
    Optional<Years.Year> fullest = YearScale.fullest(site);
    return new CoverView(
        original.tag(),
        original.direction().html(),
        settings.title().in(original).value(),
        settings.description().in(original).value(),
        settings.baseUrl(),
        Frame.OpenGraph.of("website", original, settings.languages(), card),
        alternates,
        Addresses.COVER.linkTo(assets.stylesheet()),
        Addresses.COVER.linkTo(assets.icon()),
        settings.languages().all().stream()
            .map(language -> half(site, tongues.get(language)))
            .toList(),
        fullest.map(year -> tongues.get(original).dates().year(year.number())).orElse(""),
        fullest.map(year -> new YearScale(year.number()).months()).orElse(List.of()),
        fullest.map(YearScale::points).orElse(List.of()));
  }

  private static Half half(Site site, Tongue tongue) {
    var settings = site.timeline().settings();
    Language language = tongue.language();
    SitePath home = Addresses.of(new Subject.Home(), language);
    return new Half(
        language.tag(),
        language.direction().html(),
        language.name(),
        Addresses.COVER.linkTo(home),
        Words.of(settings.title().in(language), language),
        Words.of(settings.tagline().in(language), language),
        Words.of(settings.description().in(language), language),
        tongue.phrases().say("cover.enter"),
        tongue.phrases().say("count.events", Map.of("count", site.timeline().events().size())));
  }
}
