package nienbieu.export;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Settings;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Corrected;
import nienbieu.plan.LastKnown;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/**
 * The feed of a site's corrections in one language, for a site that has some: a feed needs a time
 * at which it was updated, and without entries there is none.
 */
final class CorrectionsFeed {
  private CorrectionsFeed() {}

  /** The feed of a site with one correction at least. */
  static Feed of(Site site, Phrases phrases) {
    Settings settings = site.timeline().settings();
    Language language = phrases.language();
    List<Corrected> all = site.corrections();
    return new Feed(
        settings,
        new Subject.Corrections(),
        language,
        StableId.of(settings, "feed:" + language.tag() + ":corrections"),
        phrases.say("corrections.title") + " · " + settings.title().in(language).value(),
        phrases.say("corrections.lead"),
        all.size() <= NewsFeed.MOST,
        all.stream().limit(NewsFeed.MOST).map(one -> entry(one, site, phrases)).toList());
  }

  private static FeedEntry entry(Corrected one, Site site, Phrases phrases) {
    Settings settings = site.timeline().settings();
    Language language = phrases.language();
    String kind = one.kind().scheme();
    String name = "correction:" + kind + ":" + one.entry().id() + ":" + one.anchor();
    String address = settings.baseUrl() + one.address(language);
    return new FeedEntry(
        StableId.of(settings, name),
        one.entry().label().in(language),
        FeedDay.of(LastKnown.of(one.correction(), site)),
        List.of(new FeedEntry.Edition(language, address)),
        Optional.empty(),
        one.correction().what().in(language),
        false,
        one.correction().by(),
        List.of(new FeedEntry.Category(kind, phrases.say("record." + kind))));
  }
}
