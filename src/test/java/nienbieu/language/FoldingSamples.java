package nienbieu.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Texts to fold, the same in each run: Vietnamese in every spelling, and what no one would type.
 */
final class FoldingSamples {
  // The Unicode of Java 17 and of browsers of 2020: older characters never change their keys.
  private static final int UNICODE = 13;

  private static final String[] ONSETS = {
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "q", "r", "s", "t", "th", "tr", "v", "x"
  };
  private static final String[] VOWELS = {
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "oa", "oe", "uy", "ua", "ue", "uơ",
    "oă", "uâ", "uê", "uyê", "uô", "ươ", "ưa", "ia", "iê", "yê", "oai", "oay", "oeo", "uya", "uyu",
    "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "iu", "oi", "ôi", "ơi", "ui", "ưi", "ưu"
  };
  private static final String[] ENDS = {"", "", "", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String MARKS =
      TONES
          + "\u0302\u0306\u031b\u0307\u0308\u030a\u0327\u0335\u0345\u034f\u0e49\u093f\u05b8\u064b";
  private static final String JOINTS =
      "    --+.,;:'\"/()&\u00a0\u2009\u2010\u2011\u2013\u2014\u2019\u201c\u201d\u00ad\u200b\u2060\n\t";
  private static final String ODD =
      "İıßẞŁłØøÆæŒœĐđÐðƉΣσςΐᾼΩKﬁﬀĲŉǅ한ᄒ\u1161ㄱんガｶﾞกำเข้हिন\u0640أבﻻ１Ⅳ²½…№'`´¨+-_\\$&";

  private final Random random;

  private FoldingSamples(long seed) {
    this.random = new Random(seed);
  }

  /** Any number of texts. */
  static List<String> texts(int howMany) {
    FoldingSamples samples = new FoldingSamples(20201209);
    return IntStream.range(0, howMany).mapToObj(each -> samples.text(each % 4)).toList();
  }

  /** A text, and what somebody who looks for a part of it might type. */
  static List<List<String>> searches(int howMany) {
    FoldingSamples samples = new FoldingSamples(20201120);
    List<List<String>> searches = new ArrayList<>();
    for (int each = 0; each < howMany; each++) {
      String text = each % 5 == 0 ? samples.text(1 + each % 3) : samples.vietnamese();
      // Every sixth as an English page writes it, and looked for with marks or without.
      String shown = each % 6 == 0 ? bare(text) : text;
      searches.add(List.of(samples.typed(text), shown));
    }
    return searches;
  }

  /** Every character of Unicode 13, alone; no halves of characters. */
  static List<String> characters() {
    return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
        .filter(FoldingSamples::isOld)
        .mapToObj(Character::toString)
        .toList();
  }

  private static boolean isOld(int character) {
    int age = UCharacter.getAge(character).getMajor();
    int type = UCharacter.getType(character);
    return age > 0
        && age <= UNICODE
        && type != UCharacterCategory.SURROGATE
        && type != UCharacterCategory.PRIVATE_USE
        && type != UCharacterCategory.UNASSIGNED;
  }

  private String text(int kind) {
    return switch (kind) {
      case 0, 1 -> vietnamese();
      case 2 -> marked();
      default -> wild();
    };
  }

  private String vietnamese() {
    StringBuilder text = new StringBuilder(syllable());
    for (int more = random.nextInt(5); more > 0; more--) {
      text.append(random.nextInt(6) > 0 ? ' ' : any(JOINTS)).append(syllable());
    }
    return spelled(text.toString());
  }

  /** An onset, vowels and an end, the tone on any of the vowels. */
  private String syllable() {
    String vowels = any(VOWELS);
    int bears = random.nextInt(vowels.length());
    String tone = random.nextInt(4) == 0 ? "" : String.valueOf(any(TONES));
    String toned = vowels.substring(0, bears + 1) + tone + vowels.substring(bears + 1);
    return any(ONSETS) + toned + any(ENDS);
  }

  private String spelled(String text) {
    String formed =
        switch (random.nextInt(3)) {
          case 0 -> Normalizer.normalize(text, Normalizer.Form.NFC);
          case 1 -> Normalizer.normalize(text, Normalizer.Form.NFD);
          default -> text;
        };
    return switch (random.nextInt(4)) {
      case 0 -> formed.toUpperCase(Locale.ROOT);
      case 1 -> UCharacter.toTitleCase(Locale.ROOT, formed, null);
      default -> formed;
    };
  }

  /** Letters with up to four marks each, in any order. */
  private String marked() {
    StringBuilder text = new StringBuilder();
    for (int letters = 1 + random.nextInt(8); letters > 0; letters--) {
      text.append(any(random.nextBoolean() ? "aăâeêioôơuưyđdqAOUYĐn " : ODD));
      for (int marks = random.nextInt(5); marks > 0; marks--) {
        text.append(any(MARKS));
      }
    }
    return text.toString();
  }

  /** Any characters, and halves of them. */
  private String wild() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) (0xd800 + random.nextInt(0x800)));
        case 1 -> text.append(any(JOINTS));
        case 2 -> text.append(any(ODD));
        case 3 -> text.append(syllable());
        default -> text.appendCodePoint(old());
      }
    }
    return text.toString();
  }

  private int old() {
    int character;
    do {
      // Most of the scripts stand in the first 0x3400; few texts are needed of the rest.
      character = random.nextInt(random.nextInt(3) > 0 ? 0x3400 : 0x1ffff);
    } while (!isOld(character));
    return character;
  }

  /**
   * Some words of a text in any order, cut short, with marks, without, with some or with others.
   */
  private String typed(String text) {
    String[] words = text.split(" ", -1);
    StringBuilder typed = new StringBuilder();
    for (int more = random.nextInt(3); more >= 0; more--) {
      String word = words[random.nextInt(words.length)];
      String part = random.nextBoolean() ? word : word.substring(0, (word.length() + 1) / 2);
      typed.append(typed.isEmpty() ? "" : " ").append(remarked(part));
    }
    return typed.toString();
  }

  private String remarked(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    return switch (random.nextInt(5)) {
      case 0 -> bare(word);
      case 1 -> parts.replaceAll("[" + TONES + "]", "");
      case 2 -> parts.replaceAll("[" + TONES + "]", String.valueOf(any(TONES)));
      case 3 -> parts.toUpperCase(Locale.ROOT);
      default -> word;
    };
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private char any(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private String any(String[] texts) {
    return texts[random.nextInt(texts.length)];
  }
}
