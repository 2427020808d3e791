package nienbieu.render;

import nienbieu.content.PlainPage;

/**
 * A plain page.
 *
 * @param title its title
 * @param summary its summary
 * @param body the text
 */
public record PlainView(Words title, Words summary, ProseView body) {

  static PlainView of(PlainPage page, Desk desk) {
    return new PlainView(
        desk.words(page.title()), desk.words(page.summary()), desk.prose(page.body()));
  }
}
