package nienbieu.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Tells each open page when it would be another one now: a stream of server-sent events, of which
 * there is one at most.
 */
final class ChangeStream {
  /** Each holds a thread. Nobody looks at more pages than that. */
  private static final int MOST = 64;

  /**
   * How often a page is written to that has not changed, so that one that was closed is noticed.
   */
  private static final long HEARTBEAT_MILLIS = 15_000;

  private final Board board;
  private final Supplier<Answers> answers;
  private final AtomicInteger open = new AtomicInteger();

  ChangeStream(Board board, Supplier<Answers> answers) {
    this.board = board;
    this.answers = answers;
  }

  void serve(HttpExchange request) throws IOException {
    String path = parameter(request, "path");
    String shown = parameter(request, "shown");
    if (open.incrementAndGet() > MOST) {
      open.decrementAndGet();
      request.sendResponseHeaders(503, -1);
      return;
    }
    try {
      request.getResponseHeaders().set("Content-Type", "text/event-stream");
      request.sendResponseHeaders(200, 0);
      follow(path, shown, request.getResponseBody());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      open.decrementAndGet();
    }
  }

  private void follow(String path, String shown, OutputStream out)
      throws IOException, InterruptedException {
    say(out, "retry: 500\n\n");
    long seen = board.now().number();
    while (answers.get().to(path).fingerprint().equals(shown)) {
      Board.Sheet next = board.after(seen, HEARTBEAT_MILLIS);
      if (next.number() == seen) {
        say(out, ":\n\n");
      }
      seen = next.number();
    }
    say(out, "event: change\ndata: " + path.replaceAll("[\r\n]", "") + "\n\n");
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String parameter(HttpExchange request, String name) {
    String query = request.getRequestURI().getRawQuery();
    for (String pair : (query == null ? "" : query).split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
