package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nienbieu.site.FinishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small sites of every shape, each whole and without a fault, its HTML included. */
class WholeSitesIT {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void nothingIsWrongWithASite(SmallSite kind) throws IOException {
    TrialSite site = kind.in(folder);
    // An address of its own: some records link to what stands at the one in site.yaml.
    Console console = site.build("--base-url=https://site.test/small/");
    assertEquals(0, console.status(), console::toString);
    assertEquals(kind.warnings(), console.err().lines().filter(SmallSite::isProblem).count());
    assertEquals("", FinishedSite.faults(site.output()));
  }

  @Test
  void asManyEventsAsFitStandOnOnePage() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder);
    site.with("events/2018.yaml", SmallSite.events(2018, 0, 300)).without("events/2019.yaml");
    site.without("events/2020.yaml").built();
    Document home = Jsoup.parse(site.page("en/index.html"));
    assertEquals(300, home.select("li.happening").size());
    assertFalse(Files.exists(site.output().resolve("en/years")));
  }
}
