package nienbieu.site.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where Chrome, Chromium and Edge stand when they are installed.
 *
 * @param system the name of the operating system, as Java says it
 * @param environment the environment variables
 */
record InstalledBrowsers(String system, Map<String, String> environment) {
  private static final List<String> NAMES =
      List.of(
          "google-chrome-stable",
          "google-chrome",
          "chromium",
          "chromium-browser",
          "microsoft-edge-stable",
          "microsoft-edge",
          "chrome",
          "msedge");
  private static final List<String> LINUX =
      List.of("/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin");
  private static final List<String> MAC =
      List.of(
          "Google Chrome.app/Contents/MacOS/Google Chrome",
          "Chromium.app/Contents/MacOS/Chromium",
          "Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  private static final List<String> WINDOWS =
      List.of(
          "Google\\Chrome\\Application\\chrome.exe",
          "Chromium\\Application\\chrome.exe",
          "Microsoft\\Edge\\Application\\msedge.exe");

  /** Every place to look at, the likeliest first. */
  List<Path> places() {
    Set<String> places = new LinkedHashSet<>();
    if (isWindows()) {
      for (String folder : List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")) {
        // Windows tells no upper from lower case in the names of variables.
        environment.forEach(
            (name, value) -> {
              if (name.equalsIgnoreCase(folder)) {
                WINDOWS.forEach(program -> places.add(value + "\\" + program));
              }
            });
      }
    } else if (isMac()) {
      for (String folder : List.of("/Applications", environment.get("HOME") + "/Applications")) {
        MAC.forEach(program -> places.add(folder + "/" + program));
      }
    }
    onPath(places);
    return places.stream().map(Path::of).toList();
  }

  private void onPath(Set<String> places) {
    if (isWindows()) {
      return;
    }
    List<String> folders = new ArrayList<>();
    for (String folder : environment.getOrDefault("PATH", "").split(":")) {
      if (!folder.isBlank()) {
        folders.add(folder);
      }
    }
    if (!isMac()) {
      folders.addAll(LINUX);
    }
    for (String name : NAMES) {
      folders.forEach(folder -> places.add(folder + "/" + name));
    }
  }

  private boolean isWindows() {
    return system.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private boolean isMac() {
    return system.toLowerCase(Locale.ROOT).startsWith("mac");
  }
}
