package nienbieu.edit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The small site with which somebody begins: what is in it is there to be changed. */
public final class FirstSite {
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
          "content/site.yaml",
          "content/sources.yaml",
          "gitignore");

  private FirstSite() {}

  /**
   * All its files, by path below the folder of the site.
   *
   * @throws IOException if the program itself cannot be read
   */
  public static SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : FILES) {
      try (InputStream in = FirstSite.class.getResourceAsStream("init/" + name)) {
        // Under its true name the file would hide others beside it from version control.
        files.put(name.equals("gitignore") ? ".gitignore" : name, in.readAllBytes());
      }
    }
    return files;
  }
}
