package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;

/** A build in a process of its own, for tests that kill it or run it beside another. */
final class ChildBuild {
  static final int FILES = 60;

  private ChildBuild() {}

  /**
   * Builds until killed.
   *
   * @param arguments the output folder, and what to do: {@code loop} builds one generation after
   *     another; {@code hold} stops inside the build until a byte comes in; {@code halt-7} dies at
   *     its seventh call to the disk; a number builds that generation
   */
  public static void main(String... arguments) throws Exception {
    Path out = Path.of(arguments[0]);
    try {
      String[] what = arguments[1].split("-");
      switch (what[0]) {
        case "loop" -> loop(out);
        case "hold" -> Sites.publish(out, List.of(new SiteFile(new SitePath("a"), () -> held())));
        case "halt" -> Sites.publish(dying(out, Integer.parseInt(what[1])), generation(0));
        default -> Sites.publish(out, generation(Integer.parseInt(what[0])));
      }
      tell("published");
    } catch (OutputBusy e) {
      tell("busy");
    } catch (DiskFailure e) {
      tell(e.reason() + " " + e.path());
    }
  }

  /**
   * Starts this class in a JVM; what it tells can be read, and its errors are those of the test.
   */
  static Process start(Path out, String what, String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(ChildBuild.class.getName(), out.toString(), what));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** A site of which each file names the generation. */
  static List<SiteFile> generation(int generation) {
    return IntStream.range(0, FILES)
        .mapToObj(
            i ->
                Sites.file(
                    "f" + i % 4 + "/" + (i + Math.floorMod(generation, 3)),
                    "generation " + generation))
        .toList();
  }

  private static void loop(Path out) throws PublishException {
    for (int generation = 1; ; generation++) {
      Publisher.publish(out, generation(generation), done -> {}, 2);
      tell("built");
    }
  }

  private static Path dying(Path out, int call) {
    return FailingDisk.failing(
            out,
            call,
            path -> {
              Runtime.getRuntime().halt(137);
              return new IOException("not reached");
            })
        .path(out);
  }

  private static byte[] held() {
    tell("inside");
    try {
      if (System.in.read() < 0) {
        throw new IllegalStateException("nobody lets go");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "held".getBytes(UTF_8);
  }

  private static void tell(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
