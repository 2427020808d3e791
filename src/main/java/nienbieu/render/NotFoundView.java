package nienbieu.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nienbieu.content.Settings;
import nienbieu.language.Language;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * What a reader sees who asks for a page that does not exist. A server shows it under any address,
 * so its links start at the root of the server.
 *
 * @param lang tag of the original language
 * @param dir {@code ltr} or {@code rtl}
 * @param siteName the site's title
 * @param title for the window
 * @param stylesheet address from the root
 * @param icon address from the root
 * @param halves one for each language
 */
public record NotFoundView(
    String lang,
    String dir,
    String siteName,
    String title,
    String stylesheet,
    String icon,
    List<Half> halves) {

  /**
   * A language's half.
   *
   * @param tag of the language
   * @param dir {@code ltr} or {@code rtl}
   * @param heading what is wrong
   * @param advice what to do
   * @param ways where to go
   */
  public record Half(String tag, String dir, String heading, String advice, List<LinkView> ways) {}

  static NotFoundView of(Site site, Map<Language, Tongue> tongues, Assets assets) {
    Settings settings = site.timeline().settings();
    Language original = settings.languages().original();
    String root = root(settings.baseUrl());
    return new NotFoundView(
        original.tag(),
        original.direction().html(),
        settings.title().in(original).value(),
        tongues.get(original).phrases().say("missing.heading")
            + " · "
            + settings.title().in(original).value(),
        root + assets.stylesheet(),
        root + assets.icon(),
        settings.languages().all().stream()
            .map(language -> half(site, tongues.get(language), root))
            .toList());
  }

  private static Half half(Site site, Tongue tongue, String root) {
    Language language = tongue.language();
    List<LinkView> ways = new ArrayList<>();
    ways.add(way("missing.timeline", new Subject.Home(), tongue, root));
    for (RecordKind kind : List.of(RecordKind.PERSON, RecordKind.TERM)) {
      Subject list = new Subject.Index(kind);
      if (site.hasIndex(kind)) {
        ways.add(way("index." + kind.scheme(), list, tongue, root));
      }
    }
    return new Half(
        language.tag(),
        language.direction().html(),
        tongue.phrases().say("missing.heading"),
        tongue.phrases().say("missing.advice"),
        ways);
  }

  private static LinkView way(String key, Subject subject, Tongue tongue, String root) {
    SitePath path = Addresses.of(subject, tongue.language());
    Language language = tongue.language();
    String label = tongue.phrases().say(key);
    return new LinkView(Words.of(new Text(label, language), language), root + path.canonical());
  }

  /** The path of the base URL, with a slash at both ends. */
  private static String root(String baseUrl) {
    return URI.create(baseUrl).getRawPath();
  }
}
