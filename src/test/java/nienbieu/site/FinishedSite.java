package nienbieu.site;

import java.io.IOException;
import java.nio.file.Path;

/** The checks of the finished site, for the sites that other tests build. */
public final class FinishedSite {
  private FinishedSite() {}

  /** What every check finds, one finding a line; takes a second or more. */
  public static String faults(Path root) throws IOException {
    return SiteCheck.all(SiteFolder.read(root));
  }

  /** What all checks find but that of the HTML itself. */
  public static String faultsSeenQuickly(Path root) throws IOException {
    SiteFolder site = SiteFolder.read(root);
    Findings findings = new Findings();
    SiteCheck.QUICK.forEach(check -> check.check(site, findings));
    return findings.text();
  }
}
