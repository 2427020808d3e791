package nienbieu.content;

import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * A name that was valid once. Without a last day it is known, and printed as former, but never
 * chosen for an event.
 *
 * @param name in full
 * @param validity when
 */
public record FormerName(Localized<Text> name, Validity validity) {}
