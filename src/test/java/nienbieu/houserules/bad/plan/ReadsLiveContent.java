package nienbieu.houserules.bad.plan;

import java.io.File;
import java.nio.file.Path;
import java.nio.file.Paths;

final class ReadsLiveContent {
  static final Path FOLDER = Path.of("content");
  static final Path FILE = Path.of("content/site.yaml");
  static final Path PARTS = Path.of("content", "site.yaml");
  static final Path SAME = Path.of("./content/events");
  static final Path OLD = Paths.get("content");
  static final File OLDER = new File("content/events");
  static final Path BY_A_METHOD = read("content");
  static final String[] BY_THE_PROGRAM = {"build", "--content=content"};
  static final String[] IN_TWO_WORDS = {"build", "--content", "content"};

  private ReadsLiveContent() {}

  private static Path read(String folder) {
    return Path.of(folder);
  }
}
