package nienbieu.publish;

/**
 * What now stands in the output folder.
 *
 * @param files how many files of the site, without the manifest and a carried {@code .gitignore}
 * @param bytes their sizes added up
 */
public record Published(int files, long bytes) {}
