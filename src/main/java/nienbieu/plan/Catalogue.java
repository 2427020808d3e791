package nienbieu.plan;

import java.util.List;
import nienbieu.content.Entry;
import nienbieu.content.Person;
import nienbieu.content.Records;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;

/**
 * Everything that a reader may look for by name or by words, numbered: first the names, of which
 * there are few, then articles, then events in order of time. The same numbers in every language.
 */
public final class Catalogue {
  private static final List<RecordKind> KINDS =
      List.of(
          RecordKind.PERSON,
          RecordKind.ORGANISATION,
          RecordKind.PLACE,
          RecordKind.TOPIC,
          RecordKind.TERM,
          RecordKind.ARTICLE,
          RecordKind.EVENT);

  private final List<Records<? extends Entry>> parts;
  private final int size;

  private Catalogue(List<Records<? extends Entry>> parts) {
    this.parts = parts;
    this.size = parts.stream().mapToInt(Records::size).sum();
  }

  /** The catalogue of a site. */
  public static Catalogue of(Timeline timeline) {
    return new Catalogue(
        List.of(
            timeline.people(),
            timeline.organisations(),
            timeline.places(),
            timeline.topics(),
            timeline.terms(),
            timeline.articles(),
            timeline.events()));
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** What kind of record has this number, counted from 0. */
  public RecordKind kind(int number) {
    return KINDS.get(part(number));
  }

  /** The record of this number, counted from 0. */
  public Entry entry(int number) {
    int part = part(number);
    int before = 0;
    for (int at = 0; at < part; at++) {
      before += parts.get(at).size();
    }
    return parts.get(part).all().get(number - before);
  }

  /** What a record is sorted by in a language: a person's name may be turned round for it. */
  public String sortedBy(int number, Language language) {
    Entry entry = entry(number);
    return entry instanceof Person person
        ? person.sortAs().in(language).value()
        : entry.label().in(language).value();
  }

  private int part(int number) {
    int end = 0;
    for (int at = 0; at < parts.size(); at++) {
      end += parts.get(at).size();
      if (number >= 0 && number < end) {
        return at;
      }
    }
    throw new IndexOutOfBoundsException(number);
  }
}
