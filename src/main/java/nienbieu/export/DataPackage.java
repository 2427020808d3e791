package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nienbieu.content.Settings;
import nienbieu.content.Timeline;
import nienbieu.json.JsonWriter;
import nienbieu.language.Text;
import nienbieu.plan.Addresses;
import nienbieu.plan.Imprint;
import nienbieu.plan.SitePath;

/**
 * {@code datapackage.json}: what tables there are, what is in their columns and which refer to
 * which (Data Package 2.0; what readers of version 1 ask for is there too).
 */
public final class DataPackage {
  /** Where it stands. */
  public static final SitePath PATH = Addresses.data("datapackage.json");

  private final Timeline timeline;
  private final Imprint imprint;
  private final List<DataTable<?, ?>> tables;

  private DataPackage(Timeline timeline, Imprint imprint, List<DataTable<?, ?>> tables) {
    this.timeline = timeline;
    this.imprint = imprint;
    this.tables = tables;
  }

  /** The file of a site with these tables. */
  static byte[] of(Timeline timeline, Imprint imprint, List<DataTable<?, ?>> tables) {
    DataPackage file = new DataPackage(timeline, imprint, tables);
    return (JsonWriter.object(file::write).text() + "\n").getBytes(UTF_8);
  }

  private void write(JsonWriter json) {
    Settings settings = timeline.settings();
    Text title = settings.title().original();
    json.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    json.put("profile", "data-package");
    json.put("name", "timeline");
    json.put("id", settings.baseUrl() + PATH.text());
    json.put("title", title.value());
    json.put("description", description(settings));
    json.put("homepage", settings.baseUrl());
    json.put("version", imprint.content().get());
    // Data Package, licenses: a path is "a fully qualified URL".
    json.putArray(
        "licenses",
        all ->
            all.addObject(
                one ->
                    one.put("path", settings.licence().url())
                        .put("title", settings.licence().name())));
    json.putArray("resources", this::resources);
  }

  private static String description(Settings settings) {
    return settings.description().original().value()
        + "\n\nA cell that would begin with = + - @, a tab or a line end has an apostrophe before"
        + " it, so that no spreadsheet runs it. The files begin with a byte order mark. A text"
        + " stands in the column of the language in which it is really written. The version is"
        + " the hash of the content from which the files were made.";
  }

  private void resources(JsonWriter all) {
    tables.forEach(table -> all.addObject(table::describe));
    all.addObject(
        json ->
            json.put("name", "events-json")
                .put("title", "Events with all texts")
                .put("path", "events.json")
                .put("profile", "data-resource")
                .put("format", "json")
                .put("mediatype", "application/json")
                .put("encoding", "utf-8"));
  }
}
