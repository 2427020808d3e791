package nienbieu.date;

import nienbieu.date.NotAnEdtfDate.Kind;

/** The mistakes that every reader of this room reports. Indexes count from 0, columns from 1. */
final class Wrong {
  private Wrong() {}

  static NotAnEdtfDate shape(int index, String sentence) {
    return new NotAnEdtfDate(Kind.NOT_EDTF, index + 1, sentence, "");
  }

  static NotAnEdtfDate noSuchDay(int index, String sentence) {
    return new NotAnEdtfDate(Kind.NO_SUCH_DAY, index + 1, sentence, "");
  }

  /** A character that has no place where it stands. */
  static NotAnEdtfDate character(String text, int index) {
    int codePoint = text.codePointAt(index);
    if (isBlank(codePoint)) {
      return shape(index, "a date has no blanks");
    }
    boolean isAfterDigit = index > 0 && "0123456789ux-".indexOf(text.charAt(index - 1)) >= 0;
    if (isAfterDigit && (codePoint == 'u' || codePoint == 'x')) {
      return shape(index, "a digit that is not known is written “X”");
    }
    if (codePoint < 0x20 || Character.getType(codePoint) == Character.SURROGATE) {
      return shape(index, "a control character has no place here");
    }
    return shape(index, "“" + Character.toString(codePoint) + "” has no place here");
  }

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
