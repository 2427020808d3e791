package nienbieu.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as it looks without its marks, and with keys of a Telex keyboard that never acted. */
final class Telex {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** {@code aa ee oo dd} write â ê ô đ. */
  private static final Pattern DOUBLED = Pattern.compile("(aa|ee|oo|dd)");

  /** {@code w} behind a vowel gives a horn or a breve. */
  private static final Pattern HORN = Pattern.compile("(?<=[aou])w");

  /** One of these at the end of a syllable, or behind its vowels, is its tone. */
  private static final Pattern TONE =
      Pattern.compile("(?<=[aeiouy])[sfrxj](?=(?:ch|ng|nh|[cmnptiuoya])?(?![a-z]))");

  private static final Pattern LAST_TONE =
      Pattern.compile("(?<=[aeiouy](?:ch|ng|nh|[cmnpt]))[sfrxj](?![a-z])");

  private Telex() {}

  /** Small letters without marks; {@code đ} is {@code d}. */
  static String plain(String text) {
    String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(parts).replaceAll("").replace('đ', 'd');
  }

  /** The plain text that was meant, if its keys were those of Telex. */
  static String withoutKeys(String plain) {
    String single = DOUBLED.matcher(plain).replaceAll(twice -> twice.group().substring(1));
    String bare = HORN.matcher(single).replaceAll("");
    return LAST_TONE.matcher(TONE.matcher(bare).replaceAll("")).replaceAll("");
  }
}
