package nienbieu.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is compared when somebody searches. Two keys of a text:
 *
 * <ul>
 *   <li><b>strict</b>: one form of all that is written differently and read the same: composed and
 *       decomposed, capitals, {@code hòa} and {@code hoà}, typographic quotes and dashes, blanks,
 *       ligatures and wide forms. Marks stay.
 *   <li><b>loose</b>: the strict key without marks: {@code Đà Nẵng} becomes {@code da nang}. Marks
 *       that only tell how to read a letter go, in Latin, Greek, Cyrillic, Hebrew and Arabic; signs
 *       that are letters stay, as the vowels of Thai and of the scripts of India, Hangul, and the
 *       dots of kana. Icelandic {@code ð} is a letter, and not {@code đ} however alike their
 *       capitals are.
 * </ul>
 *
 * <p>{@code templates/assets/js/search/10-folding.js} does the same in the browser, and {@code
 * FoldingIT} holds that it does. Both must give the same keys wherever they run, so nothing here
 * asks a locale, and no class of characters is named but by its code points: {@code \p{M}} means
 * more each year. What remains is normalisation, which by Unicode's promise never changes for
 * characters that have been assigned, and lower case, which has not changed for any character of
 * Unicode 13: the test goes through all of them. The JDK's tables would do for these; ICU's are
 * newer, as browsers' are. A character younger than the reader's browser is the one thing on which
 * the halves can differ: an old browser leaves it as it is.
 */
public final class Folding {
  // Marks that the loose key leaves out, and the Arabic stroke that only fills a line.
  private static final String MARKS =
      "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
          + "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
          + "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f";

  /** Letters whose stroke, lost dot or ligature Unicode does not take apart. */
  static final Map<Character, String> LETTERS =
      Map.of('đ', "d", 'ı', "i", 'ł', "l", 'ø', "o", 'ß', "ss", 'æ', "ae", 'œ', "oe");

  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  // Soft hyphens, joiners, directions, the choice of an emoji's look.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
              + "\ufe00-\ufe0f\ufeff]");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u02bb\u02bc\u2018\u2019\u201b]");
  private static final Pattern QUOTES = Pattern.compile("[\u00ab\u00bb\u201c-\u201f]");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern BLANKS = Pattern.compile("[\t-\r \u0085\u1680\u2028\u2029]+");
  private static final Pattern MARK = Pattern.compile("[" + MARKS + "]");

  private Folding() {}

  /** The key that keeps marks, in NFC. The key of a key is itself. */
  public static String strict(String text) {
    String parts = NFKD.normalize(UNSEEN.matcher(text).replaceAll(""));
    // A sigma is written otherwise at the end of a word, and lower case minds that.
    String small = UCharacter.toLowerCase(ULocale.ROOT, parts).replace('ς', 'σ');
    String plain = APOSTROPHES.matcher(small).replaceAll("'");
    plain = QUOTES.matcher(plain).replaceAll("\"");
    plain = DASHES.matcher(plain).replaceAll("-");
    return NFC.normalize(spaced(TonePlacement.settled(plain)));
  }

  /** The key without marks, in NFC. The key of a key is itself. */
  public static String loose(String text) {
    String bare = MARK.matcher(NFD.normalize(strict(text))).replaceAll("");
    StringBuilder letters = new StringBuilder(bare.length());
    for (int at = 0; at < bare.length(); at++) {
      char letter = bare.charAt(at);
      letters.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
    }
    return NFC.normalize(spaced(letters.toString()));
  }

  static boolean isMark(char part) {
    return MARK.matcher(String.valueOf(part)).matches();
  }

  /** Letters and marks apart, as words are compared. */
  static String decomposed(String key) {
    return NFD.normalize(key);
  }

  private static String spaced(String text) {
    String single = BLANKS.matcher(text).replaceAll(" ");
    int start = single.startsWith(" ") ? 1 : 0;
    int end = single.length() - (single.length() > start && single.endsWith(" ") ? 1 : 0);
    return single.substring(start, end);
  }
}
