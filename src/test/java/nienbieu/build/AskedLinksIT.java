package nienbieu.build;

import static nienbieu.build.LinkServer.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code check --links} against a real server on this machine that plays several hosts. */
class AskedLinksIT extends LinkTrial {
  @Test
  void withoutTheOptionNobodyIsAsked() throws IOException {
    linking.to("http://a.example/page");
    assertEquals(0, linking.check().status());
    assertEquals(0, site.build().status());
    assertEquals(List.of(), web.asked());
    assertFalse(Files.exists(site.folder().resolve(".nienbieu")));
  }

  @Test
  void eachAddressIsAskedOnceAndSaysWhoAsks() throws IOException {
    linking.to("http://a.example/page#one", "http://a.example/page", "http://A.example/page#two");
    site.replacing("sources.yaml", "  note:", "  url: \"http://b.example/x?y=1\"\n  note:");
    Console console = linking.check("--links");
    assertEquals(0, console.status(), console::toString);
    assertEquals("", console.err());
    assertEquals(
        List.of(
            "GET a.example/robots.txt",
            "GET b.example/robots.txt",
            "HEAD a.example/page",
            "HEAD b.example/x?y=1"),
        web.asked());
    String agent = web.agents().iterator().next();
    assertTrue(agent.matches("nienbieu/\\S+ \\(link check of https://example.org/smallest/\\)"));
    assertTrue(console.out().contains("addresses  4 asked, 0 remembered, 0 not asked\n"));
  }

  @Test
  void everyFieldThatHoldsAnAddressIsAsked() throws IOException {
    site.replacing(
        "sources.yaml",
        "  note: Nothing",
        "  url: \"http://a.example/u\"\n  archive: \"http://a.example/c\"\n"
            + "  note: \"[n](http://a.example/n)\"\n  author: Nobody");
    site.with(
        "site.yaml",
        Files.readString(site.content().resolve("site.yaml"))
            + "repository: \"http://a.example/r\"\n"
            + "licence: {name: Own, url: \"http://a.example/l\"}\n");
    linking.to("http://a.example/b");
    site.with(
        "pages/about.en.md",
        "---\ntitle: About\nsummary: About\n---\n\nSee[^1] <http://a.example/p>.\n\n[^1]: [f](http://a.example/f)\n");
    site.replacing("sources.yaml", "  author: Nobody more is known of it.\n", "");
    Console console = linking.check("--links");
    assertEquals(0, console.status(), console::toString);
    assertEquals(
        List.of("b", "c", "f", "l", "n", "p", "r", "u"),
        web.askedInOrder().stream().map(one -> one.substring(one.length() - 1)).sorted().toList());
  }

  @Test
  void whatIsGoneIsSaidWithTheCopyThatIsKnown() throws IOException {
    web.on("a.example/page", 404).on("a.example/other", 410);
    site.replacing(
        "sources.yaml",
        "  note:",
        "  url: \"http://a.example/page\"\n  archive: \"https://b.example/copy\"\n  note:");
    web.host("b.example", "127.0.0.1:" + LinkServer.closedPort());
    linking.to("http://a.example/other");
    Console console = linking.check("--links");
    assertEquals(0, console.status());
    assertEquals(
        """
        content/events/events.yaml:8:10: warning: the page http://a.example/other is gone (status 410) [address/gone]
            8 |     [x0](http://a.example/other)
              |          ^^^^^^^^^^^^^^^^^^^^^^
           hint: look for a stored copy at https://web.archive.org/ and link to it, or name it under “archive” of the source

        content/sources.yaml:4:8: warning: the page http://a.example/page is gone (status 404) [address/gone]
            4 |   url: "http://a.example/page"
              |        ^^^^^^^^^^^^^^^^^^^^^^^
           hint: a stored copy is known: https://b.example/copy; link to that, or find where the page stands now

        content/sources.yaml:5:12: warning: nobody knows whether https://b.example/copy is still good: its host takes no connection [address/unreachable]
            5 |   archive: "https://b.example/copy"
              |            ^^^^^^^^^^^^^^^^^^^^^^^^
           hint: open it in a browser; what only a person can see needs no change

        """,
        console.err().replace(site.content() + "/", "content/"));
    assertTrue(console.out().endsWith("errors     0\nwarnings   3\n"), console.out());
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    web.on("a.example/gone", 404);
    web.on("a.example/moved", 301, "Location", "http://b.example/new");
    web.on("a.example/odd", 418);
    linking.to("http://a.example/gone", "http://a.example/moved#s", "http://a.example/odd");
    String vietnamese = linking.check("--links", "--language=vi").err();
    assertTrue(
        vietnamese.contains("cảnh báo: trang http://a.example/gone không còn nữa (trạng thái 404)"),
        vietnamese);
    assertTrue(
        vietnamese.contains("gợi ý: xem có đúng trang ấy không, rồi viết http://b.example/new#s"),
        vietnamese);
    assertTrue(
        vietnamese.contains("còn dùng được không: máy chủ trả lời với trạng thái 418"), vietnamese);
    String json = linking.check("--links", "--format=json").out();
    assertTrue(json.contains("\"suggestion\":\"http://b.example/new#s\""), json);
    assertTrue(json.contains("\"addresses\":{\"asked\":0,\"remembered\":3,\"notAsked\":0}"), json);
    assertFalse(linking.check("--format=json").out().contains("\"addresses\""));
  }

  @Test
  void onlyWhatMovedForGoodIsProposed() throws IOException {
    web.on("a.example/for-good", 308, "Location", "/then");
    web.on("a.example/then", 301, "Location", "http://b.example/last");
    web.on("a.example/half", 301, "Location", "/now");
    web.on("a.example/now", 302, "Location", "/login");
    web.on("a.example/today", 302, "Location", "http://b.example/last");
    web.on("a.example/lost", 301, "Location", "/");
    linking.to(
        "http://a.example/for-good",
        "http://a.example/half",
        "http://a.example/lost",
        "http://a.example/today");
    String err = linking.check("--links").err();
    assertEquals(3, count(err, "[address/moved]"), err);
    assertTrue(err.contains("then write http://b.example/last"), err);
    assertTrue(err.contains("then write http://a.example/now"), err);
    assertTrue(err.contains("lost now leads to the front page of a site"), err);
  }

  @Test
  void aRefusedHeadIsAskedAgainAsGetAndNotReadToItsEnd() throws IOException {
    web.on(
        "a.example/get",
        exchange -> {
          if (exchange.getRequestMethod().equals("HEAD")) {
            send(exchange, 405, "");
            return;
          }
          exchange.sendResponseHeaders(200, 0);
          byte[] much = new byte[1 << 16];
          while (true) {
            exchange.getResponseBody().write(much);
          }
        });
    linking.to("http://a.example/get");
    assertEquals("", linking.check("--links").err());
    assertEquals(List.of("HEAD a.example/get", "GET a.example/get"), web.askedInOrder());
  }

  @Test
  void aServerThatIsTooSlowIsNotKnown() throws IOException {
    web.setting("pause=1 answer=300").on("a.example/slow", LinkServer::hang);
    linking.to("http://a.example/slow");
    Console console = linking.check("--links");
    assertEquals(0, console.status());
    assertTrue(
        console.err().contains("its host was too slow [address/unreachable]"), console.err());
  }

  @Test
  void redirectsAreFollowedToALimit() throws IOException {
    for (int at = 0; at < 9; at++) {
      web.on("a.example/" + at, 302, "Location", "/" + (at + 1));
    }
    web.on("a.example/round", 302, "Location", "/trip")
        .on("a.example/trip", 302, "Location", "/round");
    web.on("a.example/mail", 301, "Location", "mailto:a@b.example");
    web.on("a.example/user", 301, "Location", "http://me:secret@b.example/");
    linking.to(
        "http://a.example/0",
        "http://a.example/4",
        "http://a.example/mail",
        "http://a.example/round",
        "http://a.example/user");
    String err = linking.check("--links").err();
    assertEquals(4, count(err, "leads from one address to the next"), err);
    assertFalse(err.contains("http://a.example/4 is"), err);
    assertFalse(
        web.asked().contains("HEAD a.example/6") && web.asked().contains("HEAD a.example/10"));
    assertFalse(web.asked().toString().contains("b.example"), web.asked().toString());
  }

  @Test
  void nobodyIsLedIntoAPrivateNetwork() throws IOException {
    LinkServer inside = web;
    String port =
        LinkServer.property().replaceFirst(".*a\\.example=127\\.0\\.0\\.1:(\\d+).*", "$1");
    web.on("a.example/in", 302, "Location", "http://127.0.0.1:" + port + "/secret");
    web.on("a.example/six", 301, "Location", "http://[::1]:" + port + "/secret");
    web.on("a.example/short", 301, "Location", "http://2130706433:" + port + "/secret");
    linking.to(
        "http://a.example/in",
        "http://a.example/six",
        "http://a.example/short",
        "http://127.0.0.1:" + port + "/direct",
        "http://10.0.0.1/router",
        "http://169.254.169.254/latest/meta-data/");
    String err = linking.check("--links").err();
    assertEquals(6, count(err, "stands in a private network"), err);
    assertFalse(inside.asked().toString().contains("127.0.0.1"), inside.asked().toString());
    assertFalse(inside.asked().toString().contains("secret"), inside.asked().toString());
  }

  @Test
  void hostsThatAreNotThereAreSaidSo() throws IOException {
    web.host("shut.example", "127.0.0.1:" + LinkServer.closedPort());
    linking.to("http://nobody.example/1", "http://shut.example/1");
    String err = linking.check("--links").err();
    assertTrue(err.contains("1 is still good: there is no host of this name ["), err);
    assertTrue(err.contains("1 is still good: its host takes no connection ["), err);
  }

  @Test
  void theArchiveIsAskedOnlyWhenSaid() throws IOException {
    web.setting("pause=1 answer=300").on("a.example/gone", 404);
    linking.to("http://a.example/gone");
    try (ServerSocket archive = new ServerSocket(0)) {
      // It never answers: CheckLinksIT sees one that does.
      web.host("archive.org", "127.0.0.1:" + archive.getLocalPort());
      archive.setSoTimeout(1);
      linking.check("--links");
      assertThrows(SocketTimeoutException.class, archive::accept);
      assertTrue(
          linking.check("--links", "--archive").err().contains("hint: look for a stored copy"));
      archive.accept().close();
    }
  }

  @Test
  void wrongUseIsSaid() {
    assertEquals(2, linking.check("--links=some").status());
    assertEquals(2, linking.check("--archive").status());
    assertEquals(2, linking.check("--links", "--links-seconds=0").status());
  }

  @Test
  void addressesAreAskedEvenWhereTheContentHasErrors() throws IOException {
    linking.to("http://a.example/page");
    site.replacing("events/events.yaml", "kind: founding", "kind: nonsense");
    Console console = linking.check("--links");
    assertEquals(1, console.status());
    assertEquals(List.of("HEAD a.example/page"), web.askedInOrder());
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
