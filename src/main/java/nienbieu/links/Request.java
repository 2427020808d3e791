package nienbieu.links;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One question on one connection, in HTTP/1.1. Written out rather than left to the JDK's client,
 * because only so the address that was found public is the one that is connected to. No proxy, no
 * cookies, no credentials; nothing is sent but what stands here.
 *
 * @param method {@code HEAD} or {@code GET}
 * @param address with a host, escaped as on the wire
 * @param most bytes of a body that are wanted
 */
record Request(String method, URI address, int most) {

  boolean isSecure() {
    return "https".equals(address.getScheme());
  }

  int port() {
    int standard = isSecure() ? 443 : 80;
    return address.getPort() < 0 ? standard : address.getPort();
  }

  /**
   * Asks.
   *
   * @param watch closes the connection when the time is over, whatever it is waiting for
   */
  Reply send(Network network, Manners manners, Duration limit, ScheduledExecutorService watch)
      throws Unanswered {
    String host = Hosts.name(address);
    Unanswered failure = new Unanswered(Why.NO_CONNECTION);
    for (InetSocketAddress at : network.find(host, port())) {
      AtomicBoolean late = new AtomicBoolean();
      boolean connected = false;
      try (Socket socket = new Socket(Proxy.NO_PROXY)) {
        Future<?> end =
            watch.schedule(() -> close(socket, late), millis(limit), TimeUnit.MILLISECONDS);
        try {
          socket.connect(at, (int) Math.min(millis(manners.connect()), millis(limit)));
          connected = true;
          return exchange(socket, host, manners.who());
        } finally {
          end.cancel(false);
        }
      } catch (SSLException broken) {
        throw new Unanswered(late.get() ? Why.TIME : Why.CERTIFICATE);
      } catch (SocketTimeoutException slow) {
        failure = new Unanswered(Why.TIME);
      } catch (IOException broken) {
        // Who hung up was asked; another of its addresses is tried only if this one never took.
        if (late.get() || connected) {
          throw new Unanswered(late.get() ? Why.TIME : Why.NO_CONNECTION);
        }
      }
    }
    throw failure;
  }

  private Reply exchange(Socket plain, String host, String who) throws IOException, Unanswered {
    if (!isSecure()) {
      return talk(plain, who);
    }
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    try (SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, port(), true)) {
      SSLParameters parameters = secure.getSSLParameters();
      // RFC 9110 4.3.4: the certificate must be that of the host.
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secure.setSSLParameters(parameters);
      secure.startHandshake();
      return talk(secure, who);
    }
  }

  private Reply talk(Socket socket, String who) throws IOException, Unanswered {
    socket.getOutputStream().write(head(who).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return new HttpReader(new BufferedInputStream(socket.getInputStream(), 4096)).read(most);
  }

  private String head(String who) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return String.join(
        "\r\n",
        method + " " + path + query + " HTTP/1.1",
        "Host: " + address.getHost() + port,
        "User-Agent: " + who,
        "Accept: */*",
        "Accept-Encoding: identity",
        "Connection: close",
        "",
        "");
  }

  private static void close(Socket socket, AtomicBoolean late) {
    late.set(true);
    try {
      socket.close();
    } catch (IOException closed) {
      // It is of no use any more, closed or not.
    }
  }

  private static long millis(Duration time) {
    return Math.max(1, time.toMillis());
  }
}
