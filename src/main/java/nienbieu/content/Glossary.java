package nienbieu.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nienbieu.language.Language;
import nienbieu.language.Text;
import nienbieu.markdown.Abbreviations;
import nienbieu.markdown.OpeningLine;

/** The abbreviations of a site, which its terms and names explain, by language. */
public final class Glossary {
  private final Map<Language, Abbreviations> abbreviations;

  /** These; none in a language that has no entry. */
  public Glossary(Map<Language, Abbreviations> abbreviations) {
    this.abbreviations = Map.copyOf(abbreviations);
  }

  /** Those of a language. */
  public Abbreviations in(Language language) {
    return abbreviations.getOrDefault(language, Abbreviations.NONE);
  }

  /**
   * Title and lead of a page with their abbreviations marked. They are made anew wherever they are
   * wanted: 50,000 events would keep 100,000 of each.
   *
   * @param names what the record of the page is called, where it stands in full in the title
   */
  public Opening opening(Text title, Text lead, Optional<Names> names) {
    Set<String> known = names.map(all -> all.shortIn(title.writtenIn())).orElse(Set.of());
    OpeningLine first = OpeningLine.title(title.value(), in(title.writtenIn()).after(known));
    boolean follows = lead.writtenIn().equals(title.writtenIn());
    Set<String> above = follows ? first.introduced() : Set.of();
    return new Opening(first, OpeningLine.lead(lead.value(), in(lead.writtenIn()).after(above)));
  }

  /**
   * The letters of the abbreviations that title and lead spell out for the readers of a text in
   * this language, which stands below them: words in another language explain nothing.
   *
   * @see #opening
   */
  public Set<String> introduced(Text title, Text lead, Optional<Names> names, Language language) {
    Opening opening = opening(title, lead, names);
    if (lead.writtenIn().equals(language)) {
      return opening.lead().introduced();
    }
    return title.writtenIn().equals(language) ? opening.title().introduced() : Set.of();
  }
}
