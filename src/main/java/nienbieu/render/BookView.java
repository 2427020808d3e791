package nienbieu.render;

import java.util.List;

/**
 * The book on one page.
 *
 * @param title its title and imprint, laid out
 * @param contents the table of contents
 * @param chapters all others, laid out
 * @param epub relative address of the same book as a file
 */
public record BookView(
    Fragment title, BookContents contents, List<Fragment> chapters, String epub) {}
