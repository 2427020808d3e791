package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** {@code check --links} as a process of its own: with certificates, and stopped by Ctrl-C. */
@ResourceLock(LinkServer.TRIAL)
class CheckLinksIT {
  private static final String PASSWORD = "only-a-test";
  private static final String COPY =
      "{\"url\": \"x\", \"archived_snapshots\": {\"closest\": {\"status\": \"200\", \"url\": "
          + "\"http://web.archive.org/web/20200102030405/http://a.example/gone\"}}}";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void certificatesAreLookedAtAndTheArchiveIsAsked() throws Exception {
    TrialSite site = linking("https://safe.example/", "https://wrong.example/");
    site.replacing(
        "events/events.yaml", "  body: |\n", "  body: |\n    [x](http://a.example/gone)\n\n");
    Path keys = keys();
    HttpsServer safe = server(keys);
    String at = "127.0.0.1:" + safe.getAddress().getPort();
    try (LinkServer web = new LinkServer()) {
      web.on("a.example/gone", 404);
      web.host("safe.example", at).host("wrong.example", at).host("archive.org", at);
      List<String> trusting =
          List.of(
              "-Djavax.net.ssl.trustStore=" + keys,
              "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
              LinkServer.property());
      Process process =
          start(trusting, "check", "--content=" + site.content(), "--links", "--archive");
      String said = new String(process.getErrorStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor(), said);
      assertFalse(said.contains("safe.example"), said);
      assertTrue(said.contains("wrong.example/ is still good: its host offers no secure"), said);
      assertTrue(said.contains("has a copy: https://web.archive.org/web/20200102030405/"), said);
      // Nobody vouches for the certificate now.
      process =
          start(
              List.of(LinkServer.property()),
              "check",
              "--content=" + site.content(),
              "--links=all");
      said = new String(process.getErrorStream().readAllBytes(), UTF_8);
      assertTrue(said.contains("safe.example/ is still good: its host offers no secure"), said);
    } finally {
      safe.stop(0);
    }
  }

  @Test
  void whoIsStoppedKeepsTheAnswersSoFar() throws Exception {
    TrialSite site = linking("http://a.example/1", "http://a.example/2");
    CountDownLatch second = new CountDownLatch(1);
    try (LinkServer web = new LinkServer()) {
      web.on(
          "a.example/2",
          exchange -> {
            second.countDown();
            LinkServer.hang(exchange);
          });
      Process process =
          start(List.of(LinkServer.property()), "check", "--content=" + site.content(), "--links");
      assertTrue(second.await(60, TimeUnit.SECONDS));
      // SIGTERM, which Java takes as it takes Ctrl-C.
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    }
    String kept = Files.readString(site.folder().resolve(".nienbieu/links.tsv"));
    assertTrue(kept.contains("http://a.example/1\tFINE\t"), kept);
    assertFalse(kept.contains("http://a.example/2"), kept);
  }

  private TrialSite linking(String... addresses) throws IOException {
    TrialSite site = TrialSite.of("smallest", folder);
    String path = "events/events.yaml";
    String links = "[x](" + String.join(")\n\n    [x](", addresses) + ")";
    String old = Files.readString(site.content().resolve(path));
    return site.with(path, old + "  body: |\n    " + links + "\n");
  }

  private static Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nienbieu.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private Path keys() throws Exception {
    Path keys = folder.resolve("keys.p12");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(
        List.of("-genkeypair", "-alias", "x", "-keyalg", "EC", "-dname", "CN=safe.example"));
    command.addAll(List.of("-ext", "san=dns:safe.example,dns:archive.org", "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", keys.toString(), "-storepass", PASSWORD));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    return keys;
  }

  private static HttpsServer server(Path keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            LinkServer.send(exchange, robots ? 404 : 200, COPY);
          }
        });
    server.start();
    return server;
  }
}
