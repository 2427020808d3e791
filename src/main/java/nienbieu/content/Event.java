package nienbieu.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * Something that happened, or was to happen, at a time.
 *
 * @param id slug
 * @param date when it happened, as well as is known; when it shall happen, if it has not
 * @param dateNote how sure the date is, or the part of the day; one line
 * @param disputed other dates that sources give, in the editor's order
 * @param planned what was planned, oldest knowledge first
 * @param kind what kind of event
 * @param status whether it happened
 * @param mode how it was held, if known
 * @param title one line
 * @param summary one or two sentences
 * @param body a few paragraphs; may be empty
 * @param people who took part, in the editor's order
 * @param organisations which bodies took part, in the editor's order
 * @param places ids of places
 * @param topics ids of topics
 * @param partOf id of the event that this one belongs to
 * @param related ids of other events that a reader should see
 * @param sources what the record rests on; at least one
 * @param order decides between events of the same date, smaller first
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the record stands
 */
public record Event(
    String id,
    HistoricalDate date,
    Optional<Localized<Text>> dateNote,
    List<OtherDate> disputed,
    List<Plan> planned,
    EventKind kind,
    EventStatus status,
    Optional<EventMode> mode,
    Localized<Text> title,
    Localized<Text> summary,
    Localized<Passage> body,
    List<Participation> people,
    List<Involvement> organisations,
    List<String> places,
    List<String> topics,
    Optional<String> partOf,
    List<String> related,
    List<Citation> sources,
    int order,
    List<Correction> corrections,
    Place place)
    implements Entry {

  @Override
  public Localized<Text> label() {
    return title;
  }

  @Override
  public Optional<Localized<Passage>> main() {
    return Optional.of(body);
  }

  /**
   * The sources of the whole record: those that it cites, then those that only a plan or another
   * date rests on.
   */
  public List<Citation> restsOn() {
    List<Citation> all = new ArrayList<>(sources);
    Set<String> cited = new HashSet<>();
    sources.forEach(citation -> cited.add(citation.source()));
    disputed.forEach(other -> add(all, cited, other.source(), Support.DATE));
    planned.forEach(
        plan -> plan.source().ifPresent(id -> add(all, cited, id, Support.PLANNED_DATE)));
    return all;
  }

  private static void add(List<Citation> all, Set<String> cited, String source, Support support) {
    if (cited.add(source)) {
      all.add(new Citation(source, List.of(support), Optional.empty()));
    }
  }
}
