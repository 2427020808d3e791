package nienbieu.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The files that a site on GitHub Pages needs beside its pages, and no symbolic link. */
final class Furniture implements SiteCheck {

  @Override
  public void check(SiteFolder site, Findings findings) {
    for (String file : new String[] {"index.html", "404.html", "robots.txt", ".nojekyll"}) {
      findings.expect(site.files().contains(file), file, "file", "no such file");
    }
    for (String file : site.files()) {
      // The action that uploads to Pages would publish whatever the link points to.
      boolean link = Files.isSymbolicLink(site.root().resolve(file));
      findings.expect(!link, file, "file", "is a symbolic link");
    }
    if (site.files().contains("robots.txt")) {
      try {
        boolean told =
            site.text("robots.txt")
                .lines()
                .anyMatch(line -> line.equals("Sitemap: " + site.base() + "sitemap.xml"));
        findings.expect(told, "robots.txt", "sitemap", "does not name the sitemap");
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
