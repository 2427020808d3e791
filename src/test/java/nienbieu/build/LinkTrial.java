package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What every trial of {@code check --links} has: a web on this machine, and a site that links. */
@ResourceLock(LinkServer.TRIAL)
abstract class LinkTrial {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  LinkServer web;
  LinkingSite linking;
  TrialSite site;

  @BeforeEach
  void begin() throws IOException {
    web = new LinkServer();
    linking = new LinkingSite(folder);
    site = linking.site();
  }

  @AfterEach
  void end() {
    web.close();
  }
}
