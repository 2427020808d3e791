package nienbieu.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads an answer of HTTP/1.1 (RFC 9112) and no more of it than is wanted. */
final class HttpReader {
  private static final int MOST_HEAD = 64 * 1024;
  private static final int MOST_INTERIM = 5;

  private final InputStream in;
  private int left = MOST_HEAD;

  HttpReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads one answer.
   *
   * @param most bytes of the body that are wanted
   * @throws Unanswered if it is no HTTP
   */
  Reply read(int most) throws IOException, Unanswered {
    int status = status(line());
    Map<String, String> headers = headers();
    // RFC 9110 15.2: interim answers come before the real one.
    for (int interim = 0; status < 200 && interim < MOST_INTERIM; interim++) {
      status = status(line());
      headers = headers();
    }
    boolean hasBody = most > 0 && status >= 200 && status != 204 && status != 304;
    return new Reply(status, Map.copyOf(headers), hasBody ? body(headers, most) : new byte[0]);
  }

  private static int status(String line) throws Unanswered {
    boolean isHttp =
        line.startsWith("HTTP/1.")
            && line.length() >= 12
            && line.charAt(8) == ' '
            && line.substring(9, 12).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isHttp) {
      throw new Unanswered(Why.NO_ANSWER);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private Map<String, String> headers() throws IOException, Unanswered {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private byte[] body(Map<String, String> headers, int most) throws IOException, Unanswered {
    String coding = headers.getOrDefault("transfer-encoding", "");
    if (coding.toLowerCase(Locale.ROOT).contains("chunked")) {
      return chunked(most);
    }
    String length = headers.getOrDefault("content-length", "");
    boolean isNumber = length.matches("[0-9]{1,9}");
    return in.readNBytes(isNumber ? Math.min(most, Integer.parseInt(length)) : most);
  }

  /** RFC 9112 7.1: each piece behind its length in hexadecimal digits. */
  private byte[] chunked(int most) throws IOException, Unanswered {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (body.size() < most) {
      left = 1024;
      String size = line().split("[;\\s]", 2)[0];
      if (!size.matches("[0-9A-Fa-f]{1,7}")) {
        throw new Unanswered(Why.NO_ANSWER);
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        break;
      }
      body.write(in.readNBytes(Math.min(length, most - body.size())));
      line();
    }
    return body.toByteArray();
  }

  /** A line without its end; bytes are taken for characters as they are. */
  private String line() throws IOException, Unanswered {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || --left < 0) {
        throw new Unanswered(Why.NO_ANSWER);
      }
      line.write(next);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
