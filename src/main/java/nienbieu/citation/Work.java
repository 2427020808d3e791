package nienbieu.citation;

import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;

/**
 * Something that can be cited. What is not known is empty, and no format says anything instead.
 *
 * @param key names it among others and never changes: letters {@code a-z}, digits, hyphens
 * @param kind what it is
 * @param title in its own language
 * @param language that it is written in
 * @param container the title of what it is part of, for example of a site
 * @param author as printed
 * @param publisher who published it
 * @param issued when it was published or changed last
 * @param accessed when somebody last looked at it
 * @param address on the web, absolute
 * @param note a remark, for example under what terms it may be used
 */
public record Work(
    String key,
    WorkKind kind,
    String title,
    Language language,
    Optional<String> container,
    Optional<String> author,
    Optional<String> publisher,
    Optional<HistoricalDate> issued,
    Optional<HistoricalDate> accessed,
    Optional<String> address,
    Optional<String> note) {}
