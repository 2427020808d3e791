package nienbieu.render;

import java.util.List;
import nienbieu.content.Term;
import nienbieu.language.NameOrder;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;

/**
 * The A-Z of terms.
 *
 * @param lettered whether there are so many terms that links lead to the letters
 * @param groups the letters that have terms, in the order of the language
 * @param count how many terms, in words
 */
public record TermsView(boolean lettered, List<LetterGroup<TermsView.Entry>> groups, String count) {

  /**
   * A term.
   *
   * @param id anchor
   * @param term as it stands in text
   * @param full spelled out; may be empty
   * @param others what it is in the other languages
   * @param definition the text
   * @param organisation that it names, at most one
   * @param sources what the definition rests on
   * @param changes what was changed in it
   */
  public record Entry(
      String id,
      Words term,
      Words full,
      List<OtherName> others,
      ProseView definition,
      List<LinkView> organisation,
      List<LinkView> sources,
      List<ChangeLine> changes) {}

  static TermsView of(Desk desk) {
    NameOrder order = desk.tongue().order();
    List<Entry> terms =
        order.sorted(
            desk.timeline().terms().all().stream().map(term -> entry(term, desk)).toList(),
            TermsView::name);
    return new TermsView(
        LetterGroup.areMany(terms.size()),
        LetterGroup.of(terms, TermsView::name, order),
        desk.say("count.terms", "count", terms.size()));
  }

  private static String name(Entry entry) {
    return entry.term().text();
  }

  static Entry entry(Term term, Desk desk) {
    return new Entry(
        Addresses.anchor(RecordKind.TERM, term.id()),
        desk.words(term.term()),
        term.full().map(desk::words).orElse(desk.own("")),
        OtherName.of(RecordKind.TERM, term, desk),
        desk.prose(term.definition()),
        term
            .organisation()
            .map(id -> desk.timeline().organisations().get(id))
            .map(body -> desk.link(RecordKind.ORGANISATION, body))
            .stream()
            .toList(),
        term.sources().stream()
            .map(one -> desk.timeline().sources().get(one.source()))
            .map(source -> desk.link(RecordKind.SOURCE, source))
            .distinct()
            .toList(),
        ChangeLine.of(RecordKind.TERM, term, desk));
  }
}
