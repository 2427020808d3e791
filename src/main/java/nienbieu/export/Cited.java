package nienbieu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nienbieu.citation.BibTeX;
import nienbieu.citation.CslJson;
import nienbieu.citation.Ris;
import nienbieu.citation.Work;
import nienbieu.citation.WorkKind;
import nienbieu.content.Settings;
import nienbieu.content.Source;
import nienbieu.content.SourceKind;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.plan.Addresses;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/** The site, and what it rests on, for programs that keep references. */
final class Cited {
  private Cited() {}

  /** The site in a language: what its home page says of itself. */
  static Work site(Site site, Language language) {
    Settings settings = site.timeline().settings();
    String title = settings.title().in(language).value();
    return new Work(
        "timeline-" + language.tag().toLowerCase(Locale.ROOT),
        WorkKind.WEB_PAGE,
        title + ": " + settings.tagline().in(language).value(),
        language,
        Optional.of(title),
        Optional.empty(),
        words(settings.publisher(), language),
        site.corrections().stream().findFirst().map(newest -> newest.correction().on()),
        Optional.empty(),
        Optional.of(settings.baseUrl() + Addresses.of(new Subject.Home(), language).canonical()),
        Optional.of(settings.licence().name()));
  }

  /** All sources in the editor's order; what a title means is said in this language. */
  static List<Work> sources(Site site, Language language) {
    List<Work> works = new ArrayList<>(site.timeline().sources().size());
    site.timeline().sources().forEach(source -> works.add(work(source, language)));
    return works;
  }

  private static Work work(Source source, Language language) {
    return new Work(
        "source-" + source.id(),
        kind(source.kind()),
        source.title().value(),
        source.title().writtenIn(),
        Optional.empty(),
        source.author(),
        words(source.publisher(), language),
        source.published(),
        source.accessed(),
        source.url(),
        words(source.gloss(), language));
  }

  private static Optional<String> words(Optional<Localized<Text>> text, Language language) {
    return text.map(words -> words.in(language).value());
  }

  private static WorkKind kind(SourceKind kind) {
    return switch (kind) {
      case NEWS -> WorkKind.NEWS;
      case DOCUMENT, PRESS_RELEASE -> WorkKind.DOCUMENT;
      case WEB_PAGE -> WorkKind.WEB_PAGE;
      case VIDEO -> WorkKind.VIDEO;
      case BOOK -> WorkKind.BOOK;
    };
  }

  static byte[] bibTeX(List<Work> works) {
    return joined(works, "\n", BibTeX::entry);
  }

  static byte[] ris(List<Work> works) {
    return joined(works, "\r\n", Ris::entry);
  }

  static byte[] cslJson(List<Work> works) {
    return (CslJson.array(works).text() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(List<Work> works, String between, Function<Work, String> entry) {
    StringBuilder all = new StringBuilder();
    for (Work work : works) {
      all.append(all.isEmpty() ? "" : between).append(entry.apply(work));
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }
}
