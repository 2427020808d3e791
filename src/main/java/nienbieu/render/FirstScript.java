package nienbieu.render;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A script that stands inside the pages, because it has to run before anything of a page is seen
 * and a file would keep the page waiting. The policy of the page lets it in by its hash.
 *
 * @param text the script; without {@code </script} and {@code <!--}
 * @param hash as Content Security Policy 3 writes it: {@code sha256-} and the digest in Base64
 */
public record FirstScript(String text, String hash) {

  static FirstScript of(String text) {
    byte[] digest = Assets.digest(text.getBytes(StandardCharsets.UTF_8));
    return new FirstScript(text, "sha256-" + Base64.getEncoder().encodeToString(digest));
  }
}
