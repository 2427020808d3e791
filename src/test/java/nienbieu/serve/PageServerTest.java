package nienbieu.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets, and what it does not; asked by hand, because clients mend what is odd. */
class PageServerTest {
  private static final String PAGE = "<!doctype html><html><head></head><body>One</body></html>";

  private final List<Throwable> complaints = Collections.synchronizedList(new ArrayList<>());
  private final Board board = new Board(edition(PAGE));
  private PageServer server;

  @BeforeEach
  void start() throws IOException {
    server = PageServer.start(board, 0, complaints::add);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, text/html; charset=utf-8",
    "/index.html, 200, text/html; charset=utf-8",
    "/vi/, 200, text/html; charset=utf-8",
    "/vi, 302, text/plain; charset=utf-8",
    "/vi/one, 200, text/html; charset=utf-8",
    "/vi/one.html?page=2, 200, text/html; charset=utf-8",
    "/timeline/vi/one.html, 200, text/html; charset=utf-8",
    "/assets/site.css, 200, text/css; charset=utf-8",
    "/robots.txt, 200, text/plain; charset=utf-8",
    "/~live/reload.js, 200, text/javascript; charset=utf-8",
    "/~live/nothing, 404, text/html; charset=utf-8",
    "/none, 404, text/html; charset=utf-8",
  })
  void eachFileHasItsStatusAndType(String path, int status, String type) throws IOException {
    Said said = ask("GET " + path + " HTTP/1.1", "Host: localhost:" + server.port());
    assertEquals(status, said.status());
    assertEquals(type, said.header("Content-Type"));
    assertEquals("no-store", said.header("Cache-Control"));
    assertEquals("same-origin", said.header("Cross-Origin-Resource-Policy"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/vi/../../pom.xml",
        "/%2e%2e/pom.xml",
        "/..%2fpom.xml",
        "/vi/..%5c..%5cpom.xml",
        "//etc/passwd",
        "/etc/passwd",
        "/vi/one.html%00",
        "/file:///etc/passwd",
      })
  void nothingOutsideTheSiteIsFound(String path) throws IOException {
    Said said = ask("GET " + path + " HTTP/1.1", "Host: localhost:" + server.port());
    assertTrue(said.status() == 404 || said.status() == 400, said.toString());
    assertFalse(said.body().contains("root:") || said.body().contains("<project"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
  void theNamesOfThisMachineAreAnswered(String host) throws IOException {
    assertEquals(200, ask("GET / HTTP/1.1", "Host: " + host + ":" + server.port()).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: evil.example:PORT",
        "Host: localhost",
        "Host: localhost:1",
        "Host: localhost.evil.example:PORT",
        "Host: 127.0.0.1.evil.example:PORT",
        "Host: localhost:PORT.evil.example",
        "X-Nothing: here",
        "Host: localhost:PORT\r\nHost: evil.example",
      })
  void anotherNameIsRefused(String host) throws IOException {
    String line = host.replace("PORT", String.valueOf(server.port()));
    Said said = ask("GET / HTTP/1.1", line);
    assertTrue(said.status() == 421 || said.status() == 400, said.toString());
    assertFalse(said.body().contains("One"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void whatChangesThingsIsRefused(String method) throws IOException {
    Said said =
        ask(method + " / HTTP/1.1", "Host: localhost:" + server.port() + "\r\nContent-Length: 0");
    assertEquals(405, said.status());
    assertEquals("GET, HEAD", said.header("Allow"));
  }

  @Test
  void aPageElsewhereMayLinkHereButNotReadHere() throws IOException {
    String host = "Host: localhost:" + server.port() + "\r\nSec-Fetch-Site: cross-site\r\n";
    assertEquals(200, ask("GET / HTTP/1.1", host + "Sec-Fetch-Mode: navigate").status());
    assertEquals(403, ask("GET / HTTP/1.1", host + "Sec-Fetch-Mode: no-cors").status());
    assertEquals(403, ask("GET /~live/changes HTTP/1.1", host + "Sec-Fetch-Mode: cors").status());
  }

  @Test
  void theHeadOfAPageIsThatOfThePage() throws IOException {
    String host = "Host: localhost:" + server.port();
    Said head = ask("HEAD / HTTP/1.1", host);
    Said whole = ask("GET / HTTP/1.1", host);
    assertEquals("", head.body());
    assertEquals(whole.header("Content-Length"), head.header("Content-Length"));
    assertEquals(whole.body().getBytes(UTF_8).length + "", head.header("Content-Length"));
  }

  @Test
  void onlyPagesGetTheScript() throws IOException {
    String host = "Host: localhost:" + server.port();
    String page = ask("GET / HTTP/1.1", host).body();
    assertEquals(PAGE, page.replaceFirst("<script src=\"/~live/[^\n]*</script>\n", ""));
    assertNotEquals(PAGE, page);
    assertEquals("a{}</head>", ask("GET /assets/site.css HTTP/1.1", host).body());
  }

  @Test
  void aPageThatIsAnotherIsAnnouncedAndNoOther() throws IOException {
    String shown = shown("/vi/one.html");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      BufferedReader lines = follow(socket, "/vi/one.html", shown);
      board.show(edition(PAGE.replace("One", "Two"), PAGE));
      // The page that is followed is the same as before; the next edition changes it.
      board.show(edition(PAGE, PAGE.replace("One", "Two")));
      String line = lines.readLine();
      while (!line.startsWith("event:")) {
        line = lines.readLine();
      }
      assertEquals("event: change", line);
    }
    assertTrue(shown("/vi/one.html").length() > 0);
    assertNotEquals(shown, shown("/vi/one.html"));
  }

  @Test
  void aPageThatIsOldAlreadyIsAnnouncedAtOnce() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      BufferedReader lines = follow(socket, "/", "0123");
      String line = lines.readLine();
      while (!line.startsWith("event:")) {
        line = lines.readLine();
      }
      assertEquals("event: change", line);
    }
  }

  @Test
  void mistakesStandInThePlaceOfEveryPage() throws IOException {
    SourceFile file = SourceFile.of("content/<b>.yaml", "- <i>x\n  tilte: y\n");
    Problem problem =
        Problem.of(Rule.REFERENCE_TO_NOTHING, new Place(file, 1, 3, 3), "event", "<script>");
    board.show(Edition.broken(List.of(problem), List.of("vi", "en")));
    String host = "Host: localhost:" + server.port();
    Said vietnamese = ask("GET /vi/one.html HTTP/1.1", host);
    Said english = ask("GET /en/nothing.html HTTP/1.1", host);
    assertEquals(500, vietnamese.status());
    assertTrue(vietnamese.body().contains("<html lang=\"vi\">"), vietnamese.body());
    assertTrue(vietnamese.body().contains("Gợi ý") || vietnamese.body().contains("Có 1 lỗi"));
    assertTrue(english.body().contains("<html lang=\"en\">"), english.body());
    assertTrue(english.body().contains("<code>content/&lt;b&gt;.yaml:1:3</code>"), english.body());
    assertTrue(english.body().contains("    1 | - &lt;i&gt;x\n"), english.body());
    assertTrue(english.body().contains("|   ^^^</span>"), english.body());
    assertTrue(english.body().contains("“&lt;script&gt;”"), english.body());
    assertFalse(english.body().contains("<script>"), english.body());
  }

  @Test
  void aMistakeOfOursIsToldInTheTerminalOnly() throws IOException {
    SiteFile broken =
        new SiteFile(
            new SitePath("en/x.html"),
            () -> {
              throw new IllegalStateException("a secret of the program");
            });
    board.show(Edition.of(new Few(List.of(broken)), List.of("vi", "en"), "/"));
    Said said = ask("GET /en/x.html HTTP/1.1", "Host: localhost:" + server.port());
    assertEquals(500, said.status());
    assertTrue(said.body().contains("The program itself made a mistake"), said.body());
    assertFalse(said.body().contains("secret"), said.body());
    assertEquals("a secret of the program", complaints.get(0).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "/data/manifest.json, Tệp này chỉ có sau khi dựng trang",
    "/timeline/data/manifest.json, Tệp này chỉ có sau khi dựng trang",
    "/vi/data/manifest.json, None",
    "/data/manifest, None",
  })
  void theListOfWhatIsPublishedIsNotGuessedBeforeItIs(String path, String words)
      throws IOException {
    Said said = ask("GET " + path + " HTTP/1.1", "Host: localhost:" + server.port());
    assertEquals(404, said.status());
    assertTrue(said.body().contains(">" + words + "<"), said.body());
  }

  @Test
  void noOtherMachineGetsHere() throws IOException {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> new Socket(address, server.port()).close());
        }
      }
    }
  }

  @Test
  void aPortIsTakenOnce() {
    assertThrows(
        BindException.class, () -> PageServer.start(board, server.port(), complaints::add));
  }

  private String shown(String path) throws IOException {
    String body = ask("GET " + path + " HTTP/1.1", "Host: localhost:" + server.port()).body();
    return body.replaceFirst("(?s).*data-shown=\"([0-9a-f]+)\".*", "$1");
  }

  private BufferedReader follow(Socket socket, String path, String shown) throws IOException {
    socket.setSoTimeout(20_000);
    String request =
        "GET /~live/changes?path=" + path + "&shown=" + shown + " HTTP/1.1\r\nHost: localhost:";
    socket.getOutputStream().write((request + server.port() + "\r\n\r\n").getBytes(UTF_8));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    while (!lines.readLine().startsWith("retry:")) {
      // The head.
    }
    return lines;
  }

  private static Edition edition(String page) {
    return edition(page, page);
  }

  private static Edition edition(String cover, String one) {
    return Edition.of(
        new Few(
            List.of(
                file("index.html", cover),
                file("404.html", PAGE.replace("One", "None")),
                file("vi/index.html", cover),
                file("vi/one.html", one),
                file("assets/site.css", "a{}</head>"),
                file("robots.txt", ""))),
        List.of("vi", "en"),
        "/timeline/");
  }

  /** A few files, of any kind. */
  private record Few(List<SiteFile> files) implements SiteShelf {
    @Override
    public Optional<SiteFile> file(String path) {
      return files.stream().filter(file -> file.path().text().equals(path)).findFirst();
    }

    @Override
    public Stream<SiteFile> pages() {
      return files.stream();
    }
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(new SitePath(path), () -> text.getBytes(UTF_8));
  }

  private Said ask(String request, String headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      String all = request + "\r\n" + headers + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(all.getBytes(UTF_8));
      return Said.of(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }

  private record Said(String head, String body) {
    static Said of(String all) {
      int end = all.indexOf("\r\n\r\n");
      return new Said(all.substring(0, end), all.substring(end + 4));
    }

    int status() {
      return Integer.parseInt(head.split(" ")[1]);
    }

    String header(String name) {
      return head.lines()
          .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(lower(name)))
          .map(line -> line.substring(name.length() + 2))
          .findFirst()
          .orElse("");
    }

    private static String lower(String name) {
      return name.toLowerCase(java.util.Locale.ROOT) + ":";
    }
  }
}
