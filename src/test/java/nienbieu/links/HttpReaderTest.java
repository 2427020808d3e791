package nienbieu.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpReaderTest {
  @Test
  void statusHeadersAndBodyAreRead() throws Exception {
    Reply reply = read("HTTP/1.1 200 OK\r\nX: 1\r\nContent-LENGTH:  3 \r\nX: 2\r\n\r\nabcdef", 9);
    assertEquals(200, reply.status());
    assertEquals(Optional.of("1"), reply.header("x"));
    assertEquals("abc", reply.text());
  }

  @Test
  void interimAnswersAreSkipped() throws Exception {
    String early = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n";
    assertEquals(204, read(early + "HTTP/1.1 204 None\r\n\r\n", 9).status());
    assertEquals(103, read(early.repeat(50), 0).status());
  }

  @Test
  void aBodyInPiecesIsPutTogetherAndCutOff() throws Exception {
    String head = "HTTP/1.1 200\r\nTransfer-Encoding: Chunked\r\n\r\n";
    String body = "3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n";
    assertEquals("abc0123456789", read(head + body, 100).text());
    assertEquals("abc01", read(head + body, 5).text());
    assertThrows(Unanswered.class, () -> read(head + "zz\r\n", 9));
    assertThrows(Unanswered.class, () -> read(head + "ffffffffff\r\n", 9));
  }

  @Test
  void aBodyWithoutAnEndIsReadAsFarAsItIsWanted() throws Exception {
    assertEquals(1000, read(endless("HTTP/1.0 200 OK\n\n"), 1000).body().length);
    assertEquals(0, read(endless("HTTP/1.0 200 OK\n\n"), 0).body().length);
  }

  @Test
  void aHeadWithoutAnEndIsNoAnswer() {
    assertThrows(Unanswered.class, () -> read(endless("HTTP/1.1 200 OK\r\nX: "), 9));
    assertThrows(Unanswered.class, () -> read(endless(""), 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n\r\n",
        "220 mail.example ESMTP\r\n\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 2x0 OK\r\n\r\n",
        "HTTP/1.1 20\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX: 1\r\n"
      })
  void whatIsNoHttpIsNoAnswer(String text) {
    Unanswered nothing = assertThrows(Unanswered.class, () -> read(text, 9));
    assertEquals(Why.NO_ANSWER, nothing.answer().why());
  }

  @Test
  void aServerSaysWhenToComeBackInSecondsOrAsADate() throws Exception {
    Instant now = Instant.parse("2026-11-22T08:00:00Z");
    assertEquals(Optional.of(Duration.ofSeconds(120)), after("120", now));
    assertEquals(Optional.of(Duration.ofSeconds(90)), after("Sun, 22 Nov 2026 08:01:30 GMT", now));
    assertEquals(Optional.empty(), after("Sun, 22 Nov 2026 07:01:30 GMT", now));
    assertEquals(Optional.empty(), after("soon", now));
    assertEquals(Optional.empty(), after("-5", now));
    assertTrue(read("HTTP/1.1 429 Slow\r\n\r\n", 0).isBusy());
  }

  private static Optional<Duration> after(String value, Instant now) throws Exception {
    return read("HTTP/1.1 503 Busy\r\nRetry-After: " + value + "\r\n\r\n", 0).retryAfter(now);
  }

  private static Reply read(String text, int most) throws IOException, Unanswered {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), most);
  }

  private static Reply read(InputStream in, int most) throws IOException, Unanswered {
    return new HttpReader(in).read(most);
  }

  private static InputStream endless(String start) {
    return new InputStream() {
      private int at;

      @Override
      public int read() {
        return at < start.length() ? start.charAt(at++) : 'x';
      }
    };
  }
}
