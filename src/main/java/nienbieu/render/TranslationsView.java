package nienbieu.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nienbieu.content.Coverage;
import nienbieu.content.Entry;
import nienbieu.content.Gap;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.SitePath;

/**
 * How far the translations have come.
 *
 * @param rows one a language
 * @param complete whether nothing is missing and nothing behind
 * @param lists what is missing or behind, by language; none for a language that lacks nothing
 */
public record TranslationsView(List<Row> rows, boolean complete, List<Lacking> lists) {

  /**
   * A language, counted.
   *
   * @param tag of the language
   * @param dir {@code ltr} or {@code rtl}
   * @param name what it calls itself
   * @param original whether texts are written in it first
   * @param texts how many there are, in digits, as are all that follow
   * @param missing how many are not there
   * @param behind how many follow an original that has changed since
   * @param unknown how many follow nobody knows what
   */
  public record Row(
      String tag,
      String dir,
      String name,
      boolean original,
      String texts,
      String missing,
      String behind,
      String unknown) {}

  /**
   * What a language lacks.
   *
   * @param tag of the language
   * @param dir {@code ltr} or {@code rtl}
   * @param name what it calls itself
   * @param items one a record, by name
   */
  public record Lacking(String tag, String dir, String name, List<Item> items) {}

  /**
   * A record that lacks something.
   *
   * @param label its name
   * @param href its page in that language; empty if it has none
   * @param missing how many texts are missing, in words; may be empty
   * @param behind how many are behind, and the day of the original that they follow; may be empty
   */
  public record Item(Words label, String href, String missing, String behind) {}

  static TranslationsView of(Desk desk) {
    var translations = desk.timeline().translations();
    List<Row> rows = translations.coverages().stream().map(one -> row(one, desk)).toList();
    Map<Integer, List<Item>> items = new TreeMap<>();
    for (Gap gap : translations.gaps()) {
      int language = desk.timeline().languages().indexOf(gap.language());
      items.computeIfAbsent(language, none -> new ArrayList<>()).add(item(gap, desk));
    }
    List<Lacking> lists = new ArrayList<>();
    items.forEach(
        (index, unsorted) -> {
          Language language = desk.timeline().languages().all().get(index);
          List<Item> sorted = new ArrayList<>(unsorted);
          sorted.sort(Comparator.comparing(item -> item.label().text(), desk.tongue().order()));
          lists.add(
              new Lacking(language.tag(), language.direction().html(), language.name(), sorted));
        });
    return new TranslationsView(rows, lists.isEmpty(), lists);
  }

  private static Row row(Coverage one, Desk desk) {
    Language language = one.language();
    return new Row(
        language.tag(),
        language.direction().html(),
        language.name(),
        language.equals(desk.timeline().languages().original()),
        desk.number(one.texts()),
        desk.number(one.missing()),
        desk.number(one.behind()),
        desk.number(one.unknown()));
  }

  private static Item item(Gap gap, Desk desk) {
    String behind =
        gap.followed()
            .filter(day -> !gap.behind().isEmpty())
            .map(
                day ->
                    desk.phrases()
                        .say(
                            "translations.item-behind",
                            Map.of("count", gap.behind().size(), "date", desk.dates().text(day))))
            .orElse("");
    int missing = gap.missing().size();
    return new Item(
        desk.words(label(gap, desk)),
        href(gap, desk),
        missing == 0 ? "" : desk.say("translations.item-missing", "count", missing),
        behind);
  }

  private static Localized<Text> label(Gap gap, Desk desk) {
    Optional<RecordKind> kind = RecordKind.ofScheme(gap.kind());
    if (kind.isPresent()) {
      return desk.entry(kind.get(), gap.id()).label();
    }
    // A rank has an id but no page; whatever else has no id is the site itself.
    return desk.timeline()
        .ranks()
        .find(gap.id())
        .filter(rank -> gap.kind().equals("rank"))
        .map(Entry::label)
        .orElse(desk.timeline().settings().title());
  }

  private static String href(Gap gap, Desk desk) {
    return RecordKind.ofScheme(gap.kind())
        .filter(kind -> kind != RecordKind.IMAGE)
        .map(
            kind -> {
              String anchor = Addresses.anchor(kind, gap.id());
              SitePath path = SitePath.of(gap.language().tag(), Addresses.of(kind, gap.id()));
              return desk.path().linkTo(path) + (anchor.isEmpty() ? "" : "#" + anchor);
            })
        .orElse("");
  }
}
