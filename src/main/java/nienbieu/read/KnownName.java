package nienbieu.read;

import java.util.List;
import java.util.Map;
import nienbieu.language.Language;

/**
 * What one record is called, as it stands in the file and before anything is checked.
 *
 * @param full the full name by language, where there is one
 * @param others short forms, acronyms and former names, each by language
 * @param spellOut whether its acronym is spelled out where a page first mentions it
 */
record KnownName(
    Map<Language, String> full, List<Map<Language, String>> others, boolean spellOut) {}
