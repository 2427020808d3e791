import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole cold builds of sites of any size. Needs {@code target/nienbieu.jar}; run it from
 * the root of the repository:
 *
 * <pre>
 * java src/bench/Benchmark.java                      100, 1,000 and 10,000 events
 * java src/bench/Benchmark.java 50000 --heap 512m    one size, in a heap of that size
 * java src/bench/Benchmark.java 1000 --runs 9        more runs
 * </pre>
 *
 * <p>Printed are wall and CPU seconds and the peak of resident memory of the whole process (median
 * and range), what came out, and the time that copying the same output takes. Machines differ and
 * drift: compare the ratios.
 */
final class Benchmark {
  private static final Path WORK = Path.of("target", "bench");

  private Benchmark() {}

  public static void main(String[] arguments) throws Exception {
    List<String> rest = new ArrayList<>(Arrays.asList(arguments));
    String heap = option(rest, "--heap", "");
    int runs = Integer.parseInt(option(rest, "--runs", "5"));
    List<String> sizes = rest.isEmpty() ? List.of("100", "1000", "10000") : rest;
    System.out.printf(
        Locale.ROOT,
        "%d processors, Java %s, %s%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        System.getProperty("os.name"));
    compile();
    for (String size : sizes) {
      measure(Integer.parseInt(size), runs, heap);
    }
  }

  private static String option(List<String> arguments, String name, String otherwise) {
    int at = arguments.indexOf(name);
    if (at < 0) {
      return otherwise;
    }
    arguments.remove(at);
    return arguments.remove(at);
  }

  private static void compile() throws Exception {
    Files.createDirectories(WORK);
    int status =
        javax.tools.ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                "target/nienbieu.jar",
                "-d",
                WORK.toString(),
                "src/bench/MeasuredBuild.java",
                "src/bench/Corpus.java");
    if (status != 0) {
      throw new IllegalStateException("run `mvn package` first");
    }
  }

  private static void measure(int events, int runs, String heap) throws Exception {
    Path content = WORK.resolve("content-" + events);
    if (!Files.isDirectory(content)) {
      run(java("", "Corpus", String.valueOf(events), content.toString()));
    }
    List<double[]> builds = new ArrayList<>();
    List<Double> copies = new ArrayList<>();
    // One round more than asked for: the first warms the disk's cache and is not counted. Build
    // and copy take turns, so that both meet the same drift of the machine; each writes into a new
    // folder, because a file system takes its time to use again what was deleted just before.
    Path output = WORK;
    for (int run = 0; run <= runs; run++) {
      output = WORK.resolve("site-" + events + "-" + run);
      Path copy = WORK.resolve("copy-" + events + "-" + run);
      delete(output);
      delete(copy);
      double[] build = build(content, output, heap);
      double copied = copy(output, copy);
      if (run > 0) {
        builds.add(build);
        copies.add(copied);
      }
    }
    long[] made = size(output);
    double wall = median(builds.stream().map(one -> one[0]).toList());
    double cost = median(copies);
    System.out.printf(Locale.ROOT, "%n%,d events%n", events);
    row("wall s", builds.stream().map(one -> one[0]).toList());
    row("cpu s", builds.stream().map(one -> one[1]).toList());
    row("peak MiB", builds.stream().map(one -> one[2]).toList());
    row("copy s", copies);
    System.out.printf(
        Locale.ROOT, "  %-9s %,d files, %,d pages, %.1f MB%n", "made", made[0], made[1], made[2] / 1e6);
    System.out.printf(
        Locale.ROOT,
        "  %-9s build / copy = %.2f; three copies and two seconds = %.2f s, build takes %.2f of it%n",
        "ratio",
        wall / cost,
        3 * cost + 2,
        wall / (3 * cost + 2));
    for (int run = 0; run <= runs; run++) {
      delete(WORK.resolve("site-" + events + "-" + run));
      delete(WORK.resolve("copy-" + events + "-" + run));
    }
  }

  private static void row(String name, List<Double> values) {
    System.out.printf(
        Locale.ROOT,
        "  %-9s %8.2f  (%.2f - %.2f, %d runs)%n",
        name,
        median(values),
        values.stream().min(Comparator.naturalOrder()).orElseThrow(),
        values.stream().max(Comparator.naturalOrder()).orElseThrow(),
        values.size());
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** A new process for each build: wall, CPU and peak of all of it, the start of Java included. */
  private static double[] build(Path content, Path output, String heap) throws Exception {
    String[] build = {"build", "--content", content.toString(), "--output", output.toString()};
    List<String> command = java(heap, "MeasuredBuild", build);
    // As mvn package runs it; pom.xml has the same border.
    String kind = size(content)[2] > 10_000_000 ? "large-site" : "site";
    command.add(1, "@src/main/launch/" + kind + ".options");
    long start = System.nanoTime();
    String said = run(command);
    double wall = (System.nanoTime() - start) / 1e9;
    String[] figures = said.substring(said.lastIndexOf("measured:")).trim().split(" ");
    return new double[] {wall, Double.parseDouble(figures[1]), Double.parseDouble(figures[2])};
  }

  private static List<String> java(String heap, String program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!heap.isEmpty()) {
      command.add("-Xmx" + heap);
    }
    command.addAll(List.of("-cp", "target/nienbieu.jar" + File.pathSeparator + WORK, program));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status + ":\n" + said);
    }
    return said;
  }

  private static double copy(Path from, Path to) throws Exception {
    long start = System.nanoTime();
    run(List.of("cp", "-r", from.toString(), to.toString()));
    return (System.nanoTime() - start) / 1e9;
  }

  private static long[] size(Path folder) throws IOException {
    long[] sum = new long[3];
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum[0]++;
        sum[1] += file.toString().endsWith(".html") ? 1 : 0;
        sum[2] += Files.size(file);
      }
    }
    return sum;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
