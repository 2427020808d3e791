package nienbieu.site;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A strict Content-Security-Policy, and nothing in the page that it would have to forbid; a script
 * inside the page only if the policy names its very text, and no text that is not there.
 */
final class StrictPolicy implements SiteCheck {
  private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";
  private static final Set<String> NEEDED =
      Set.of(
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "base-uri 'none'",
          "form-action 'none'");

  @Override
  public void check(SiteFolder site, Findings findings) {
    site.pages()
        .forEach(
            (page, html) -> {
              policy(page, html, findings);
              scripts(page, html, findings);
              for (Element element : html.select("style, base, iframe, object, embed, portal")) {
                findings.add(page, "policy", "<" + element.tagName() + ">");
              }
              html.getAllElements().forEach(element -> attributes(page, element, findings));
            });
  }

  private static void policy(String page, Document html, Findings findings) {
    Element policy = html.head().selectFirst(POLICY);
    if (policy == null) {
      findings.add(page, "policy", "no Content-Security-Policy");
      return;
    }
    Set<String> said = new TreeSet<>();
    String content = policy.attr("content");
    for (Element script : html.select("script:not([src])")) {
      content = content.replace(" " + source(script), "");
    }
    for (String part : content.split(";")) {
      said.add(part.trim());
    }
    for (String part : new TreeSet<>(NEEDED)) {
      findings.expect(said.contains(part), page, "policy", "without " + part);
    }
    findings.expect(
        !policy.attr("content").contains("unsafe"), page, "policy", "allows what is unsafe");
    // A policy by meta tag holds only for what comes after it.
    for (Element before : policy.previousElementSiblings()) {
      findings.expect(
          before.hasAttr("charset"),
          page,
          "policy",
          "<" + before.tagName() + "> before the policy");
    }
  }

  private static void scripts(String page, Document html, Findings findings) {
    for (Element script : html.select("script")) {
      boolean data = script.attr("type").equals("application/ld+json");
      if (data) {
        findings.expect(isJson(script.data()), page, "json-ld", "is not JSON");
      } else {
        boolean file = script.hasAttr("src") && script.data().isBlank();
        boolean named = html.select(POLICY).attr("content").contains(source(script));
        findings.expect(file || named, page, "policy", "a script inside the page");
      }
    }
  }

  /** What the policy says of a script inside the page: no other text may stand there. */
  private static String source(Element script) {
    try {
      byte[] text = script.data().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isJson(String text) {
    try {
      return JsonParser.parseString(text).isJsonObject() || text.stripLeading().startsWith("[");
    } catch (JsonParseException broken) {
      return false;
    }
  }

  private static void attributes(String page, Element element, Findings findings) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      boolean refresh =
          name.equals("http-equiv") && attribute.getValue().equalsIgnoreCase("refresh");
      boolean inline = name.equals("style") || name.equals("srcdoc") || name.startsWith("on");
      findings.expect(
          !inline && !refresh, page, "policy", "<" + element.tagName() + "> has " + attribute);
    }
  }
}
