package nienbieu.markdown;

/**
 * Letters that stand for words.
 *
 * @param letters as they stand in text, for example {@code ADMM-Plus}
 * @param full the words
 * @param spellOut whether the words are added where a text first mentions the letters
 */
public record Abbreviation(String letters, String full, boolean spellOut) {}
