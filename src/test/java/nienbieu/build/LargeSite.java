package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * A site of many events whose words come as often as words do: 7,000 Vietnamese syllables, of which
 * few make up half of all texts, most of them in pairs that recur; English words likewise. About
 * 150 words an event and language. The same for the same number.
 */
final class LargeSite {
  private static final String[] ONSETS =
      " b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(" ");
  private static final String[] RIMES =
      ("a ac ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng â âm ân âng âu ây e em en ê êm ên i"
              + " iêm iên iêu im in inh o oan oi om on ong ô ôi ôn ông ơ ơi ơn u ui un ung uôc uy"
              + " ư ưng ươi ương")
          .split(" ");
  private static final String[] TONES = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
  private static final int SYLLABLES = 7_000;
  private static final int PAIRS = 40_000;
  private static final int FILE = 500;

  private final Random random = new Random(4);
  private final String[] syllables = new String[SYLLABLES];
  private final String[] pairs = new String[PAIRS];
  private final String[] english = new String[SYLLABLES];

  private LargeSite() {
    for (int at = 0; at < SYLLABLES; at++) {
      // Steps without a common factor mix beginnings, ends and tones.
      String onset = ONSETS[at % ONSETS.length];
      String rime = RIMES[at * 7 / ONSETS.length % RIMES.length];
      syllables[at] = toned(onset + rime, TONES[at * 5 % TONES.length]);
      english[at] = word(at);
    }
    for (int at = 0; at < PAIRS; at++) {
      pairs[at] = syllables[rare(SYLLABLES)] + ' ' + syllables[rare(SYLLABLES)];
    }
  }

  /** A site of so many events; the words that tests look for stand in some of them. */
  static TrialSite of(int events, Path folder) throws IOException {
    TrialSite site = TrialSite.of("one-event", folder).without("events/2020.yaml");
    LargeSite texts = new LargeSite();
    for (int first = 0; first < events; first += FILE) {
      StringBuilder yaml = new StringBuilder();
      for (int at = first; at < Math.min(events, first + FILE); at++) {
        texts.event(at, yaml);
      }
      site.with("events/part-" + first / FILE + ".yaml", yaml.toString());
    }
    return site;
  }

  private void event(int number, StringBuilder yaml) {
    yaml.append("- id: e-").append(number).append("\n  date: \"").append(1900 + number / 100);
    yaml.append("\"\n  kind: meeting\n");
    both(yaml, "title", 8);
    both(yaml, "summary", 22);
    String hotline = number % 97 == 0 ? " đường dây nóng" : "";
    yaml.append("  body:\n    vi: |\n      ").append(vietnamese(60)).append(hotline);
    yaml.append(' ').append(vietnamese(60)).append(".\n    en: |\n      ").append(words(60));
    yaml.append(number % 97 == 0 ? " hotline " : " ").append(words(60));
    yaml.append(".\n  sources: [{source: paper, supports: [date]}]\n");
  }

  private void both(StringBuilder yaml, String field, int count) {
    yaml.append("  ").append(field).append(":\n    vi: a ").append(vietnamese(count));
    yaml.append("\n    en: a ").append(words(count)).append('\n');
  }

  private String vietnamese(int count) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at += 2) {
      boolean two = random.nextInt(10) < 7;
      text.append(at > 0 ? " " : "");
      text.append(
          two ? pairs[rare(PAIRS)] : syllables[rare(60)] + ' ' + syllables[rare(SYLLABLES)]);
    }
    return text.toString();
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at++) {
      text.append(at > 0 ? " " : "").append(english[rare(SYLLABLES)]);
    }
    return text.toString();
  }

  // Zipf: the second word is half as often as the first, the third a third.
  private int rare(int count) {
    return (int) Math.exp(random.nextDouble() * Math.log(count + 1.0)) - 1;
  }

  private static String toned(String bare, String tone) {
    int vowel = bare.length();
    for (int at = 0; at < bare.length() && vowel == bare.length(); at++) {
      boolean glide =
          at == 0 || bare.startsWith("qu") && at == 1 || bare.startsWith("gi") && at == 1;
      vowel = "aăâeêioôơuưy".indexOf(bare.charAt(at)) >= 0 && !(glide && at > 0) ? at : vowel;
    }
    int end = Math.min(bare.length(), vowel + 1);
    return java.text.Normalizer.normalize(
        bare.substring(0, end) + tone + bare.substring(end), java.text.Normalizer.Form.NFC);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number * 31 + 7; rest > 0; rest /= 90) {
      word.append("bcdfghlmnprstvw".charAt(rest % 15)).append("aeiouy".charAt(rest / 15 % 6));
    }
    return word.append(number % 3 == 0 ? "s" : "n").toString();
  }
}
