package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nienbieu.content.Article;
import nienbieu.content.Citation;
import nienbieu.content.Correction;
import nienbieu.content.Era;
import nienbieu.content.Event;
import nienbieu.content.FormerName;
import nienbieu.content.Image;
import nienbieu.content.Involvement;
import nienbieu.content.Licence;
import nienbieu.content.Names;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Organisation;
import nienbieu.content.OtherDate;
import nienbieu.content.Participation;
import nienbieu.content.Person;
import nienbieu.content.PlainPage;
import nienbieu.content.Plan;
import nienbieu.content.Rank;
import nienbieu.content.RankHeld;
import nienbieu.content.Settings;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.content.Topic;
import nienbieu.content.Validity;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Problem;
import nienbieu.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms know every field that readers ask for, and every field of the records they make. */
class FormsTest {
  private static final Languages LANGUAGES =
      new Languages(List.of(Language.of("vi").orElseThrow(), Language.of("en").orElseThrow()));

  private static final Map<String, Class<?>> RECORDS =
      Map.ofEntries(
          Map.entry("site", Settings.class),
          Map.entry("licence", Licence.class),
          Map.entry("era", Era.class),
          Map.entry("event", Event.class),
          Map.entry("disputed", OtherDate.class),
          Map.entry("plan", Plan.class),
          Map.entry("participation", Participation.class),
          Map.entry("involvement", Involvement.class),
          Map.entry("citation", Citation.class),
          Map.entry("correction", Correction.class),
          Map.entry("person", Person.class),
          Map.entry("rank", Rank.class),
          Map.entry("rank-held", RankHeld.class),
          Map.entry("office-held", OfficeHeld.class),
          Map.entry("former-name", FormerName.class),
          Map.entry("organisation", Organisation.class),
          Map.entry("place", Spot.class),
          Map.entry("topic", Topic.class),
          Map.entry("term", Term.class),
          Map.entry("source", Source.class),
          Map.entry("image", Image.class),
          Map.entry("article", Article.class),
          Map.entry("page", PlainPage.class));

  /** A text in a language is a record of the room below, so its form is looked at by itself. */
  private static final Set<String> OTHERS =
      Set.of("source-title", "article-translation", "page-translation");

  /** What no editor types: where a record stands, what a file is called, what was measured. */
  private static final Map<String, Set<String>> MADE =
      Map.of(
          "image", Set.of("width", "height"),
          "article", Set.of("id", "body"),
          "page", Set.of("id", "body"),
          "source", Set.of("label"));

  /** What the program reads before the record, or beside it. */
  private static final Map<String, Set<String>> READ_ELSEWHERE =
      Map.of("site", Set.of("translations", "seasons"));

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void everyFieldOfARecordStandsInItsForm() {
    Map<String, Form> forms = forms();
    Set<String> names = new TreeSet<>(RECORDS.keySet());
    names.addAll(OTHERS);
    assertEquals(names, forms.keySet());
    RECORDS.forEach(
        (what, record) -> {
          Set<String> fields =
              forms.get(what).fields().stream()
                  .map(FormField::name)
                  .collect(Collectors.toCollection(TreeSet::new));
          fields.removeAll(READ_ELSEWHERE.getOrDefault(what, Set.of()));
          assertEquals(fieldsOf(what, record), fields, what);
        });
  }

  /** Every record gets one field that nobody knows; the reader then lists those that it knows. */
  @Test
  void readersAskForWhatStandsInTheForms() {
    TinySite site = new TinySite(folder);
    for (Forms.FileForm file : Forms.of(LANGUAGES)) {
      String fields = spoiled(file.form());
      switch (file.name()) {
        case "site" -> site.with("site.yaml", "languages: [vi, en]\n" + fields);
        case "events" -> site.with("events/2020.yaml", "- " + fields.replace("\n", "\n  "));
        case "article" -> site.with("articles/a-new-library.vi.md", "---\n" + fields + "---\n");
        case "article-translation" ->
            site.with("articles/a-new-library.en.md", "---\n" + fields + "---\n");
        case "page" -> site.with("pages/about.vi.md", "---\n" + fields + "---\n");
        case "page-translation" -> site.with("pages/about.en.md", "---\n" + fields + "---\n");
        default -> site.with(file.name() + ".yaml", "- " + fields.replace("\n", "\n  "));
      }
    }
    site.read();
    Map<String, String> asked = new TreeMap<>();
    for (Problem problem : site.problems()) {
      if (problem.rule() == Rule.FIELD_UNKNOWN && problem.arguments().get(0).equals("zz")) {
        asked.put(problem.arguments().get(1), sorted(problem.arguments().get(2).split(", ")));
      }
    }
    Map<String, String> known = new TreeMap<>();
    forms()
        .forEach(
            (what, form) ->
                known.put(
                    what,
                    sorted(form.fields().stream().map(FormField::name).toArray(String[]::new))));
    assertEquals(known, asked);
    assertTrue(asked.containsKey("rank-held"), asked::toString);
  }

  private static String spoiled(Form form) {
    StringBuilder text = new StringBuilder("zz: 1\n");
    for (FormField field : form.fields()) {
      if (field.value() instanceof FormValue.Groups groups) {
        text.append(field.name()).append(": [").append(inside(groups.form())).append("]\n");
      } else if (field.value() instanceof FormValue.Group group) {
        text.append(field.name()).append(": ").append(inside(group.form())).append('\n');
      }
    }
    return text.toString();
  }

  private static String inside(Form form) {
    return "{" + spoiled(form).strip().replace("\n", ", ") + "}";
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new TreeMap<>();
    Forms.of(LANGUAGES).forEach(file -> collect(file.form(), forms));
    return forms;
  }

  private static void collect(Form form, Map<String, Form> forms) {
    forms.put(form.what(), form);
    for (FormField field : form.fields()) {
      if (field.value() instanceof FormValue.Group group) {
        collect(group.form(), forms);
      } else if (field.value() instanceof FormValue.Groups groups) {
        collect(groups.form(), forms);
      }
    }
  }

  private static Set<String> fieldsOf(String what, Class<?> record) {
    Set<String> names = new TreeSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getType() == Names.class || component.getType() == Validity.class) {
        names.addAll(fieldsOf(what, component.getType()));
      } else if (component.getType() != nienbieu.source.Place.class) {
        names.add(hyphenated(component.getName()));
      }
    }
    names.removeAll(MADE.getOrDefault(what, Set.of()));
    return names;
  }

  /** The Java name as an editor writes it; a few are shorter. */
  private static String hyphenated(String name) {
    return switch (name) {
      case "shortName" -> "short";
      case "former" -> "former-names";
      case "inNavigation" -> "navigation";
      default -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    };
  }

  private static String sorted(String[] names) {
    return Arrays.stream(names).sorted().collect(Collectors.joining(", "));
  }
}
