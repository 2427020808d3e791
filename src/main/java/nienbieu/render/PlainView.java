package nienbieu.render;

import nienbieu.content.PlainPage;

/**
 * A plain page.
 *
 * @param title its title
 * @param summary its summary
 * @param body the text
 */
public record PlainView(OpeningView.Line title, OpeningView.Line summary, ProseView body) {

  static PlainView of(PlainPage page, Desk desk) {
    OpeningView opening = OpeningView.of(page.title(), page.summary(), desk);
    return new PlainView(opening.title(), opening.lead(), desk.prose(page.body()));
  }
}
