package nienbieu.content;

import nienbieu.language.Language;

/**
 * How far the texts of a site have come in one language.
 *
 * @param language the language
 * @param texts how many there are in it
 * @param missing how many there are in another language only
 * @param behind how many follow an original that has changed since
 * @param unknown how many are translations of which nobody recorded what they follow
 */
public record Coverage(Language language, int texts, int missing, int behind, int unknown) {}
