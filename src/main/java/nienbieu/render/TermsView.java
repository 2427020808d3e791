package nienbieu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nienbieu.content.Term;
import nienbieu.language.NameOrder;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;

/**
 * The A-Z of terms.
 *
 * @param letters the letters that have terms, in the order of the language
 * @param count how many terms, in words
 */
public record TermsView(List<Letter> letters, String count) {

  /**
   * A letter.
   *
   * @param label the letter
   * @param id anchor
   * @param terms its terms
   */
  public record Letter(String label, String id, List<Entry> terms) {}

  /**
   * A term.
   *
   * @param id anchor
   * @param term as it stands in text
   * @param full spelled out; may be empty
   * @param definition the text
   * @param organisation that it names, at most one
   * @param sources what the definition rests on
   */
  public record Entry(
      String id,
      Words term,
      Words full,
      ProseView definition,
      List<LinkView> organisation,
      List<SourceLine> sources) {}

  static TermsView of(Desk desk) {
    NameOrder order = desk.tongue().order();
    Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
    desk.timeline().terms().all().stream()
        .map(term -> entry(term, desk))
        .sorted((one, other) -> order.compare(one.term().text(), other.term().text()))
        .forEach(
            entry ->
                byLetter
                    .computeIfAbsent(
                        order.initial(entry.term().text()).label(), letter -> new ArrayList<>())
                    .add(entry));
    List<Letter> letters = new ArrayList<>();
    byLetter.forEach(
        (label, terms) -> letters.add(new Letter(label, "letter-" + (letters.size() + 1), terms)));
    return new TermsView(letters, desk.say("count.terms", "count", desk.timeline().terms().size()));
  }

  private static Entry entry(Term term, Desk desk) {
    return new Entry(
        Addresses.anchor(RecordKind.TERM, term.id()),
        desk.words(term.term()),
        term.full().map(desk::words).orElse(desk.own("")),
        desk.prose(term.definition()),
        term
            .organisation()
            .map(id -> desk.timeline().organisations().get(id))
            .map(body -> desk.link(RecordKind.ORGANISATION, body))
            .stream()
            .toList(),
        SourceLine.of(term.sources(), desk));
  }
}
