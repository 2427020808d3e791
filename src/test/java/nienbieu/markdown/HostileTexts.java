package nienbieu.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Texts that try to bring script into a page: payloads, disguises, and places in Markdown. */
final class HostileTexts {
  private static final String[] HANDLERS =
      """
      abort animationend auxclick beforeinput beforematch beforetoggle blur cancel canplay change
      click close command contextlost contextmenu copy cuechange cut dblclick drag dragend dragover
      drop durationchange emptied ended error focus focusin formdata gotpointercapture hashchange
      input invalid keydown keypress keyup load loadeddata loadstart message mousedown mouseenter
      mousemove mouseout mouseover mouseup offline online pagehide pagereveal pageshow paste pause
      play playing pointerdown pointermove pointerover pointerrawupdate popstate progress ratechange
      reset resize scroll scrollend search securitypolicyviolation seeked select slotchange stalled
      storage submit suspend timeupdate toggle touchstart transitionend transitionrun unload
      volumechange waiting webkitanimationend wheel
      """
          .split("\\s+");

  private static final String[] ELEMENTS =
      """
      a audio base body button details embed form iframe img input link marquee math meta object
      script style svg template textarea title video xss
      """
          .split("\\s+");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "data:text/html;base64,PHNjcmlwdD4=",
          "data:image/svg+xml,x",
          "vbscript:x",
          "file:///etc/passwd",
          "blob:https://example.org/x",
          "//example.org/x",
          "/\\example.org",
          "\\\\example.org",
          "https:\\\\example.org",
          "https://user:secret@example.org/",
          "https:javascript:alert(1)",
          "http://example.org\"onclick=\"x",
          "event:\"onclick=\"x",
          "image:\"onerror=\"x",
          "event:../../x",
          "#\"onclick=\"x",
          "mailto:a@example.org?bcc=b@example.org",
          "view-source:x",
          "feed:javascript:x");

  /** What is done to a payload so that a filter may not know it again. */
  private static final List<UnaryOperator<String>> DISGUISES =
      List.of(
          text -> text,
          text -> text.toUpperCase(Locale.ROOT),
          text -> each(text, c -> "&#" + c + ";"),
          text -> each(text, c -> "&#x" + Integer.toHexString(c) + ";"),
          text -> each(text, c -> "&#00" + c),
          text -> each(text, c -> "%" + Integer.toHexString(c)),
          text -> text.replace("<", "\\<").replace("\"", "\\\"").replace(":", "\\:"),
          text -> text.replace("a", "a\t").replace("on", "o\tn"),
          text -> text.replace("s", "\ns"),
          text -> text.replace("o", "o\u0000").replace("<", "<\u0000"),
          text -> text.replace("<", "&lt;").replace("\"", "&quot;").replace(":", "&colon;"),
          text -> text.replace("&", "&amp;").replace("<", "&amp;lt;"),
          text -> "\u0001 " + text + "\u001f",
          text -> text.replace("<", "\uFF1C").replace(":", "\u202E:"));

  /** Places for a payload; {@code @} stands for it. */
  private static final List<String> CONTEXTS =
      List.of(
          "@",
          "word @ word",
          "[@](event:x)",
          "[a](@)",
          "[a](<@>)",
          "[a](event:x \"@\")",
          "[a](event:x '@')",
          "[a](event:@)",
          "[a](https://example.org/@)",
          "![@](image:x)",
          "![a](@)",
          "![a](image:x \"@\")",
          "`@`",
          "```\n@\n```",
          "```@\nx\n```",
          "~~~ @\nx\n~~~",
          "|@|b|\n|-|-|\n|x|@|",
          "a[^1]\n\n[^1]: @",
          "a[^@]\n\n[^@]: b",
          "## @",
          "@\n---",
          "<@>",
          "[a]\n\n[a]: @ \"@\"",
          "[@]\n\n[@]: event:x",
          "- @\n  - @",
          "> @",
          "*@* **@**",
          "    @",
          "a\\\n@",
          "<!-- @",
          "<![CDATA[@");

  private HostileTexts() {}

  /** A few thousand, always the same. */
  static List<String> all() {
    List<String> texts = new ArrayList<>();
    int turn = 0;
    for (String payload : payloads()) {
      for (int repeat = 0; repeat < 3; repeat++, turn++) {
        // Lengths without a common divisor: the combinations do not repeat themselves.
        String disguised = DISGUISES.get(turn % 13).apply(payload);
        texts.add(CONTEXTS.get(turn % CONTEXTS.size()).replace("@", disguised));
      }
    }
    for (String address : ADDRESSES) {
      for (UnaryOperator<String> disguise : DISGUISES) {
        CONTEXTS.forEach(context -> texts.add(context.replace("@", disguise.apply(address))));
      }
    }
    return texts;
  }

  private static List<String> payloads() {
    List<String> payloads = new ArrayList<>();
    for (int handler = 0; handler < HANDLERS.length; handler++) {
      for (int element = 0; element < ELEMENTS.length; element++) {
        String on = "on" + HANDLERS[handler] + "=alert(1)";
        payloads.add(
            switch ((handler + element) % 4) {
              case 0 -> "<" + ELEMENTS[element] + " " + on + ">";
              case 1 -> "\"><" + ELEMENTS[element] + "/" + on + ">";
              case 2 -> "' " + on + " x='<" + ELEMENTS[element] + ">";
              default -> "</" + ELEMENTS[element] + "><" + ELEMENTS[element] + " src=x " + on;
            });
      }
    }
    return payloads;
  }

  /** For texts in ASCII. */
  private static String each(String text, IntFunction<String> disguise) {
    StringBuilder all = new StringBuilder();
    text.chars().forEach(c -> all.append(disguise.apply(c)));
    return all.toString();
  }
}
