package nienbieu.site.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A way to get a browser, or what else the tests need, onto a machine that has none.
 *
 * @param name as people know it
 * @param command what is run
 * @param minutes after how long it is given up
 * @param program what it installs; empty for the one that Playwright finds by itself
 */
record Installation(String name, List<String> command, int minutes, Optional<Path> program) {

  /** Playwright's own download, into its own folder; needs no rights. */
  static Installation byPlaywright() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "--only-shell",
            "chromium");
    return new Installation("Playwright's download", command, 5, Optional.empty());
  }

  /** The package of Debian and Ubuntu. */
  static Installation byApt() {
    String install = "apt-get update && apt-get install -y --no-install-recommends chromium";
    return new Installation(
        "apt-get install chromium",
        List.of("/bin/sh", "-c", install),
        10,
        Optional.of(Path.of("/usr/bin/chromium")));
  }

  /** What can be tried on this machine, the gentlest first. */
  static List<Installation> possible() {
    return mayUseApt() ? List.of(byPlaywright(), byApt()) : List.of(byPlaywright());
  }

  /** How Node.js can be got on this machine. */
  static List<Installation> ofNode() {
    String install = "apt-get update && apt-get install -y --no-install-recommends nodejs npm";
    List<String> command = List.of("/bin/sh", "-c", install);
    Installation apt =
        new Installation("apt-get install nodejs npm", command, 10, Optional.empty());
    return mayUseApt() ? List.of(apt) : List.of();
  }

  /** The packages that the lock of a folder names, into that folder. */
  static Installation ofPackages(Path folder) {
    List<String> command = List.of(npm(), "ci", "--prefer-offline", "--prefix", folder.toString());
    return new Installation("npm ci", command, 10, Optional.empty());
  }

  // On Windows, npm is a script; a process is started by the whole name of one.
  private static String npm() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return windows ? "npm.cmd" : "npm";
  }

  /**
   * Looks for Node.js with npm.
   *
   * @return what is wrong, one line; empty if it is there and new enough
   */
  static Optional<String> lackOfNode() {
    String tooOld =
        "const [a, b] = process.versions.node.split('.');"
            + "if (a < 18 || a == 18 && b < 20) {"
            + " console.error('Error: it is ' + process.version); process.exit(1) }";
    return new Installation("node", List.of("node", "-e", tooOld), 1, Optional.empty())
        .run()
        .or(() -> new Installation("npm", List.of(npm(), "-v"), 1, Optional.empty()).run());
  }

  private static boolean mayUseApt() {
    boolean apt = Files.isExecutable(Path.of("/usr/bin/apt-get"));
    return apt && System.getProperty("user.name").equals("root");
  }

  /**
   * Does it.
   *
   * @return why it failed, one line; empty if it did not
   */
  Optional<String> run() {
    try {
      Path output = Files.createTempFile("nienbieu-browser", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      Process process = builder.start();
      boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      String failure = ended ? lastLine(output) : "gave up after " + minutes + " minutes";
      Files.delete(output);
      return ended && process.exitValue() == 0 ? Optional.empty() : Optional.of(failure);
    } catch (IOException broken) {
      return Optional.of(String.valueOf(broken.getMessage()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  // The last complaint says most, but npm's, which begin with a code and end with advice.
  private static String lastLine(Path output) {
    try {
      List<String> lines = Files.readString(output).lines().map(String::strip).toList();
      return lines.stream()
          .filter(line -> line.startsWith("npm error code"))
          .findFirst()
          .or(
              () ->
                  lines.stream()
                      .filter(line -> line.contains("rror") || line.startsWith("E:"))
                      .reduce((first, last) -> last))
          .orElse("no reason given");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
