package nienbieu.render;

/**
 * A piece of a page that was laid out by a template already, because many pages share it.
 *
 * @param html markup, made by {@link Templates}
 */
record Fragment(String html) {}
