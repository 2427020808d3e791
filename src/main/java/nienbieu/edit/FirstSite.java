package nienbieu.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The small site with which somebody begins: what is in it is there to be changed. */
public final class FirstSite {
  private static final String SETTINGS = "content/site.yaml";

  /** What stands in the settings for the id. */
  private static final String SITE_ID = "SITE-ID";

  // A jar cannot be asked what is in a folder of it.
  private static final List<String> FILES =
      List.of(
          "content/articles/example-article.en.md",
          "content/articles/example-article.vi.md",
          "content/events/2010.yaml",
          "content/events/2020.yaml",
          "content/organisations.yaml",
          "content/pages/about.en.md",
          "content/pages/about.vi.md",
          "content/people.yaml",
          SETTINGS,
          "content/sources.yaml",
          "gitignore");

  private FirstSite() {}

  /**
   * All its files, by path below the folder of the site.
   *
   * @param siteId by which programs of readers know the site, one line; another for each site
   * @throws IOException if the program itself cannot be read
   */
  public static SortedMap<String, byte[]> files(String siteId) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : FILES) {
      try (InputStream in = FirstSite.class.getResourceAsStream("init/" + name)) {
        // Under its true name the file would hide others beside it from version control.
        files.put(name.equals("gitignore") ? ".gitignore" : name, in.readAllBytes());
      }
    }
    files.computeIfPresent(SETTINGS, (name, yaml) -> named(yaml, siteId));
    return files;
  }

  private static byte[] named(byte[] settings, String siteId) {
    return new String(settings, UTF_8).replace(SITE_ID, siteId).getBytes(UTF_8);
  }
}
