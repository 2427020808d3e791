import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
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
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures whole cold builds of sites of any size. Needs {@code target/nienbieu.jar}; run it from
 * the root of the repository:
 *
 * <pre>
 * java src/bench/Benchmark.java                      100, 1,000 and 10,000 events
 * java src/bench/Benchmark.java 50000 --heap 512m    one size, in a heap of that size
 * java src/bench/Benchmark.java 1000 --runs 9        more runs
 * java src/bench/Benchmark.java generate 1000 DIR    only writes the content
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
    if (rest.contains("measured")) {
      Measured.main(rest.subList(1, rest.size()));
      return;
    }
    if (rest.size() == 3 && rest.get(0).equals("generate")) {
      new Corpus(Integer.parseInt(rest.get(1))).write(Path.of(rest.get(2)));
      return;
    }
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
                "src/bench/Benchmark.java");
    if (status != 0) {
      throw new IllegalStateException("run `mvn package` first");
    }
  }

  private static void measure(int events, int runs, String heap) throws Exception {
    Path content = WORK.resolve("content-" + events);
    Path output = WORK.resolve("site-" + events);
    Path copy = WORK.resolve("copy-" + events);
    if (!Files.isDirectory(content)) {
      new Corpus(events).write(content);
    }
    List<double[]> builds = new ArrayList<>();
    List<Double> copies = new ArrayList<>();
    // One round more than asked for: the first warms the disk's cache and is not counted. Build
    // and copy take turns, so that both meet the same drift of the machine.
    for (int run = 0; run <= runs; run++) {
      delete(output);
      double[] build = build(content, output, heap);
      delete(copy);
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
    delete(copy);
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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!heap.isEmpty()) {
      command.add("-Xmx" + heap);
    }
    command.addAll(List.of("-cp", "target/nienbieu.jar" + File.pathSeparator + WORK));
    command.addAll(List.of("Benchmark", "measured", "build", "--content", content.toString()));
    command.addAll(List.of("--output", output.toString()));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IllegalStateException("the build ended with " + status + ":\n" + said);
    }
    String[] figures = said.substring(said.lastIndexOf("measured:")).trim().split(" ");
    return new double[] {wall, Double.parseDouble(figures[1]), Double.parseDouble(figures[2])};
  }

  private static double copy(Path from, Path to) throws Exception {
    long start = System.nanoTime();
    Process process = new ProcessBuilder("cp", "-r", from.toString(), to.toString()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("cp failed");
    }
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

  /** Runs one build inside a process of its own and says what the process cost. */
  static final class Measured {
    private Measured() {}

    static void main(List<String> arguments) throws Exception {
      PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
      // By reflection, so that generating content needs no jar.
      Class<?> terminal = Class.forName("nienbieu.Terminal");
      Object screen = terminal.getDeclaredConstructors()[0].newInstance(quiet, System.err, false);
      int status =
          (int)
              Class.forName("nienbieu.Main")
                  .getMethod("run", terminal, String[].class)
                  .invoke(null, screen, arguments.toArray(String[]::new));
      var system =
          (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      System.out.printf(
          Locale.ROOT, "measured: %.2f %.0f%n", system.getProcessCpuTime() / 1e9, peak());
      System.exit(status);
    }

    /** Linux counts the peak of resident memory; elsewhere the heap's peak must do. */
    private static double peak() throws IOException {
      Path status = Path.of("/proc/self/status");
      if (Files.exists(status)) {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
          }
        }
      }
      return ManagementFactory.getMemoryPoolMXBeans().stream()
              .mapToLong(pool -> pool.getPeakUsage().getUsed())
              .sum()
          / 1048576.0;
    }
  }

  /**
   * A bilingual event list of any size, the same for the same size: events from 2000 to 2025, each
   * with a text of about 150 words in both languages (heading, list, bold, italic, links), 3 of 40
   * topics, 2 of 200 people, 1 of 60 places, 1 of 50 sources.
   */
  static final class Corpus {
    private static final String[] VIETNAMESE =
        ("hội nghị hợp tác quốc phòng khu vực trao đổi kế hoạch đối ngoại thảo luận biển đảo nhân dân"
                + " chủ tịch thành viên kinh nghiệm huấn luyện cứu trợ thiên tai gìn giữ hòa bình ứng"
                + " phó dịch bệnh tuyên bố chung nghị quyết đại biểu phát biểu khai mạc bế mạc thống"
                + " nhất đoàn kết trách nhiệm đường dây nóng")
            .split(" ");
    private static final String[] ENGLISH =
        ("meeting cooperation defence regional exchange plan diplomacy discussion maritime member"
                + " chair experience training relief disaster peacekeeping response statement joint"
                + " resolution delegate opening closing unity responsibility hotline practical report"
                + " the of and for with a an in on at")
            .split(" ");

    private final int events;
    private final Random random = new Random(1);

    Corpus(int events) {
      this.events = events;
    }

    void write(Path folder) throws IOException {
      Files.createDirectories(folder.resolve("events"));
      Files.writeString(folder.resolve("site.yaml"), site());
      Files.writeString(folder.resolve("topics.yaml"), records("topic", 40, ""));
      Files.writeString(folder.resolve("people.yaml"), records("person", 200, ""));
      Files.writeString(folder.resolve("places.yaml"), records("place", 60, ""));
      Files.writeString(folder.resolve("sources.yaml"), sources());
      int perFile = 250;
      for (int first = 0; first < events; first += perFile) {
        StringBuilder yaml = new StringBuilder();
        for (int event = first; event < Math.min(events, first + perFile); event++) {
          event(yaml, event);
        }
        String name = String.format(Locale.ROOT, "events/%05d.yaml", first / perFile);
        Files.writeString(folder.resolve(name), yaml);
      }
    }

    private static String site() {
      return """
          languages: [vi, en]
          title: {vi: Niên biểu thử, en: A trial timeline}
          tagline: {vi: Đo tốc độ, en: For measuring}
          description: {vi: Nội dung tự tạo để đo, en: Generated content for measuring}
          base-url: "https://example.org/"
          """;
    }

    private String records(String kind, int count, String more) {
      StringBuilder yaml = new StringBuilder();
      for (int at = 0; at < count; at++) {
        yaml.append("- id: ").append(kind).append('-').append(at).append('\n');
        both(yaml, "  ", "name", 3);
        both(yaml, "  ", "summary", 12);
        yaml.append(more);
      }
      return yaml.toString();
    }

    private String sources() {
      StringBuilder yaml = new StringBuilder();
      for (int at = 0; at < 50; at++) {
        yaml.append("- id: source-").append(at).append("\n  kind: news\n");
        yaml.append("  title: {text: ").append(words(VIETNAMESE, 8)).append(", language: vi}\n");
        both(yaml, "  ", "note", 15);
      }
      return yaml.toString();
    }

    private void event(StringBuilder yaml, int number) {
      int day = (int) ((long) number * 9490 / Math.max(1, events));
      java.time.LocalDate date = java.time.LocalDate.of(2000, 1, 1).plusDays(day);
      yaml.append(String.format(Locale.ROOT, "- id: event-%05d%n", number).replace("\r", ""));
      yaml.append("  date: \"").append(date).append("\"\n  kind: meeting\n  mode: in-person\n");
      both(yaml, "  ", "title", 8);
      both(yaml, "  ", "summary", 22);
      yaml.append("  body:\n");
      body(yaml, "vi", VIETNAMESE, number);
      body(yaml, "en", ENGLISH, number);
      yaml.append("  people:\n");
      for (int at = 0; at < 2; at++) {
        yaml.append("    - {person: person-").append((number * 7 + at * 31) % 200);
        yaml.append(", role: {vi: chủ trì, en: chair}}\n");
      }
      yaml.append("  places: [place-").append(number % 60).append("]\n  topics: [");
      yaml.append("topic-").append(number % 40).append(", topic-").append((number + 13) % 40);
      yaml.append(", topic-").append((number + 27) % 40).append("]\n  sources: [{source: source-");
      yaml.append(number % 50).append(", supports: [date]}]\n");
    }

    private void body(StringBuilder yaml, String tag, String[] words, int number) {
      String in = "      ";
      yaml.append("    ").append(tag).append(": |\n");
      yaml.append(in).append(words(words, 45)).append(" **").append(words(words, 3)).append("** ");
      yaml.append(words(words, 10)).append(".\n\n");
      yaml.append(in).append("## ").append(tag.equals("vi") ? "Kết quả" : "Outcome").append("\n\n");
      for (int item = 0; item < 4; item++) {
        yaml.append(in).append("- ").append(words(words, 8)).append('\n');
      }
      yaml.append('\n').append(in).append(words(words, 20)).append(" [").append(words(words, 2));
      yaml.append("](event:").append(String.format(Locale.ROOT, "event-%05d", number / 2));
      yaml.append(") *").append(words(words, 2)).append("* ").append(words(words, 25));
      yaml.append(" [").append(words(words, 2)).append("](person:person-").append(number % 200);
      yaml.append(").\n");
    }

    private void both(StringBuilder yaml, String in, String field, int count) {
      yaml.append(in).append(field).append(":\n");
      yaml.append(in).append("  vi: ").append(words(VIETNAMESE, count)).append('\n');
      yaml.append(in).append("  en: ").append(words(ENGLISH, count)).append('\n');
    }

    private String words(String[] from, int count) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < count; at++) {
        text.append(at > 0 ? " " : "").append(from[random.nextInt(from.length)]);
      }
      return text.toString();
    }
  }
}
