package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build talks to nobody and starts nothing. */
class SealedIT {
  // Frozen, and may differ from the live content, which can be anybody's.
  private static final Path CONTENT =
      Path.of("src/test/resources/sites/asean-2020/content").toAbsolutePath();
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java") + "";

  /** What Java needs before it can open a socket, ask for a host, or start a process. */
  private static final Set<String> DOORS =
      Set.of(
          "java.lang.ProcessBuilder",
          "java.lang.ProcessImpl",
          "java.net.DatagramSocket",
          "java.net.Inet4AddressImpl",
          "java.net.Inet6AddressImpl",
          "java.net.ServerSocket",
          "java.net.Socket",
          "java.net.SocketImpl",
          "sun.net.www.http.HttpClient",
          "sun.nio.ch.DatagramChannelImpl",
          "sun.nio.ch.Net",
          "sun.nio.ch.SocketChannelImpl",
          "sun.nio.ch.UnixDomainSockets");

  @TempDir Path folder;

  @Test
  void theClassesThatOpenSocketsAndStartProcessesAreNotEvenLoaded() throws IOException {
    Path log = folder.resolve("classes.txt");
    Console console = Program.in(folder).with(logging(log)).run(build("site"));
    assertEquals(0, console.status(), console::toString);
    assertEquals(Set.of(), doorsIn(log));

    Path leaking = folder.resolve("leaking.txt");
    List<String> leak = List.of(JAVA, logging(leaking), "-cp", classes(), Leak.class.getName());
    assertEquals(0, Program.run(folder, Map.of(), leak).status());
    Set<String> noticed = doorsIn(leaking);
    assertTrue(noticed.contains("java.net.Socket"), noticed::toString);
    assertTrue(noticed.contains("java.lang.ProcessImpl"), noticed::toString);
  }

  @Test
  void whereThereIsNoNetworkTheSiteIsTheSame() throws IOException {
    assertEquals(0, Program.in(folder).run(build("site")).status());
    // Not every system lets a test take the network away; the test above holds there too.
    Program cut = Program.in(folder);
    for (List<String> without : List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"))) {
      if (works(without)) {
        cut.behind(without.toArray(String[]::new));
        break;
      }
    }
    Console console = cut.run(build("cut"));
    assertEquals(0, console.status(), console::toString);
    assertEquals(Snapshot.bytes(folder.resolve("site")), Snapshot.bytes(folder.resolve("cut")));
  }

  private static String[] build(String output) {
    return new String[] {"build", "--content=" + CONTENT, "--output=" + output};
  }

  private static String logging(Path log) {
    return "-Xlog:class+load:file=" + log;
  }

  private static String classes() {
    return Path.of("target", "test-classes").toAbsolutePath().toString();
  }

  // A line: [0.017s][info][class,load] java.lang.Object source: shared objects file
  private static Set<String> doorsIn(Path log) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(log)) {
      String name = line.substring(line.lastIndexOf(']') + 1).strip().split(" ")[0];
      if (DOORS.contains(name)) {
        found.add(name);
      }
    }
    return found;
  }

  private boolean works(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      return Program.run(folder, Map.of(), command).status() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
