package nienbieu.read;

/**
 * One field of a {@link Form}.
 *
 * @param name as editors write it, for example {@code part-of}
 * @param isNeeded whether a record without it is refused
 * @param value what may stand there
 */
public record FormField(String name, boolean isNeeded, FormValue value) {}
