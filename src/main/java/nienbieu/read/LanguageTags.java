package nienbieu.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.source.Nearest;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/** What to say about a tag that is no language. */
final class LanguageTags {
  /** Countries and old codes that are often written in place of a language. */
  private static final Map<String, String> MISTAKEN =
      Map.ofEntries(
          Map.entry("vn", "vi"),
          Map.entry("vie", "vi"),
          Map.entry("eng", "en"),
          Map.entry("gb", "en"),
          Map.entry("us", "en"),
          Map.entry("cn", "zh"),
          Map.entry("jp", "ja"),
          Map.entry("kr", "ko"),
          Map.entry("kh", "km"),
          Map.entry("in", "id"));

  private LanguageTags() {}

  /** A language that this site does not have; perhaps another was meant. */
  static Problem unknown(Languages languages, Scalar tag, Optional<Language> meant) {
    String all = languages.all().stream().map(Language::tag).collect(Collectors.joining(", "));
    return Problem.of(Rule.LANGUAGE_UNKNOWN, tag.place(), tag.value(), "site", all)
        .suggesting(meant.map(Language::tag));
  }

  /** A language that nobody has heard of. */
  static Problem unknown(YamlNode node, String tag) {
    return Problem.of(Rule.LANGUAGE_UNKNOWN, node.place(), tag, "world", "")
        .suggesting(meant(tag).or(() -> Nearest.to(tag, Language.tags())));
  }

  /** The language that is often written like this. */
  static Optional<String> meant(String tag) {
    return Optional.ofNullable(MISTAKEN.get(tag.toLowerCase(Locale.ROOT)));
  }
}
