package nienbieu.read;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What words of a language may stand for a number. A word here excuses a number in the other half
 * of a text; it may have other meanings too, as {@code năm} has, so few of them ask for a number.
 */
final class NumberWords {
  private static final String UNITS_EN =
      "one first once single 1;two second twice both pair double twin couple 2;"
          + "three third thrice triple trilateral 3;four fourth quarter 4;five fifth 5;"
          + "six sixth 6;seven seventh 7;eight eighth 8;nine ninth 9;ten tenth decade decades 10;"
          + "eleven eleventh 11;twelve twelfth dozen 12;thirteen thirteenth 13;"
          + "fourteen fourteenth 14;fifteen fifteenth 15;sixteen sixteenth 16;"
          + "seventeen seventeenth 17;eighteen eighteenth 18;nineteen nineteenth 19;"
          + "hundred hundredth century centuries 100;thousand 1000;million 1000000;"
          + "billion 1000000000;monday 2;tuesday 3;wednesday 4;thursday 5;friday 6;saturday 7";
  private static final String TENS_EN =
      "twenty twentieth 20;thirty thirtieth 30;forty fortieth 40;fifty fiftieth 50;"
          + "sixty sixtieth 60;seventy seventieth 70;eighty eightieth 80;ninety ninetieth 90";
  private static final String MONTHS_EN =
      "january jan 1;february feb 2;march mar 3;april apr 4;may 5;june jun 6;july jul 7;"
          + "august aug 8;september sept sep 9;october oct 10;november nov 11;december dec 12";
  private static final String UNITS_VI =
      "một mốt nhất đầu đơn giêng 1;hai nhì đôi cặp song kép 2;ba tam 3;bốn tư tứ 4;"
          + "năm lăm nhăm ngũ 5;sáu lục 6;bảy bẩy thất 7;tám bát 8;chín cửu 9;mười chục thập 10;"
          + "tá chạp 12;trăm kỷ 100;nghìn ngàn 1000;triệu 1000000;tỷ tỉ 1000000000";
  private static final String SCALES =
      "hundred trăm 100;thousand nghìn ngàn 1000;vạn 10000;million triệu 1000000;"
          + "billion tỷ tỉ 1000000000;trillion 1000000000000";

  private static final int HASH_BITS = 14;

  private static final Map<String, Integer> ENGLISH = read(UNITS_EN);
  private static final Map<String, Integer> ENGLISH_TENS = read(TENS_EN);
  private static final Map<String, Integer> ENGLISH_MONTHS = read(MONTHS_EN);
  private static final Map<String, Integer> VIETNAMESE = read(UNITS_VI);
  private static final Map<String, Long> SCALE = new HashMap<>();

  static {
    for (String entry : SCALES.split(";")) {
      String[] words = entry.split(" ");
      for (int at = 0; at < words.length - 1; at++) {
        SCALE.put(words[at], Long.valueOf(words[words.length - 1]));
      }
    }
  }

  /** The words that tell what the number beside them is. */
  private static final String CONTEXT =
      "tháng ngày sáng chiều tối trưa đêm hôm mùng thứ khóa khoá quý chương phần kỳ hạng mươi giờ"
          + " chapter part volume war annex quarter p pm vạn trillion";

  /**
   * The hashes of all words that anybody asks for; a word that is not here need not be looked at.
   */
  private static final BitSet HASHES = hashes();

  private NumberWords() {}

  private static BitSet hashes() {
    BitSet hashes = new BitSet(1 << HASH_BITS);
    String tables = UNITS_EN + " " + TENS_EN + " " + MONTHS_EN + " " + UNITS_VI + " " + SCALES;
    for (String word : (tables + " " + CONTEXT).split("[ ;]")) {
      int hash = 0;
      for (int at = 0; at < word.length(); at++) {
        hash = hash(hash, word.charAt(at));
      }
      hashes.set(bits(hash));
    }
    return hashes;
  }

  /** The hash of a word with one more letter; small and capital letters are mostly the same. */
  static int hash(int before, char c) {
    // Up to U+00FF they differ in one bit, from Ă to ỹ in the last, but for Ư, which begins no word
    // of ours. Asking Character about each letter of a site would take longer than all the rest.
    return 31 * before + (c < 0x100 ? c | 0x20 : c | 1);
  }

  private static int bits(int hash) {
    return (hash ^ hash >>> 15) & (1 << HASH_BITS) - 1;
  }

  /** Whether a word of this hash may be in a table here. */
  static boolean mayBe(int hash) {
    return HASHES.get(bits(hash));
  }

  private static Map<String, Integer> read(String table) {
    Map<String, Integer> words = new HashMap<>();
    for (String entry : table.split(";")) {
      String[] names = entry.split(" ");
      for (int at = 0; at < names.length - 1; at++) {
        words.put(names[at], Integer.valueOf(names[names.length - 1]));
      }
    }
    return words;
  }

  /** The word in small letters, as the tables have it. */
  static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The number of a month by its English name; 0 if it is none. */
  static int englishMonth(String small) {
    return ENGLISH_MONTHS.getOrDefault(small, 0);
  }

  /** What an English word stands for; -1 if for no number. */
  static int english(String small) {
    return ENGLISH.getOrDefault(small, -1);
  }

  /** A multiple of ten, which a unit may follow; -1 if it is none. */
  static int englishTens(String small) {
    return ENGLISH_TENS.getOrDefault(small, -1);
  }

  /** What a Vietnamese word stands for; -1 if for no number. */
  static int vietnamese(String small) {
    return VIETNAMESE.getOrDefault(small, -1);
  }

  /** By how much a word behind a number multiplies it; 1 if it does not. */
  static long scale(String small) {
    return SCALE.getOrDefault(small, 1L);
  }

  /** A decimal number times another, in its shortest form; as it is if it is absurdly long. */
  static String product(String value, long by) {
    return value.length() > 30
        ? value
        : new BigDecimal(value)
            .multiply(BigDecimal.valueOf(by))
            .stripTrailingZeros()
            .toPlainString();
  }

  /** The value of a Roman numeral in capitals; 0 if it is none. */
  static int roman(String word) {
    int total = 0;
    int before = 0;
    for (int at = word.length() - 1; at >= 0; at--) {
      int value =
          switch (word.charAt(at)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            case 'M' -> 1000;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total;
  }
}
