package nienbieu.source;

/**
 * An address on the web that an editor wrote.
 *
 * @param address as written, {@code https} or {@code http}
 * @param place where it stands
 * @param copy where the editors know a stored copy of the page, empty if nowhere
 */
public record WebLink(String address, Place place, String copy) {}
