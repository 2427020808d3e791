package nienbieu.plan;

import java.util.function.Supplier;

/**
 * What a site was made of and by.
 *
 * @param generator name and version of the program, for example {@code nienbieu 0.1.0}
 * @param content gives the hash of the content folder, which names its version; may take a moment
 */
public record Imprint(String generator, Supplier<String> content) {}
