package nienbieu.content;

import java.util.Optional;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * An organisation in an event.
 *
 * @param organisation id
 * @param role what it did there
 */
public record Involvement(String organisation, Optional<Localized<Text>> role) {}
