package nienbieu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nienbieu.publish.WholeFile;
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
    for (Map.Entry<String, String> file : files.entrySet()) {
      int status = write(input.resolve(file.getKey()), file.getValue());
      if (status != 0) {
        return status;
      }
    }
    return 0;
  }

  private int check(Path input, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = input.resolve(file.getKey());
      if (!Arrays.equals(bytes(path), file.getValue().getBytes(StandardCharsets.UTF_8))) {
        terminal.err().println("nienbieu: " + path + " is behind; run: nienbieu schema");
        return Failure.CONTENT;
      }
    }
    return 0;
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  private int write(Path file, String text) {
    byte[] after = text.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] before = bytes(file);
      if (Arrays.equals(before, after)) {
        return 0;
      }
      switch (WholeFile.replace(file, before, after)) {
        case CHANGED_MEANWHILE -> {
          terminal
              .err()
              .println("nienbieu: somebody else changed " + file + " meanwhile; run this again");
          return Failure.BUSY;
        }
        case BUSY -> {
          Path fresh = WholeFile.beside(file);
          terminal
              .err()
              .println(
                  "nienbieu: somebody else is writing "
                      + fresh
                      + "; if nobody is, delete that file");
          return Failure.BUSY;
        }
        default -> terminal.out().println(file);
      }
      return 0;
    } catch (IOException failure) {
      terminal
          .err()
          .println("nienbieu: the schema could not be written: " + Failure.words(failure));
      return Failure.DISK;
    }
  }
}
