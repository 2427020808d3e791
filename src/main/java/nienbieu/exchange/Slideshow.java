package nienbieu.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A timeline of TimelineJS.
 *
 * @param form which kind of file it was
 * @param title the slide without a date
 * @param slides in the order of the file
 * @param eras in the order of the file
 */
record Slideshow(String form, Optional<Slide> title, List<Slide> slides, List<Slide> eras) {}
