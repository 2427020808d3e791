package nienbieu.date;

import java.util.Locale;
import nienbieu.date.NotAnEdtfDate.Kind;

/** The mistakes that every reader of this room reports. Indexes count from 0, columns from 1. */
final class Wrong {
  private Wrong() {}

  static NotAnEdtfDate shape(int index, String reason, String sentence, Object... details) {
    return new NotAnEdtfDate(Kind.NOT_EDTF, index + 1, new Reason(reason, sentence, details), "");
  }

  static NotAnEdtfDate noSuchDay(int index, String reason, String sentence, Object... details) {
    return new NotAnEdtfDate(
        Kind.NO_SUCH_DAY, index + 1, new Reason(reason, sentence, details), "");
  }

  /** A character that has no place where it stands. */
  static NotAnEdtfDate character(String text, int index) {
    int codePoint = text.codePointAt(index);
    if (isBlank(codePoint)) {
      return shape(index, "blank", "a date has no blanks");
    }
    boolean isAfterDigit = index > 0 && "0123456789ux-".indexOf(text.charAt(index - 1)) >= 0;
    if (isAfterDigit && (codePoint == 'u' || codePoint == 'x')) {
      return shape(index, "unknown-digit", "a digit that is not known is written “X”");
    }
    if (!isSeen(codePoint)) {
      String name = String.format(Locale.ROOT, "U+%04X", codePoint);
      return shape(
          index, "invisible", "the invisible character " + name + " has no place here", name);
    }
    String sign = Character.toString(codePoint);
    return shape(index, "sign", "“" + sign + "” has no place here", sign);
  }

  /** Controls, marks of direction and the like would steer the terminal that shows them. */
  private static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
