package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import org.everit.json.schema.Schema;
import org.everit.json.schema.loader.SchemaClient;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandIT {
  private static final String WHOLE = "timeline.schema.json";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void theSchemaIsWrittenOnceAndKnowsTheSite() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console first = run(site);
    assertEquals(0, first.status(), first::toString);
    assertTrue(first.out().contains(WHOLE + "\n"), first.out());
    assertTrue(first.out().contains("events.schema.json\n"), first.out());
    JSONObject definitions =
        new JSONObject(Files.readString(site.content().resolve(WHOLE)))
            .getJSONObject("definitions");
    JSONArray places = definitions.getJSONObject("place-id").getJSONArray("enum");
    assertTrue(places.toList().contains("may-village"), places::toString);
    Console second = run(site);
    assertEquals(0, second.status());
    assertEquals("", second.out(), "nothing had changed");
  }

  @Test
  void everyKindOfFileHasASchemaThatLeadsIntoTheWhole() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    run(site);
    Path schemas = site.content().resolve("schema");
    List<Path> files;
    try (Stream<Path> list = Files.list(schemas)) {
      files = list.sorted().toList();
    }
    assertEquals(14, files.size(), files::toString);
    for (Path file : files) {
      Schema schema =
          SchemaLoader.builder()
              .schemaClient(SchemaClient.classPathAwareClient())
              .resolutionScope(file.toUri())
              .schemaJson(new JSONObject(Files.readString(file)))
              .draftV7Support()
              .build()
              .load()
              .build();
      String description =
          ((org.everit.json.schema.ReferenceSchema) schema).getReferredSchema().getDescription();
      assertTrue(description.contains("\n\n"), file::toString);
    }
  }

  @Test
  void everyExampleIsOne() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    JSONObject whole = new JSONObject(run(site, "--print").out());
    JSONObject definitions = whole.getJSONObject("definitions");
    int count = 0;
    for (String name : definitions.keySet()) {
      JSONObject fields = definitions.getJSONObject(name).optJSONObject("properties");
      for (String field : fields == null ? Set.<String>of() : fields.keySet()) {
        JSONObject value = new JSONObject(fields.getJSONObject(field).toString());
        JSONArray examples = value.optJSONArray("examples");
        for (int at = 0; examples != null && at < examples.length(); at++) {
          value.put("definitions", definitions);
          SchemaLoader.builder()
              .schemaJson(value)
              .draftV7Support()
              .build()
              .load()
              .build()
              .validate(examples.get(at));
          count++;
        }
      }
    }
    assertTrue(count > 20, count + " examples");
  }

  @Test
  void theWholeCanBePrintedWithoutWritingAnything() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console = run(site, "--print");
    assertEquals(0, console.status());
    assertTrue(console.out().startsWith("{\n  \"$schema\": "), console.out());
    assertFalse(Files.exists(site.content().resolve(WHOLE)));
    run(site);
    assertEquals(console.out(), Files.readString(site.content().resolve(WHOLE)));
  }

  @Test
  void checkSaysWhenItIsBehind() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    assertEquals(1, run(site, "--check").status());
    run(site);
    assertEquals(0, run(site, "--check").status());
    site.replacing("places.yaml", "id: may-village", "id: june-village");
    Console behind = run(site, "--check");
    assertEquals(1, behind.status());
    assertTrue(behind.err().contains(WHOLE + " is behind; run: nienbieu schema"), behind.err());
    assertEquals("", behind.out());
  }

  @Test
  void mistakesElsewhereDoNotMatter() throws IOException {
    TrialSite site = TrialSite.tiny(folder).with("events/2021.yaml", "- id: half\n  dat");
    assertEquals(0, run(site).status());
    JSONObject events =
        new JSONObject(Files.readString(site.content().resolve(WHOLE)))
            .getJSONObject("definitions")
            .getJSONObject("event-id");
    assertFalse(events.has("enum"), "nobody knows all ids while a file cannot be read");
  }

  @Test
  void aSiteWithoutLanguagesHasNone() throws IOException {
    TrialSite site = TrialSite.tiny(folder).with("site.yaml", "title: {vi: A, en: B}\n");
    Console console = run(site);
    assertEquals(1, console.status());
    assertTrue(console.err().contains("needs the field “languages”"), console.err());
    assertFalse(Files.exists(site.content().resolve(WHOLE)));
  }

  @Test
  void theFinishedSiteIsTheSameWithAndWithoutIt() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console before = site.build();
    List<String> files = files(site.output());
    run(site);
    Console after = site.build();
    assertEquals(before.err(), after.err());
    assertEquals(files, files(site.output()));
    assertFalse(files.toString().contains("timeline.schema"), files::toString);
    assertFalse(files.toString().contains("topics.schema"), files::toString);
  }

  @Test
  void otherFilesBesideItAreStillNotExpected() throws IOException {
    TrialSite site = TrialSite.tiny(folder).with("schema/events.json", "{}");
    assertTrue(site.build().err().contains("[file/not-expected]"));
  }

  private static List<String> files(Path output) throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.map(path -> output.relativize(path).toString()).sorted().toList();
    }
  }

  private static Console run(TrialSite site, String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = "schema";
    arguments[1] = "--content=" + site.content();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Console.run(arguments);
  }
}
