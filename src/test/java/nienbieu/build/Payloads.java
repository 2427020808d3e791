package nienbieu.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts that try to become code on a page. */
final class Payloads {
  /** The event handler attributes of the HTML standard, and some that browsers have besides. */
  private static final String[] HANDLERS =
      ("abort afterprint animationcancel animationend animationiteration animationstart auxclick"
              + " beforecopy beforecut beforeinput beforematch beforepaste beforeprint beforetoggle"
              + " beforeunload begin blur cancel canplay canplaythrough change click close command"
              + " contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend"
              + " dragenter dragleave dragover dragstart drop durationchange emptied end ended error"
              + " focus focusin focusout formdata fullscreenchange fullscreenerror"
              + " gotpointercapture hashchange input invalid keydown keypress keyup languagechange"
              + " load loadeddata loadedmetadata loadstart lostpointercapture message messageerror"
              + " mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel"
              + " offline online pagehide pageshow pagereveal pageswap paste pause play playing"
              + " pointercancel pointerdown pointerenter pointerleave pointermove pointerout"
              + " pointerover pointerrawupdate pointerup popstate progress ratechange"
              + " readystatechange rejectionhandled repeat reset resize scroll scrollend"
              + " scrollsnapchange search securitypolicyviolation seeked seeking select"
              + " selectionchange selectstart show slotchange stalled storage submit suspend"
              + " timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel"
              + " transitionend transitionrun transitionstart unhandledrejection unload"
              + " volumechange waiting wheel")
          .split(" ");

  private static final String[] ELEMENTS =
      ("img svg body iframe input video audio details marquee select textarea button object embed"
              + " form math style a x-y frameset")
          .split(" ");

  /** E stands for the element, H for the handler with its “on”. */
  private static final String[] SHAPES = {
    "<E H=alert(1)>",
    "\"><E H=\"alert(1)\">",
    "'><E H='alert(1)'>",
    "&lt;E H=alert(1)&gt;",
    "&#60;E H=alert(1)&#62;",
    "&#x3c;E H=alert(1)&#x3e",
    "%3CE%20H%3Dalert(1)%3E",
    "<E/H=alert`1`//",
    "\" H=alert(1) x=\"",
    "' autofocus H='alert(1)' tabindex=0 x='",
    "\\u003cE H=alert(1)\\u003e\\\"-alert(1)-\\'",
    "＜E H＝alert(1)＞",
    "--></title></script></style></textarea><E H=alert(1)><!--",
    "`<E\u00a0H=alert(1) src=x` ]]><E \tH = alert(1)"
  };

  /** Each alone is put into every field. */
  private static final List<String> SPECIAL =
      List.of(
          "</script><script>alert(1)</script>",
          "</SCRIPT ><svg/onload=alert(1)>",
          "<!--<script>",
          "<!--",
          "-->",
          "--!>",
          "]]>",
          "<![CDATA[x]]>",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "{{ 1 + 1 }}",
          "{{ 'x' | raw }}",
          "{% include \"page/event.peb\" %}",
          "{% autoescape false %}<b>{% endautoescape %}",
          "{# x #}",
          "#{1+1} ${1+1} #set($x=1)",
          "{count, plural, one {# event}}",
          "{0} {name} '{'",
          "\"",
          "'",
          "`",
          "\\",
          "\\\"",
          "&",
          "&amp;lt;b&amp;gt;",
          "&amp",
          "&#0;&#x110000;&#xd800;",
          "<",
          ">",
          "<b>bold</b>",
          "<base href=\"//evil.example/\">",
          "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
          "<link rel=\"stylesheet\" href=\"//evil.example/\">",
          "<template><script>alert(1)</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='alert(1)'/>#x\"/></svg>",
          "</title><img src=x onerror=alert(1)>",
          "</textarea></style></noscript></template></select>",
          "</main></body></html>",
          "<plaintext>",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:msgbox(1)",
          "//evil.example/",
          "../../../../etc/passwd",
          "%00%0d%0aSet-Cookie:x=1",
          "x\" lang=\"en\" dir=\"rtl",
          "x' href='javascript:alert(1)",
          "1;url=javascript:alert(1)",
          "expression(alert(1))",
          "url(javascript:alert(1))",
          "*{x:y}",
          "=cmd|'/c calc'!A0",
          "<script>",
          "{\"@type\":\"Person\"}",
          "\",\"url\":\"javascript:alert(1)",
          "\\u003c/script\\u003e",
          "\\\\u003c",
          "😀\u200d<b>",
          "‹script›",
          "ＪａｖａＳｃｒｉｐｔ：",
          "<sCrIpT\u00a0>",
          "a\tb",
          "a\nb<br>",
          // What no text may hold: these must be refused, each with a sentence.
          "a\u0000b",
          "a\u000cb",
          "\u2028alert(1)",
          "\u2029",
          "\u202e<b>",
          "\u200b",
          "\ufeff",
          "\ufffe",
          "e\u0301");

  /** Addresses that lead anywhere but to the web, or pretend to. */
  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "JAVASCRIPT:alert(1)",
          "java\tscript:alert(1)",
          " javascript:alert(1)",
          "javascript&colon;alert(1)",
          "javascript://example.org/%0aalert(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:image/svg+xml;base64,PHN2Zy8+",
          "vbscript:msgbox(1)",
          "file:///etc/passwd",
          "blob:https://example.org/1",
          "ftp://example.org/",
          "//evil.example/",
          "/\\evil.example/",
          "\\\\evil.example\\",
          "https:evil.example",
          "https:///evil.example",
          "https://user:secret@example.org/",
          "https://example.org\\@evil.example/",
          "https://example.org/\"onclick=\"alert(1)",
          "https://example.org/'onclick='alert(1)",
          "https://example.org/<script>",
          "https://example.org/ x",
          "https://example.org/{{ 1 }}",
          "https://example.org/?a=1&lt=2&quot;",
          "https://example.org/#\u202e",
          "http:javascript:alert(1)",
          "view-source:https://example.org/",
          "tel:123",
          "#",
          "?x",
          "https://example.org/%22%3E%3Cscript%3E",
          "https://example.org/&quot;onclick=&quot;",
          "https://[::1]/x",
          "https://example.org/a,b;c=d'e(f)*");

  private Payloads() {}

  static List<String> special() {
    return SPECIAL;
  }

  static List<String> addresses() {
    return ADDRESSES;
  }

  /** Every handler on every element in every shape. */
  static List<String> matrix() {
    List<String> all = new ArrayList<>(HANDLERS.length * ELEMENTS.length * SHAPES.length);
    for (String handler : HANDLERS) {
      for (String element : ELEMENTS) {
        for (String shape : SHAPES) {
          String name = all.size() % 3 == 0 ? handler.toUpperCase(Locale.ROOT) : handler;
          all.add(shape.replace("E", element).replace("H", "on" + name));
        }
      }
    }
    return all;
  }
}
