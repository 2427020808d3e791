package nienbieu.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Serves what hangs on a {@link Board} to browsers on this machine. It knows no folder: what it
 * serves are the addresses of the site and nothing else.
 */
public final class PageServer implements AutoCloseable {
  static {
    // The head and the body of an answer are two packets: without this, the second one waits 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Board board;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Admission admission;
  private final ChangeStream changes;
  private final Consumer<Throwable> complaints;
  private long number = -1;
  private Answers answers;

  private PageServer(Board board, HttpServer server, Consumer<Throwable> complaints) {
    this.board = board;
    this.server = server;
    this.complaints = complaints;
    this.admission = new Admission(server.getAddress().getPort());
    this.changes = new ChangeStream(board, this::answers);
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "serve");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Starts to serve on the loopback address, where no other machine gets.
   *
   * @param port 0 for any that is free
   * @param complaints hears of templates that do not work and of mistakes of ours
   * @throws BindException if another program listens there
   */
  public static PageServer start(Board board, int port, Consumer<Throwable> complaints)
      throws IOException {
    InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    return new PageServer(board, server, complaints);
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange request) {
    try (request) {
      request.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      request.getResponseHeaders().set("Cache-Control", "no-store");
      // No page of another site may take pictures, scripts or data from here.
      request.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      Optional<Admission.Refusal> refusal = admission.refusal(request);
      if (refusal.isPresent()) {
        byte[] words = refusal.get().words().getBytes(StandardCharsets.UTF_8);
        if (refusal.get().status() == 405) {
          request.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        send(request, refusal.get().status(), MediaTypes.of(".txt"), words);
      } else {
        answerAdmitted(request);
      }
    } catch (IOException gone) {
      // The browser went away; nobody is left to be told.
      request.close();
    } catch (RuntimeException broken) {
      complaints.accept(broken);
    }
  }

  private void answerAdmitted(HttpExchange request) throws IOException {
    String path = request.getRequestURI().getRawPath();
    if (path == null || !path.startsWith("/")) {
      path = "/";
    }
    Optional<Answer> own = LiveFiles.file(path);
    if (own.isPresent()) {
      send(request, own.get().status(), own.get().type(), own.get().bytes());
      return;
    }
    if (path.equals(LiveFiles.CHANGES)) {
      changes.serve(request);
      return;
    }
    Answers now = answers();
    if (now.isFolder(path)) {
      request.getResponseHeaders().set("Location", path + "/");
      send(request, 302, MediaTypes.of(".txt"), new byte[0]);
      return;
    }
    Answer answer = now.to(path);
    send(request, answer.status(), answer.type(), answer.live());
  }

  /** The answers of the edition that is shown now. */
  private synchronized Answers answers() {
    Board.Sheet sheet = board.now();
    if (sheet.number() != number) {
      number = sheet.number();
      answers = new Answers(sheet.edition(), complaints);
    }
    return answers;
  }

  private static void send(HttpExchange request, int status, String type, byte[] bytes)
      throws IOException {
    Headers headers = request.getResponseHeaders();
    headers.set("Content-Type", type);
    boolean empty = bytes.length == 0 || request.getRequestMethod().equals("HEAD");
    if (empty) {
      headers.set("Content-Length", String.valueOf(bytes.length));
    }
    request.sendResponseHeaders(status, empty ? -1 : bytes.length);
    if (!empty) {
      request.getResponseBody().write(bytes);
    }
  }
}
