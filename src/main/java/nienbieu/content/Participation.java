package nienbieu.content;

import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * A person in an event. Rank and office are not here: {@link Person} has them, dated.
 *
 * @param person id
 * @param role what the person did there, for example {@code chair}
 */
public record Participation(String person, Localized<Text> role) {}
