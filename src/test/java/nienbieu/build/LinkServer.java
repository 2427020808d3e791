package nienbieu.build;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that plays several hosts of the web, and notes what it was asked. */
final class LinkServer implements AutoCloseable {
  /** The setting by which the program is told, of which there is one for all. */
  static final String TRIAL = "nienbieu.links.trial";

  /**
   * What to do once an answer goes out. Whoever asked may ask the next thing before this side is
   * through with the first, so an exchange counts as over before its answer is sent.
   */
  private static final Map<HttpExchange, Runnable> ENDS = new ConcurrentHashMap<>();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Play> plays = new ConcurrentHashMap<>();
  private final Map<String, String> hosts = new TreeMap<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<String, Integer> open = new HashMap<>();
  private final Set<String> crowded = new TreeSet<>();
  private final Set<String> agents = new TreeSet<>();
  private int sideBySide;
  private String more = "pause=1";

  /** How one address answers. */
  @FunctionalInterface
  interface Play {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  LinkServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    host("a.example");
    host("b.example");
  }

  /** Plays one more host. */
  LinkServer host(String name) {
    return host(name, "127.0.0.1:" + server.getAddress().getPort());
  }

  /** A host that stands elsewhere. */
  LinkServer host(String name, String where) {
    hosts.put(name, where);
    return tell();
  }

  /** Further settings of a trial. */
  LinkServer setting(String settings) {
    more = settings;
    return tell();
  }

  private LinkServer tell() {
    StringBuilder all = new StringBuilder(more);
    hosts.forEach((name, where) -> all.append(' ').append(name).append('=').append(where));
    System.setProperty(TRIAL, all.toString());
    return this;
  }

  /** What an address, such as {@code a.example/page}, answers. */
  LinkServer on(String address, Play play) {
    plays.put(address, play);
    return this;
  }

  /** That an address answers with a status, and nothing else but headers, by name and value. */
  LinkServer on(String address, int status, String... headers) {
    return on(address, exchange -> send(exchange, status, "", headers));
  }

  /** The robots.txt of a host. */
  LinkServer robots(String host, String text) {
    return on(host + "/robots.txt", exchange -> send(exchange, 200, text));
  }

  static void send(HttpExchange exchange, int status, String body, String... headers)
      throws IOException {
    for (int at = 0; at < headers.length; at += 2) {
      exchange.getResponseHeaders().add(headers[at], headers[at + 1]);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    boolean bare = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
    end(exchange);
    exchange.sendResponseHeaders(status, bare ? -1 : bytes.length);
    if (!bare) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private void answer(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    String address = host + exchange.getRequestURI();
    begin(exchange, host, address);
    try (exchange) {
      plays
          .getOrDefault(address, other -> send(other, address.endsWith(".txt") ? 404 : 200, ""))
          .answer(exchange);
    } catch (IOException hungUp) {
      // Who asked had heard enough.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      end(exchange);
    }
  }

  private synchronized void begin(HttpExchange exchange, String host, String address) {
    ENDS.put(exchange, () -> end(host));
    asked.add(exchange.getRequestMethod() + " " + address);
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    if (open.merge(host, 1, Integer::sum) > 1) {
      crowded.add(host);
    }
    sideBySide = Math.max(sideBySide, open.size());
    notifyAll();
  }

  private static void end(HttpExchange exchange) {
    Runnable end = ENDS.remove(exchange);
    if (end != null) {
      end.run();
    }
  }

  private synchronized void end(String host) {
    open.computeIfPresent(host, (name, count) -> count == 1 ? null : count - 1);
  }

  /** Waits until so many hosts were once asked at the same moment; ten seconds at most. */
  synchronized void awaitSideBySide(int number) throws InterruptedException {
    for (int tries = 0; tries < 100 && sideBySide < number; tries++) {
      wait(100);
    }
  }

  /** The most hosts that were asked at the same moment. */
  synchronized int sideBySide() {
    return sideBySide;
  }

  /** What was asked, {@code HEAD a.example/page}, sorted. */
  synchronized List<String> asked() {
    return asked.stream().sorted().toList();
  }

  /** The same in the order of asking, without robots.txt. */
  synchronized List<String> askedInOrder() {
    return asked.stream().filter(one -> !one.endsWith("/robots.txt")).toList();
  }

  /** Hosts that were asked two things at once. */
  synchronized Set<String> crowded() {
    return Set.copyOf(crowded);
  }

  /** Who asked. */
  synchronized Set<String> agents() {
    return Set.copyOf(agents);
  }

  /** Forgets what was asked. */
  synchronized void forget() {
    asked.clear();
  }

  /** The settings that a program of its own needs to ask this server. */
  static String property() {
    return "-D" + TRIAL + "=" + System.getProperty(TRIAL);
  }

  @Override
  public void close() {
    System.clearProperty(TRIAL);
    server.stop(0);
    threads.shutdownNow();
  }

  /** For addresses that hang: until the test is over. */
  static void hang(HttpExchange exchange) throws InterruptedException {
    Thread.sleep(600_000);
  }

  /** A port on which nobody listens. */
  static int closedPort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
