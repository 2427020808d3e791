package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * That a record rests on a source.
 *
 * @param source id
 * @param supports what the source bears out; at least one
 * @param note a remark on this use of it
 */
public record Citation(String source, List<Support> supports, Optional<Localized<Text>> note) {}
