package nienbieu.render;

import java.util.List;
import java.util.Map;
import nienbieu.content.Citation;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.Settings;
import nienbieu.content.Spot;
import nienbieu.json.JsonWriter;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * What a page is as a work, in the words of schema.org: its language and translations, licence,
 * last change, and what it rests on.
 */
final class LinkedPage {
  private final Desk desk;
  private final Subject subject;
  private final Language written;

  LinkedPage(Desk desk) {
    this.desk = desk;
    this.subject = desk.page().subject();
    this.written = desk.site().writtenIn(subject, desk.language());
  }

  /**
   * Writes it as members of a work.
   *
   * @param type what the work is, and so its translations are
   */
  void write(JsonWriter work, String type) {
    Settings settings = desk.timeline().settings();
    work.put("inLanguage", written.tag());
    if (subject instanceof Subject.One one) {
      one.entry().changed().ifPresent(day -> work.put("dateModified", day.text()));
      citations(work, one.entry());
    }
    work.put("license", settings.licence().url());
    settings
        .publisher()
        .ifPresent(
            name ->
                work.putObject(
                    "publisher",
                    body ->
                        body.put("@type", "Organization").put("name", desk.words(name).text())));
    translations(work, type);
  }

  private void citations(JsonWriter work, Entry entry) {
    List<String> sources = restsOn(entry).stream().map(Citation::source).distinct().toList();
    if (!sources.isEmpty()) {
      work.putArray(
          "citation",
          items ->
              sources.forEach(
                  id ->
                      items.addObject(
                          source ->
                              source
                                  .put("@type", "CreativeWork")
                                  .put("name", desk.name(RecordKind.SOURCE, id))
                                  .put("url", absolute(desk.path(RecordKind.SOURCE, id))))));
    }
  }

  private static List<Citation> restsOn(Entry entry) {
    if (entry instanceof Event event) {
      return event.restsOn();
    }
    if (entry instanceof Person person) {
      return person.sources();
    }
    if (entry instanceof Organisation organisation) {
      return organisation.sources();
    }
    return entry instanceof Spot place ? place.sources() : List.of();
  }

  /** The original names its translations, and each of these the original. */
  private void translations(JsonWriter work, String type) {
    Map<String, SitePath> pages = desk.site().alternates(subject);
    String original = desk.timeline().languages().original().tag();
    if (!written.tag().equals(original)) {
      if (pages.containsKey(original)) {
        work.putObject(
            "translationOfWork", page -> translation(page, type, original, pages.get(original)));
      }
      return;
    }
    // The last is x-default, one of the others once more.
    if (pages.size() > 2) {
      work.putArray(
          "workTranslation",
          items ->
              pages.forEach(
                  (tag, path) -> {
                    if (!tag.equals(original) && !tag.equals("x-default")) {
                      items.addObject(page -> translation(page, type, tag, path));
                    }
                  }));
    }
  }

  private void translation(JsonWriter page, String type, String tag, SitePath path) {
    page.put("@type", type).put("inLanguage", tag).put("url", absolute(path));
  }

  private String absolute(SitePath path) {
    return desk.timeline().settings().baseUrl() + path.canonical();
  }
}
