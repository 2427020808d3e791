package nienbieu.render;

import java.util.Optional;
import nienbieu.content.Names;
import nienbieu.content.Opening;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RenderedHtml;

/**
 * How the page of a record opens.
 *
 * @param title what the record is called
 * @param lead its summary
 */
record OpeningView(Line title, Line lead) {

  /**
   * A line with its abbreviations marked.
   *
   * @param words the line as it was written
   * @param html the same, laid out
   */
  public record Line(Words words, RenderedHtml html) {}

  static OpeningView of(Localized<Text> title, Localized<Text> lead, Desk desk) {
    return of(title, lead, Optional.empty(), desk);
  }

  /** The same for a record with these names, of which one is the title. */
  static OpeningView of(Names names, Localized<Text> lead, Desk desk) {
    return of(names.name(), lead, Optional.of(names), desk);
  }

  private static OpeningView of(
      Localized<Text> title, Localized<Text> lead, Optional<Names> names, Desk desk) {
    Opening opening =
        desk.timeline()
            .glossary()
            .opening(title.in(desk.language()), lead.in(desk.language()), names);
    return new OpeningView(
        new Line(desk.words(title), opening.title().html()),
        new Line(desk.words(lead), opening.lead().html()));
  }
}
