package nienbieu.markdown;

import nienbieu.source.Rule;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes footnotes: the marks in the text, the list below it, and the ways between them. */
final class NoteWriter {
  private final Compilation compilation;
  private final HtmlDraft html;
  private final Notes notes;

  NoteWriter(Compilation compilation, Notes notes) {
    this.compilation = compilation;
    this.html = compilation.html();
    this.notes = notes;
  }

  /** Notes whatever is wrong with the notes. */
  void report() {
    notes
        .unused()
        .forEach(note -> compilation.report(Rule.MARKDOWN_FOOTNOTE_UNUSED, note, note.getLabel()));
    notes
        .repeated()
        .forEach(
            note -> compilation.report(Rule.MARKDOWN_FOOTNOTE_REPEATED, note, note.getLabel()));
  }

  int count() {
    return notes.inOrder().size();
  }

  /** Writes the mark in the text. */
  void writeReference(FootnoteReference reference) {
    Notes.Note note = notes.of(reference);
    String occurrence = notes.occurrence(reference);
    html.markup("<sup><a class=\"note\" role=\"doc-noteref\" href=\"#")
        .slot(Slot.PREFIX, 0)
        .markup("fn-");
    html.markup(note.number())
        .markup("\" id=\"")
        .slot(Slot.PREFIX, 0)
        .markup("fnref-")
        .markup(occurrence);
    html.markup("\">").markup(note.number()).markup("</a></sup>");
  }

  /** Writes the list of notes. */
  void writeList(BlockWriter blocks) {
    if (notes.inOrder().isEmpty()) {
      return;
    }
    html.markup("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"");
    html.slot(Slot.NOTES, 0).markup("\">\n<ol>\n");
    for (Notes.Note note : notes.inOrder()) {
      html.markup("<li id=\"")
          .slot(Slot.PREFIX, 0)
          .markup("fn-")
          .markup(note.number())
          .markup("\">\n");
      writeNote(note, blocks);
      html.markup("</li>\n");
    }
    html.markup("</ol>\n</section>\n");
  }

  private void writeNote(Notes.Note note, BlockWriter blocks) {
    Node last = note.definition().getLastChild();
    for (Node block = note.definition().getFirstChild(); block != null; block = block.getNext()) {
      if (block == last && block instanceof Paragraph paragraph) {
        blocks.writeParagraph(paragraph, () -> writeWaysBack(note, " "));
        return;
      }
      block.accept(blocks);
    }
    html.markup("<p>");
    writeWaysBack(note, "");
    html.markup("</p>\n");
  }

  private void writeWaysBack(Notes.Note note, String before) {
    for (int reference = 1; reference <= note.references(); reference++) {
      String occurrence = note.occurrence(reference);
      html.markup(reference == 1 ? before : " ");
      html.markup("<a class=\"note-back\" role=\"doc-backlink\" href=\"#").slot(Slot.PREFIX, 0);
      html.markup("fnref-").markup(occurrence).markup("\" aria-label=\"").slot(Slot.BACK, 0);
      html.markup(" ").markup(occurrence).markup("\">↩</a>");
    }
  }
}
