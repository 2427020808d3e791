package nienbieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.language.Language;

/**
 * What one record is called, as it stands in the file and before anything is checked.
 *
 * @param link how texts link to the record, for example {@code person:ngo-xuan-lich}
 * @param full the full name by language, where there is one
 * @param others short forms, acronyms and former names, each by language
 * @param spellOut whether its acronym is spelled out where a page first mentions it
 */
record KnownName(
    String link, Map<Language, String> full, List<Map<Language, String>> others, boolean spellOut) {

  /** Everything that the record is called in a language. */
  List<String> in(Language language) {
    List<String> all = new ArrayList<>();
    Optional.ofNullable(full.get(language)).ifPresent(all::add);
    others.forEach(other -> Optional.ofNullable(other.get(language)).ifPresent(all::add));
    return all;
  }
}
