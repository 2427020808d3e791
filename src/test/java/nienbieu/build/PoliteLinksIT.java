package nienbieu.build;

import static nienbieu.build.LinkServer.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code check --links} is no burden to the hosts that it asks. */
class PoliteLinksIT extends LinkTrial {
  @Test
  void robotsAreObeyedAndAskedForOnce() throws IOException {
    web.robots("a.example", "User-agent: *\nDisallow: /\n\nUser-agent: Nienbieu\nDisallow: /no\n");
    web.on("b.example/robots.txt", 500);
    linking.to(
        "http://a.example/no/1",
        "http://a.example/yes/1",
        "http://a.example/yes/2",
        "http://b.example/1",
        "http://b.example/2");
    String err = linking.check("--links").err();
    assertEquals(3, count(err, "(robots.txt) [address/unreachable]"), err);
    assertEquals(
        List.of(
            "GET a.example/robots.txt",
            "GET b.example/robots.txt",
            "HEAD a.example/yes/1",
            "HEAD a.example/yes/2"),
        web.asked());
  }

  @Test
  void robotsOfTheHostWhereARedirectLeadsAreObeyedToo() throws IOException {
    web.on("a.example/page", 302, "Location", "http://b.example/no");
    web.on("b.example/robots.txt", 301, "Location", "http://a.example/their-robots");
    web.on("a.example/their-robots", ex -> send(ex, 200, "User-agent: *\nDisallow: /no"));
    linking.to("http://a.example/page");
    assertTrue(linking.check("--links").err().contains("(robots.txt)"));
    assertFalse(web.asked().contains("HEAD b.example/no"));
  }

  @Test
  void hostsThatSendUsToEachOtherDoNotStopUs() throws IOException {
    web.on("a.example/robots.txt", 302, "Location", "http://b.example/robots.txt");
    web.on("b.example/robots.txt", 302, "Location", "http://a.example/robots.txt");
    linking.to("http://a.example/1", "http://b.example/1");
    assertEquals("", linking.check("--links").err());
  }

  @Test
  void aBusyServerIsAskedOnceMoreWhenItSaidAndThenLeftAlone() throws IOException {
    int[] times = new int[1];
    web.on(
        "a.example/soon",
        exchange -> {
          boolean first = times[0]++ == 0;
          send(exchange, first ? 503 : 200, "", first ? "Retry-After" : "X", first ? "0" : "");
        });
    web.on("b.example/1", 429, "Retry-After", "100000");
    linking.to("http://a.example/soon", "http://b.example/1", "http://b.example/2");
    String err = linking.check("--links").err();
    assertEquals(2, times[0]);
    assertEquals(2, count(err, "asks to be left alone for now (status 429)"), err);
    assertFalse(web.asked().contains("HEAD b.example/2"), web.asked().toString());
  }

  @Test
  void hostsAreAskedSideBySideAndEachOneThingAtATime() throws IOException {
    String[] links = new String[12];
    for (int at = 0; at < 12; at++) {
      String host = "h" + at % 3 + ".example";
      web.host(host);
      links[at] = "http://" + host + "/" + at;
      // Nobody answers before all three hosts are being asked: one after another it would end late.
      web.on(host + "/" + at, exchange -> answerTogether(exchange));
    }
    linking.to(links);
    assertEquals("", linking.check("--links").err());
    assertEquals(15, web.asked().size());
    assertEquals(Set.of(), web.crowded());
    assertEquals(3, web.sideBySide());
  }

  private void answerTogether(HttpExchange exchange) throws IOException, InterruptedException {
    web.awaitSideBySide(3);
    send(exchange, 200, "");
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
