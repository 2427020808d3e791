package nienbieu.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of a Unix shell")
class BrowserSearchTest {
  private static final Path BROKEN = Path.of("broken");
  private static final Path GOOD = Path.of("good");
  private static final Installation FAILS =
      new Installation("a download", List.of("false"), 1, Optional.of(GOOD));
  private static final Installation WORKS =
      new Installation("a package", List.of("true"), 1, Optional.of(GOOD));

  private final BrowserSearch<Path> search =
      new BrowserSearch<>(
          program -> {
            if (program.equals(Optional.of(GOOD))) {
              return GOOD;
            }
            throw new IllegalStateException("Error {\n  message='it is a stub\nand more");
          },
          text -> {});

  @Test
  void theFirstInstalledBrowserThatStartsIsTaken() {
    assertEquals(GOOD, search.find(List.of(BROKEN, GOOD), List.of(FAILS)));
  }

  @Test
  void oneIsInstalledIfNoneStarts() {
    assertEquals(GOOD, search.find(List.of(BROKEN), List.of(FAILS, WORKS)));
  }

  @Test
  void ifNothingHelpsOneLineSaysWhatWasTried() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class, () -> search.find(List.of(BROKEN), List.of(FAILS)));
    assertEquals(
        "No browser for the tests. Tried: broken does not start (it is a stub); a browser of"
            + " Playwright's own does not start (it is a stub); a download failed (no reason"
            + " given). Install Chrome, Chromium or Edge, or name one with"
            + " -Dnienbieu.browser=PATH.",
        failure.getMessage());
  }

  @Test
  void theReasonOfAFailedInstallationIsItsLastError() {
    String script = "echo fine; echo 'E: Unable to locate package'; exit 100";
    Installation apt =
        new Installation("apt", List.of("/bin/sh", "-c", script), 1, Optional.empty());
    assertEquals(Optional.of("E: Unable to locate package"), apt.run());
  }

  @Test
  void anInstallationThatHangsIsGivenUp() {
    Installation hangs =
        new Installation("a", List.of("/bin/sh", "-c", "sleep 60"), 0, Optional.empty());
    assertEquals(Optional.of("gave up after 0 minutes"), hangs.run());
  }

  @Test
  void nodeIsInstalledIfThereIsNone() {
    Iterator<Optional<String>> looks =
        List.of(Optional.of("it is v12.1.0"), Optional.<String>empty()).iterator();
    NodePackages.needNode(looks::next, List.of(WORKS), text -> {});
    assertFalse(looks.hasNext());
  }

  @Test
  void withoutNodeOneLineSaysWhatIsNeeded() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                NodePackages.needNode(
                    () -> Optional.of("no such file"), List.of(FAILS), text -> {}));
    assertEquals(
        "The tests need Node.js 18.20 or newer with npm (no such file; a download failed: no"
            + " reason given). Install it, so that `node` and `npm` can be called.",
        failure.getMessage());
  }

  @Test
  void everyKindOfMachineIsLookedAt() {
    assertTrue(places("Linux", "PATH", "/usr/games").contains("/usr/games/chromium"));
    assertTrue(places("Linux", "PATH", "/usr/games").contains("/usr/bin/google-chrome-stable"));
    assertTrue(
        places("Mac OS X", "HOME", "/Users/a")
            .contains("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));
    assertTrue(
        places("Windows 11", "PROGRAMFILES", "C:\\Program Files")
            .contains("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
  }

  private static List<String> places(String system, String variable, String value) {
    return new InstalledBrowsers(system, java.util.Map.of(variable, value))
        .places().stream().map(Path::toString).toList();
  }
}
