package nienbieu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nienbieu.read.SiteIds;
import nienbieu.schema.SiteSchema;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nienbieu schema}: tells the programs in which editors write what may stand where. */
@Command(
    name = "schema",
    description =
        "Writes what may stand where in this site, for completion and checks while you type.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ContentOption content;

  @Option(names = "--print", description = "Print content/timeline.schema.json and write nothing.")
  private boolean print;

  @Option(
      names = "--check",
      description = "Write nothing; say whether the files are as they should be (status 0 or 1).")
  private boolean check;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path input = content.folder();
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(input, ContentFolder.shown(input), problems);
    Optional<SiteIds> site = SiteIds.read(tree, problems);
    if (site.isEmpty()) {
      return new Report(terminal).printUnrecorded(problems);
    }
    Map<String, String> files = SiteSchema.of(site.get());
    if (print) {
      terminal.out().print(files.get(SiteSchema.WHOLE));
      return 0;
    }
    if (check) {
      return check(input, files);
    }
    return write(input, files, terminal, terminal.out()::println);
  }

  /**
   * Writes the files anew where a site has them, because a record was added.
   *
   * @return 0, or the exit status; why is then said
   */
  static int renew(Path content, Terminal terminal) throws IOException {
    return Files.exists(content.resolve(SiteSchema.WHOLE)) ? make(content, terminal) : 0;
  }

  /** Writes the files of a site; does nothing for one whose languages cannot be read. */
  static int make(Path content, Terminal terminal) throws IOException {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(content, ContentFolder.shown(content), problems);
    Optional<SiteIds> site = SiteIds.read(tree, problems);
    return site.isEmpty() ? 0 : write(content, SiteSchema.of(site.get()), terminal, path -> {});
  }

  private static int write(
      Path content, Map<String, String> files, Terminal terminal, Consumer<Path> written)
      throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = content.resolve(file.getKey());
      byte[] before = FileEdit.bytes(path);
      byte[] after = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(before, after)) {
        int status = new FileEdit(path, before, after).write(terminal);
        if (status != 0) {
          return status;
        }
        written.accept(path);
      }
    }
    return 0;
  }

  private int check(Path input, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = input.resolve(file.getKey());
      byte[] expected = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(FileEdit.bytes(path), expected)) {
        terminal.err().println("nienbieu: " + path + " is behind; run: nienbieu schema");
        return Failure.CONTENT;
      }
    }
    return 0;
  }
}
