package nienbieu.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates of numbers alone, in another order or with other signs between: {@code 31/12/2020}. */
final class NumberForms {
  private NumberForms() {}

  static Optional<String> of(String text) {
    if (text.equals("-0000")) {
      return Optional.of("0000");
    }
    List<String> numbers = numbers(text);
    return switch (numbers.size()) {
      case 1 -> one(numbers.get(0), text.startsWith("-"));
      case 2 -> two(numbers.get(0), numbers.get(1));
      case 3 -> three(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> Optional.empty();
    };
  }

  /** {@code 199} for the nineties and {@code 20} for the century: LoC writes the digits as X. */
  static Optional<String> shortYear(String text) {
    int last = text.length() - 1;
    boolean isSigned = last > 0 && Qualifier.of(text.charAt(last)) != Qualifier.NONE;
    String year = isSigned ? text.substring(0, last) : text;
    boolean isShort = year.length() == 2 || year.length() == 3;
    return isShort && numbers(year).equals(List.of(year))
        ? Optional.of(year + "X".repeat(4 - year.length()) + text.substring(year.length()))
        : Optional.empty();
  }

  /** A day, month and year, put right where the calendar has no such day. */
  static String date(int year, int month, int day) {
    boolean isSwapped = month > 12 && day <= 12 && day > 0;
    int trueMonth = isSwapped ? day : month;
    int trueDay = isSwapped ? month : day;
    String text = String.format(Locale.ROOT, "%04d", year);
    if (trueMonth == 0) {
      return text;
    }
    text += String.format(Locale.ROOT, "-%02d", trueMonth);
    if (trueDay == 0 || trueMonth > 12) {
      return text;
    }
    int length = Day.lengthOfMonth(year, trueMonth);
    boolean isNearEnd = trueDay > length && trueDay <= 31;
    return text + String.format(Locale.ROOT, "-%02d", isNearEnd ? length : trueDay);
  }

  private static Optional<String> one(String number, boolean isNegative) {
    int length = number.length();
    if (isNegative) {
      return length < 4 ? Optional.of("-" + "0".repeat(4 - length) + number) : Optional.empty();
    }
    if (length == 8) {
      int year = value(number.substring(0, 4));
      int month = value(number.substring(4, 6));
      return Optional.of(date(year, month, value(number.substring(6))));
    }
    if (length == 6 && value(number.substring(4)) <= 12) {
      return Optional.of(number.substring(0, 4) + "-" + number.substring(4));
    }
    return length < 4 ? Optional.empty() : Optional.of((length > 4 ? "Y" : "") + number);
  }

  private static Optional<String> two(String first, String last) {
    boolean isYearFirst = first.length() == 4 && last.length() <= 2;
    boolean isYearLast = last.length() == 4 && first.length() <= 2;
    if (!isYearFirst && !isYearLast) {
      return Optional.empty();
    }
    int month = value(isYearFirst ? last : first);
    if (isYearFirst && month > 12 && month > value(first.substring(2))) {
      return Optional.of(first + "/" + first.substring(0, 2) + last); // “1954-75”
    }
    // The month after December, like the day after a month's last, is one too far.
    return month <= 13
        ? Optional.of(date(value(isYearFirst ? first : last), Math.min(month, 12), 0))
        : Optional.empty();
  }

  private static Optional<String> three(String first, String middle, String last) {
    if (middle.length() > 2) {
      return Optional.empty();
    }
    if (first.length() == 4 && last.length() <= 2) {
      return Optional.of(date(value(first), value(middle), value(last)));
    }
    return last.length() == 4 && first.length() <= 2
        ? Optional.of(date(value(last), value(middle), value(first)))
        : Optional.empty();
  }

  /** The numbers of a text that has nothing else but signs between them; else none. */
  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    for (char c : (text + " ").toCharArray()) {
      if (c >= '0' && c <= '9') {
        number.append(c);
      } else if ("-/. ".indexOf(c) < 0) {
        return List.of();
      } else if (number.length() > 0) {
        numbers.add(number.toString());
        number.setLength(0);
      }
    }
    return numbers;
  }

  private static int value(String number) {
    return Integer.parseInt(number);
  }
}
