package nienbieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;

/**
 * What the translation of one record into one language was made from.
 *
 * @param record kind and id: {@code event:admm-14}
 * @param language tag of the translation's language
 * @param day on which it was known to follow its original
 * @param texts the fingerprints of the original's paragraphs, by the name of the text
 */
record LedgerLine(
    String record, String language, HistoricalDate day, SortedMap<String, List<String>> texts)
    implements Comparable<LedgerLine> {

  LedgerLine {
    texts = new TreeMap<>(texts);
  }

  /** A line of the ledger taken apart, or nothing if it is none. */
  static Optional<LedgerLine> parse(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length < 4 || !isRecord(parts[0]) || parts[1].isEmpty()) {
      return Optional.empty();
    }
    Optional<HistoricalDate> day = day(parts[2]);
    SortedMap<String, List<String>> texts = new TreeMap<>();
    for (int at = 3; at < parts.length; at++) {
      int equals = parts[at].indexOf('=');
      List<String> prints = prints(parts[at].substring(equals + 1));
      if (equals < 1
          || prints.isEmpty()
          || texts.put(parts[at].substring(0, equals), prints) != null) {
        return Optional.empty();
      }
    }
    return day.map(known -> new LedgerLine(parts[0], parts[1], known, texts));
  }

  /** An exact day in EDTF, the only date that a line can have. */
  static Optional<HistoricalDate> day(String text) {
    try {
      return Optional.of(HistoricalDate.parse(text)).filter(HistoricalDate::isExactDay);
    } catch (NotAnEdtfDate none) {
      return Optional.empty();
    }
  }

  private static boolean isRecord(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && Slug.isSlug(text.substring(colon + 1));
  }

  /** The fingerprints between the commas; none if one of them is no fingerprint. */
  private static List<String> prints(String text) {
    List<String> prints = new ArrayList<>();
    for (String print : text.split(",", -1)) {
      boolean isPrint =
          print.length() == Fingerprint.DIGITS
              && print.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
      if (!isPrint) {
        return List.of();
      }
      prints.add(print);
    }
    return List.copyOf(prints);
  }

  /** The line as it stands in the file. */
  String written() {
    StringBuilder line = new StringBuilder();
    line.append(record).append(' ').append(language).append(' ').append(day.text());
    for (Map.Entry<String, List<String>> text : texts.entrySet()) {
      line.append(' ').append(text.getKey()).append('=');
      line.append(String.join(",", text.getValue()));
    }
    return line.toString();
  }

  @Override
  public int compareTo(LedgerLine other) {
    int byRecord = record.compareTo(other.record);
    return byRecord != 0 ? byRecord : language.compareTo(other.language);
  }
}
