package nienbieu.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The letters of a language's alphabet, with A to Z beside them if it is another script. */
final class Initials {
  private static final Initial NUMBER = new Initial("0–9", "letter-0-9");
  private static final Initial SIGN = new Initial("#", "letter-sign");
  private static final Initial ELSEWHERE = new Initial("…", "letter-other");

  private final AlphabeticIndex.ImmutableIndex<Object> letters;

  Initials(ULocale locale) {
    this.letters = new AlphabeticIndex<>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex();
  }

  Initial of(String name) {
    var bucket = letters.getBucket(letters.getBucketIndex(name));
    return switch (bucket.getLabelType()) {
      case NORMAL -> new Initial(bucket.getLabel(), id(bucket.getLabel()));
      case UNDERFLOW -> !name.isEmpty() && UCharacter.isDigit(name.codePointAt(0)) ? NUMBER : SIGN;
      case INFLOW, OVERFLOW -> ELSEWHERE;
    };
  }

  private static String id(String label) {
    StringBuilder id = new StringBuilder("letter-");
    label
        .codePoints()
        .map(UCharacter::toLowerCase)
        .forEach(
            letter -> {
              if (letter >= 'a' && letter <= 'z') {
                id.appendCodePoint(letter);
              } else {
                id.append(String.format(Locale.ROOT, "u%04x", letter));
              }
            });
    return id.toString();
  }
}
