package nienbieu.site.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {
  private static final Path SITE = Path.of("src/test/resources/site-checks/good");

  @Test
  void aSiteIsServedUnderEachPathAsGitHubPagesWould() throws Exception {
    try (LoopbackServer server = new LoopbackServer(SITE, "/", "/x/")) {
      assertTrue(get(server, "/").body().contains("<h1>Ví dụ</h1>"));
      assertTrue(get(server, "/x/vi/").body().contains("<h1>Trang đầu</h1>"));
      assertTrue(get(server, "/x/vi/events/a.html").body().contains("<h1>Sự kiện</h1>"));
      HttpResponse<String> css = get(server, "/x/assets/site.css");
      assertEquals("text/css; charset=utf-8", css.headers().firstValue("Content-Type").get());
      assertEquals("/x/vi/", get(server, "/x/vi").headers().firstValue("Location").get());
      HttpResponse<String> unknown = get(server, "/x/vi/events/A.html");
      assertEquals(404, unknown.statusCode());
      assertTrue(unknown.body().contains("<h1>Không có trang này</h1>"));
      assertEquals(404, get(server, "/..%2F..%2Fpom.xml").statusCode());
    }
  }

  @Test
  void textsAreSentCompressedToWhomeverTakesThem() throws Exception {
    try (LoopbackServer server = new LoopbackServer(SITE, "/")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.origin() + "/assets/site.css"))
              .header("Accept-Encoding", "gzip, br")
              .build();
      HttpResponse<byte[]> css =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      assertEquals("gzip", css.headers().firstValue("Content-Encoding").get());
      assertEquals("max-age=600", css.headers().firstValue("Cache-Control").get());
      byte[] plain = new GZIPInputStream(new ByteArrayInputStream(css.body())).readAllBytes();
      assertArrayEquals(Files.readAllBytes(SITE.resolve("assets/site.css")), plain);
    }
  }

  private static HttpResponse<String> get(LoopbackServer server, String path)
      throws IOException, InterruptedException {
    URI address = URI.create(server.origin() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
