package nienbieu.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The smallest site, with links to the web.
 *
 * @param site itself
 */
record LinkingSite(TrialSite site) {

  LinkingSite(Path folder) throws IOException {
    this(TrialSite.of("smallest", folder));
  }

  /** Lets the event name addresses, each in a line of its own. */
  void to(String... addresses) throws IOException {
    StringBuilder body = new StringBuilder("  body: |\n");
    for (int at = 0; at < addresses.length; at++) {
      body.append(at == 0 ? "" : "\n").append("    [x").append(at).append("](");
      body.append(addresses[at]).append(")\n");
    }
    String path = "events/events.yaml";
    site.with(path, Files.readString(site.content().resolve(path)) + body);
  }

  /** Checks it. */
  Console check(String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = "check";
    arguments[1] = "--content=" + site.content();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Console.run(arguments);
  }
}
