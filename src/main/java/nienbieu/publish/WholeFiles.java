package nienbieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Several files among those that people write, each replaced in whole, one after another. */
public final class WholeFiles {
  private WholeFiles() {}

  /**
   * What became of them.
   *
   * @param outcome of the last one that was tried; what was written before it stands
   * @param file the last one that was tried
   */
  public record Result(WholeFile.Outcome outcome, Path file) {}

  /**
   * Writes new and changed files, up to the first that cannot be replaced.
   *
   * @param root the folder; made if it is not there
   * @param before what they held when they were read, by path below it; nothing for new ones
   * @param after what they shall hold, by path below it; at least one
   * @throws IOException if the disk fails; the file that was being written is then as it was
   */
  public static Result replace(
      Path root, Map<String, byte[]> before, SortedMap<String, byte[]> after) throws IOException {
    Result result = new Result(WholeFile.Outcome.REPLACED, root);
    for (Map.Entry<String, byte[]> file : new TreeMap<>(after).entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      byte[] old = before.getOrDefault(file.getKey(), new byte[0]);
      result = new Result(WholeFile.replace(path, old, file.getValue()), path);
      if (result.outcome() != WholeFile.Outcome.REPLACED) {
        return result;
      }
    }
    return result;
  }
}
