import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how long an editor waits: from the moment a file is saved until the server has said that
 * the open page is another now, and until the new page has been fetched. Needs {@code
 * target/nienbieu.jar}; run it from the root of the repository:
 *
 * <pre>
 * java src/bench/Loop.java                   our own site, and 100, 1,000 and 10,000 events
 * java src/bench/Loop.java 10000 --saves 50  one size, more saves
 * </pre>
 *
 * <p>One event's title is saved again and again. The first saves are not counted, because the
 * program is still being compiled then; they are printed by themselves.
 */
final class Loop {
  private static final Path WORK = Path.of("target", "bench");
  private static final int FIRST = 10;

  /** An editor who has started the program looks for the line to change before he saves. */
  private static final long LOOKING_MILLIS = 6_000;

  private final Path content;
  private final Path file;
  private final String text;
  private final String title;
  private final String page;

  private Loop(Path content, String file, String title, String page) throws Exception {
    this.content = content;
    this.file = content.resolve(file);
    this.text = Files.readString(this.file);
    this.title = title;
    this.page = page;
    if (!text.contains(title)) {
      throw new IllegalStateException(file + " has no " + title);
    }
  }

  public static void main(String[] arguments) throws Exception {
    List<String> rest = new ArrayList<>(Arrays.asList(arguments));
    int at = rest.indexOf("--saves");
    int saves = 20;
    if (at >= 0) {
      rest.remove(at);
      saves = Integer.parseInt(rest.remove(at));
    }
    System.out.printf(
        Locale.ROOT,
        "%d processors, Java %s, %s; milliseconds from save to message and to page%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        System.getProperty("os.name"));
    if (rest.isEmpty()) {
      ours().measure("our own site", saves);
    }
    for (String size : rest.isEmpty() ? List.of("100", "1000", "10000") : rest) {
      int events = Integer.parseInt(size);
      made(events).measure(String.format(Locale.ROOT, "%,d events", events), saves);
    }
  }

  private static Loop ours() throws Exception {
    Path copy = WORK.resolve("content-ours");
    try (Stream<Path> walk = Files.walk(Path.of("content"))) {
      for (Path one : walk.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(Path.of("content").relativize(one).toString());
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(one));
      }
    }
    String yaml = Files.readString(copy.resolve("events/2020.yaml"));
    String id = yaml.replaceFirst("(?s).*?- id: ([a-z0-9-]+).*", "$1");
    return new Loop(copy, "events/2020.yaml", "  title:\n    vi: \"", "/vi/events/" + id + ".html");
  }

  private static Loop made(int events) throws Exception {
    Path content = WORK.resolve("content-" + events);
    if (!Files.isDirectory(content)) {
      new ProcessBuilder(java(), "src/bench/Corpus.java", events + "", content.toString())
          .inheritIO()
          .start()
          .waitFor();
    }
    String title = "  title:\n    vi: ";
    return new Loop(content, "events/00000.yaml", title, "/vi/events/event-00000.html");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private void measure(String name, int saves) throws Exception {
    List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-cp"));
    command.add("target/nienbieu.jar" + File.pathSeparator + WORK);
    command.addAll(List.of("nienbieu.Main", "serve", "--port", "0", "--content"));
    command.add(content.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
      String line = said.readLine();
      while (!line.startsWith("Serving")) {
        line = said.readLine();
      }
      URI address = URI.create(line.split(" ")[1]);
      Thread.sleep(LOOKING_MILLIS);
      List<long[]> all = new ArrayList<>();
      Duration before = Duration.ZERO;
      for (int save = 0; save < FIRST + saves; save++) {
        before = save == FIRST ? used(process) : before;
        all.add(save(address, save));
      }
      Duration cost = used(process).minus(before).dividedBy(Math.max(1, saves));
      System.out.printf(Locale.ROOT, "%n%s%n", name);
      row("first saves", all.subList(0, FIRST));
      row("later saves", all.subList(FIRST, all.size()));
      System.out.printf(Locale.ROOT, "  %-12s cpu %d a save%n", "", cost.toMillis());
    } finally {
      process.destroy();
      process.waitFor();
      Files.writeString(file, text);
    }
  }

  /** On a machine that others use too, this says more than the clock. */
  private static Duration used(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private long[] save(URI address, int number) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    String before = fetch(client, address.resolve(page));
    String shown = before.replaceFirst("(?s).*data-shown=\"([0-9a-f]+)\".*", "$1");
    String next = "saved " + number + " ";
    try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
      String ask =
          "GET /~live/changes?path=" + page + "&shown=" + shown + " HTTP/1.1\r\nHost: localhost:";
      socket
          .getOutputStream()
          .write((ask + address.getPort() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      while (!lines.readLine().startsWith("retry")) {
        // The head.
      }
      // Nobody saves twice within a blink.
      Thread.sleep(300);
      long start = System.nanoTime();
      int at = text.indexOf(title) + title.length();
      Files.writeString(file, text.substring(0, at) + next + text.substring(at));
      while (!lines.readLine().startsWith("event")) {
        // Not yet.
      }
      long told = System.nanoTime();
      String after = fetch(client, address.resolve(page));
      long fetched = System.nanoTime();
      if (!after.contains(next)) {
        throw new IllegalStateException("the page is not the one that was saved");
      }
      return new long[] {(told - start) / 1_000_000, (fetched - start) / 1_000_000};
    }
  }

  private static String fetch(HttpClient client, URI page) throws Exception {
    return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static void row(String name, List<long[]> times) {
    List<Long> told = times.stream().map(one -> one[0]).sorted().toList();
    List<Long> fetched = times.stream().map(one -> one[1]).sorted().toList();
    int last = times.size() - 1;
    System.out.printf(
        Locale.ROOT,
        "  %-12s message %4d (worst %4d)   page %4d (worst %4d)   %d saves%n",
        name,
        told.get(times.size() / 2),
        told.get(last),
        fetched.get(times.size() / 2),
        fetched.get(last),
        times.size());
  }
}
