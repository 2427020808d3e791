package nienbieu.site.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a folder as GitHub Pages would, under one or several paths of one host: texts are sent
 * compressed, and everything may be kept for ten minutes.
 */
public final class LoopbackServer implements AutoCloseable {
  static {
    // The head and the body of an answer are two packets: without this, the second one waits 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "xml", "application/xml",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private final Path root;
  private final TreeSet<String> mounts = new TreeSet<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /**
   * Starts on a free port.
   *
   * @param root the folder
   * @param mounts under which paths, each with a slash at both ends
   */
  public LoopbackServer(Path root, String... mounts) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    for (String mount : mounts) {
      this.mounts.add(mount);
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Scheme, host and port, without a slash at the end. */
  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String mount =
          mounts.descendingSet().stream().filter(path::startsWith).findFirst().orElse("");
      Path file = root.resolve(path.substring(mount.length())).normalize();
      if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      file = Files.isDirectory(file) ? file.resolve("index.html") : file;
      boolean found = !mount.isEmpty() && file.startsWith(root) && Files.isRegularFile(file);
      send(exchange, found ? 200 : 404, found ? file : root.resolve("404.html"));
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    String name = file.getFileName().toString();
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "max-age=600");
    if (isText(type)) {
      headers.set("Vary", "Accept-Encoding");
      if (accepted(exchange).contains("gzip")) {
        headers.set("Content-Encoding", "gzip");
        bytes = compressed(bytes);
      }
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static boolean isText(String type) {
    return type.startsWith("text/") || type.matches("application/(json|xml)|image/svg\\+xml");
  }

  private static String accepted(HttpExchange exchange) {
    return String.join(
        ",", exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()));
  }

  /** A text as it is sent: gzip at level 6, as most servers do. */
  public static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream smaller = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(smaller)) {
      gzip.write(bytes);
    }
    return smaller.toByteArray();
  }
}
