package nienbieu.content;

import nienbieu.language.Language;
import nienbieu.markdown.Prose;

/**
 * Prose that knows the language it was really written in.
 *
 * @param prose the compiled text; may be empty
 * @param writtenIn the language of the words, whatever page they stand on
 */
public record Passage(Prose prose, Language writtenIn) {}
