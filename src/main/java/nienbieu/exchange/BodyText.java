package nienbieu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The texts of an event, from the text of a slide and what is shown beside it. */
final class BodyText {
  private static final int LONGEST_SUMMARY = 300;
  private static final int SHORTEST_SENTENCE = 20;

  private BodyText() {}

  /** Text, then the links of the headline, then the medium; blocks of Markdown. */
  static String of(Slide slide, Remarks remarks) {
    List<String> blocks = new ArrayList<>();
    blocks.add(HtmlText.markdown(slide.text(), remarks));
    if (slide.headline().contains("<")) {
      for (Element link : Jsoup.parseBodyFragment(slide.headline()).select("a[href]")) {
        Optional<String> address = SafeAddress.of(link.attr("href"));
        String words = link.text().isBlank() ? link.attr("href") : link.text();
        address.ifPresent(to -> blocks.add(MarkdownLine.link(MarkdownLine.escaped(words), to)));
        tellOfLink(address, link.attr("href"), remarks);
      }
    }
    blocks.add(medium(slide.medium(), remarks));
    blocks.removeIf(String::isEmpty);
    return String.join("\n\n", blocks);
  }

  private static void tellOfLink(Optional<String> address, String typed, Remarks remarks) {
    if (address.isPresent()) {
      remarks.change("the link of its headline stands below its text");
    } else {
      remarks.lose("the link of its headline to " + Where.quoted(typed));
    }
  }

  private static String medium(Medium medium, Remarks remarks) {
    String caption = HtmlText.markdown(medium.caption(), remarks);
    String credit = HtmlText.markdown(medium.credit(), remarks);
    List<String> lines = new ArrayList<>();
    if (medium.url().contains("<")) {
      lines.add(HtmlText.markdown(medium.url(), remarks));
      remarks.change("what was embedded beside it is text and links now");
    } else if (!medium.url().isEmpty()) {
      lines.add(link(medium, remarks));
    }
    // Its words are those of the link already, unless they hold links of their own.
    boolean isSaid = !lines.isEmpty() && medium.alt().isEmpty() && !caption.contains("](");
    lines.add(isSaid ? "" : caption);
    lines.add(credit);
    if (!medium.link().isEmpty()) {
      SafeAddress.of(medium.link()).ifPresent(address -> lines.add("<" + address + ">"));
    }
    lines.removeIf(String::isEmpty);
    return String.join("\n\n", lines);
  }

  private static String link(Medium medium, Remarks remarks) {
    Optional<String> address = SafeAddress.of(medium.url());
    if (address.isEmpty()) {
      remarks.lose("the medium " + Where.quoted(medium.url()) + ", which is no address on the web");
      return "";
    }
    String named =
        !medium.alt().isEmpty() ? HtmlText.words(medium.alt()) : HtmlText.words(medium.caption());
    String words = named.isEmpty() ? address.get() : named;
    if (isPicture(address.get())) {
      remarks.propose(
          "the picture "
              + address.get()
              + " is a link in the text, for nothing is fetched; to show it, put it into images/"
              + " with a record in images.yaml (caption, credit, licence)");
    } else {
      remarks.change("the medium " + address.get() + " is a link in the text");
    }
    return MarkdownLine.link(MarkdownLine.escaped(words), address.get());
  }

  private static boolean isPicture(String address) {
    String path = address.toLowerCase(Locale.ROOT);
    return List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg").stream()
        .anyMatch(path::contains);
  }

  /** The first sentence of the text, or the title where there is none. */
  static String summary(Slide slide, String title, Remarks remarks) {
    if (!slide.summary().isEmpty()) {
      return slide.summary();
    }
    String words = HtmlText.words(slide.text());
    if (words.isEmpty()) {
      return title;
    }
    String first = firstSentence(HtmlText.opening(slide.text()));
    if (!first.equals(words)) {
      remarks.change("its summary is the first sentence of its text; write a better one");
    }
    return first;
  }

  private static String firstSentence(String words) {
    if (words.length() <= LONGEST_SUMMARY) {
      return words;
    }
    for (int at = SHORTEST_SENTENCE; at < LONGEST_SUMMARY; at++) {
      boolean ends = ".!?".indexOf(words.charAt(at)) >= 0 && words.charAt(at + 1) == ' ';
      boolean starts = ends && Character.isUpperCase(words.charAt(at + 2));
      if (starts && at > 2 * SHORTEST_SENTENCE) {
        return words.substring(0, at + 1);
      }
    }
    int blank = words.lastIndexOf(' ', LONGEST_SUMMARY);
    int end = blank > 0 ? blank : words.offsetByCodePoints(0, LONGEST_SUMMARY / 2);
    return words.substring(0, end) + " …";
  }
}
