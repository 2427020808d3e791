package nienbieu.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * What a person, an organisation or a place is called.
 *
 * @param name in full, today
 * @param shortName the short form that running text uses, if there is one
 * @param acronym if there is one beside the short form
 * @param former names of other times, in the editor's order
 * @param spellOut whether the first mention of an acronym on a page is spelled out
 */
public record Names(
    Localized<Text> name,
    Optional<Localized<Text>> shortName,
    Optional<Localized<Text>> acronym,
    List<FormerName> former,
    boolean spellOut) {

  /** Short form and acronym in a language, as far as there are any. */
  public Set<String> shortIn(Language language) {
    return Stream.of(shortName, acronym)
        .flatMap(Optional::stream)
        .map(text -> text.in(language).value())
        .collect(Collectors.toSet());
  }

  /**
   * What it was called at the time of an event: the name on the last day that the event can have
   * had, for who met before and after a change of name is called as at the end. Of several former
   * names it is the one that went out of use first.
   */
  public Localized<Text> on(HistoricalDate when) {
    Optional<Day> last = when.latest();
    if (former.isEmpty() || last.isEmpty()) {
      return name;
    }
    return former.stream()
        .filter(one -> one.isValid(last.get()))
        .min(Comparator.comparing(one -> one.end().orElseThrow()))
        .map(FormerName::name)
        .orElse(name);
  }
}
