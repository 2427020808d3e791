package nienbieu.content;

import java.util.Optional;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * An office that a person held.
 *
 * @param title what it is called, without the organisation where that is named beside it
 * @param organisation id of the organisation, if it has a record
 * @param validity when
 */
public record OfficeHeld(Localized<Text> title, Optional<String> organisation, Validity validity) {}
