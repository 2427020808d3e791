package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import nienbieu.site.FinishedSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small sites again, in front of the HTML checker too, which takes its time. */
class WholeSitesIT {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyPageIsValidHtml(SmallSite kind) throws IOException {
    TrialSite site = kind.in(folder);
    Console console = site.build("--base-url=https://site.test/small/");
    assertEquals(0, console.status(), console::toString);
    assertEquals("", FinishedSite.faults(site.output()));
  }
}
