package nienbieu.render;

import java.util.List;
import java.util.stream.IntStream;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Alphabet;
import nienbieu.plan.Catalogue;
import nienbieu.plan.Subject;

/**
 * Records by their names: all of them, the letters alone, or those of one letter.
 *
 * @param count how many records are in the whole catalogue, in words
 * @param search relative address of the page that searches
 * @param letters links to the letters
 * @param groups the letters with their names; may be empty
 * @param parts links to the pages of this letter; empty if it has only one
 */
public record AlphabetView(
    String count,
    String search,
    List<Link> letters,
    List<LetterGroup<Row>> groups,
    List<Link> parts) {

  /**
   * A link to a letter, or to a part of one.
   *
   * @param label the letter, or the first name of the part
   * @param href relative address; empty for the page itself
   * @param number how many names, in digits; empty where the names are on this page
   */
  public record Link(String label, String href, String number) {}

  /**
   * A record.
   *
   * @param link to it
   * @param extra its date or what it is short for; may be empty
   * @param kind what kind of record
   */
  public record Row(LinkView link, String extra, String kind) {}

  static AlphabetView of(Desk desk) {
    Alphabet alphabet = desk.site().alphabet();
    Subject subject = desk.page().subject();
    List<Alphabet.Letter> all = alphabet.letters(desk.language());
    boolean split = alphabet.split();
    List<Link> letters = all.stream().map(one -> split ? page(one, desk) : anchor(one)).toList();
    if (subject instanceof Subject.Letter here) {
      Alphabet.Letter letter = alphabet.letter(here.letter(), desk.language()).orElseThrow();
      return made(letters, List.of(group(letter, here.part(), desk)), parts(letter, desk), desk);
    }
    List<LetterGroup<Row>> groups =
        split ? List.of() : all.stream().map(one -> group(one, 1, desk)).toList();
    return made(letters, groups, List.of(), desk);
  }

  private static AlphabetView made(
      List<Link> letters, List<LetterGroup<Row>> groups, List<Link> parts, Desk desk) {
    return new AlphabetView(
        desk.say("count.names", "count", desk.site().catalogue().size()),
        desk.href(new Subject.Search()),
        letters,
        groups,
        parts);
  }

  private static Link anchor(Alphabet.Letter letter) {
    return new Link(letter.initial().label(), "#" + letter.initial().id(), "");
  }

  private static Link page(Alphabet.Letter letter, Desk desk) {
    Subject.Letter first = new Subject.Letter(letter.initial().id(), 1);
    boolean isHere =
        desk.page().subject() instanceof Subject.Letter here
            && here.letter().equals(first.letter());
    return new Link(
        letter.initial().label(),
        isHere ? "" : desk.href(first),
        desk.number(letter.numbers().size()));
  }

  private static List<Link> parts(Alphabet.Letter letter, Desk desk) {
    if (letter.parts() == 1) {
      return List.of();
    }
    return IntStream.rangeClosed(1, letter.parts())
        .mapToObj(
            part -> {
              Subject subject = new Subject.Letter(letter.initial().id(), part);
              int first = numbers(letter, part, desk).get(0);
              String name = desk.site().catalogue().sortedBy(first, desk.language());
              boolean isHere = subject.equals(desk.page().subject());
              return new Link(name, isHere ? "" : desk.href(subject), desk.number(part));
            })
        .toList();
  }

  private static LetterGroup<Row> group(Alphabet.Letter letter, int part, Desk desk) {
    return new LetterGroup<>(
        letter.initial().label(),
        letter.initial().id(),
        numbers(letter, part, desk).stream().map(number -> row(number, desk)).toList());
  }

  private static List<Integer> numbers(Alphabet.Letter letter, int part, Desk desk) {
    return desk.site().alphabet().numbers(letter, part, desk.tongue().order());
  }

  private static Row row(int number, Desk desk) {
    Catalogue catalogue = desk.site().catalogue();
    RecordKind kind = catalogue.kind(number);
    Entry entry = catalogue.entry(number);
    Localized<Text> label = entry.label();
    String date = entry instanceof Event event ? desk.dates().brief(event).text() : "";
    return new Row(
        new LinkView(desk.words(label), desk.href(kind, entry.id())),
        date,
        desk.say("record." + kind.scheme()));
  }
}
