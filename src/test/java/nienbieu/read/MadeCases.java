package nienbieu.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Mistakes that cannot stand in a text file, by the name of their case. */
final class MadeCases {
  private static final String EVENTS = "events/2021.yaml";
  private static final Map<String, Consumer<TinySite>> MADE = new HashMap<>();

  static {
    letters();
    files();
    numbers();
    images();
    places();
  }

  private MadeCases() {}

  /** Does what the case of this name needs, if anything. */
  static void spoil(String name, TinySite site) {
    MADE.getOrDefault(name, none -> {}).accept(site);
  }

  /** The names of all cases that are made here. */
  static Set<String> names() {
    return MADE.keySet();
  }

  private static void letters() {
    // Latin-1 has é, but in one byte, which begins no letter of UTF-8.
    byte[] old = "# r\u00E9sum\u00E9\n".getBytes(ISO_8859_1);
    MADE.put("file-not-utf-8", site -> site.with(EVENTS, old));
    titled("text-not-nfc", "Thu\u031B vie\u0302\u0323n");
    titled("text-not-nfc-escape", "\"vie\\u0323\\u0302n\"");
    titled("text-forbidden-character-bidi", "M\u1ED9t \u202Eng\u00E0y");
    titled("text-forbidden-character-zero-width", "M\u1ED9t\u200Bng\u00E0y");
    titled("text-forbidden-character-control", "M\u1ED9t \u001B[31mng\u00E0y");
    titled("text-forbidden-character-return", "M\u1ED9t\rng\u00E0y");
    titled("text-forbidden-character-escape", "\"M\u1ED9t \\u202Eng\u00E0y\"");
    titled("text-forbidden-character-lone-surrogate", "\"M\u1ED9t \\ud800 ng\u00E0y\"");
  }

  private static void files() {
    MADE.put("file-link", site -> link(site, "note.md"));
    MADE.put("file-link-folder", site -> link(site, "events/old"));
    MADE.put("file-link-read", site -> link(site.without("people.yaml"), "people.yaml"));
    MADE.put("file-not-plain", site -> socket(site.content().resolve("socket")));
    MADE.put("file-too-large", site -> site.with(EVENTS, new byte[1_000_001]));
    MADE.put("file-too-large-image", site -> site.with("images/a.png", new byte[(2 << 20) + 1]));
    MADE.put("file-too-deep", site -> site.with("a/b/c/d/e/f/g/h/i/j.md", ""));
    MADE.put(
        "file-too-many",
        site -> {
          for (int number = 0; number <= 10_000; number++) {
            site.with("notes/" + number + ".txt", "");
          }
        });
    String name = "a".repeat(100);
    MADE.put("file-too-deep-path", site -> site.with(name + "/" + name + ".md", ""));
    MADE.put(
        "field-missing-hostile-name",
        site -> site.with("events/\u001B[31m.yaml", Events.one().replace("  kind: meeting\n", "")));
  }

  private static void numbers() {
    MADE.put("yaml-too-many", site -> site.with(EVENTS, "- x\n".repeat(1_001)));
    String places = "  places: [" + "may-village, ".repeat(501) + "]\n";
    MADE.put("yaml-too-many-items", site -> site.with(EVENTS, Events.one() + places));
  }

  private static void images() {
    String file = "images/reading-room.png";
    byte[] picture = Images.png(8, 6);
    MADE.put("image-name", site -> site.with("images/Ảnh đẹp.png", picture));
    MADE.put("image-name-folder", site -> site.with("images/2020/reading-room.png", picture));
    MADE.put("image-format", site -> site.with(file, "Một ngày"));
    MADE.put("image-format-ending", site -> site.with(file, Images.gif(8, 6)));
    MADE.put("image-size", site -> site.with(file, Images.png(8, 0)));
    MADE.put("image-size-large", site -> site.with(file, Images.png(8_000, 5_001)));
  }

  private static void places() {
    String wrong = Events.one() + "  colour: red\n";
    MADE.put(
        "field-unknown-carriage-returns", site -> site.with(EVENTS, wrong.replace("\n", "\r\n")));
    MADE.put(
        "field-unknown-byte-order-mark",
        site -> site.with(EVENTS, "\uFEFF" + wrong.replace("  colour", "  # x\n  colour")));
    titled("language-unknown-caret-marks", "x\u0323 q\u0303, zz: x\u0323");
  }

  private static void titled(String name, String title) {
    MADE.put(name, site -> site.with(EVENTS, Events.titled(title).getBytes(UTF_8)));
  }

  /** A link to the folder around the site. */
  private static void link(TinySite site, String path) {
    try {
      Files.createSymbolicLink(site.content().resolve(path), site.content().getParent());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A socket stays on disk when it is closed. */
  private static void socket(Path path) {
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(path));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
