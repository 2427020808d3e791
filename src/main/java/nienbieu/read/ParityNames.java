package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nienbieu.content.Person;
import nienbieu.content.Records;
import nienbieu.language.Language;

/** The names of the site's people, to be found in texts by their first words. Immutable. */
final class ParityNames {
  /** Nobody is known. */
  static final ParityNames NONE = new ParityNames();

  private final Map<Language, Map<String, List<Person>>> byFirstWord = new HashMap<>();

  /**
   * Somebody's name in a text.
   *
   * @param start offset of the name
   * @param end offset behind it
   */
  record Mention(Person person, int start, int end) {}

  private ParityNames() {}

  /** The names of these people in every language of theirs. */
  static ParityNames of(Records<Person> people, Iterable<Language> languages) {
    ParityNames names = new ParityNames();
    for (Language language : languages) {
      Map<String, List<Person>> byWord = new HashMap<>();
      for (Person person : people) {
        String name = person.name().in(language).value();
        // One word alone may be any word.
        if (name.indexOf(' ') > 0) {
          String first = name.substring(0, name.indexOf(' '));
          byWord.computeIfAbsent(first, word -> new ArrayList<>()).add(person);
        }
      }
      names.byFirstWord.put(language, byWord);
    }
    return names;
  }

  /** Whoever is named in full in a text. */
  List<Mention> in(String text, Language language) {
    Map<String, List<Person>> byWord = byFirstWord.getOrDefault(language, Map.of());
    if (byWord.isEmpty()) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>();
    int length = text.length();
    boolean inWord = false;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      boolean letter = isLetter(c);
      if (letter && !inWord && Character.isUpperCase(c)) {
        addNamed(mentions, text, at, byWord, language);
      }
      inWord = letter;
    }
    return mentions;
  }

  /** Adds whoever's name begins here. */
  private static void addNamed(
      List<Mention> mentions,
      String text,
      int start,
      Map<String, List<Person>> byWord,
      Language language) {
    int blank = start;
    while (blank < text.length() && isLetter(text.charAt(blank))) {
      blank++;
    }
    for (Person person : byWord.getOrDefault(text.substring(start, blank), List.of())) {
      String name = person.name().in(language).value();
      int end = start + name.length();
      boolean ends = end >= text.length() || !isLetter(text.charAt(end));
      if (ends && text.startsWith(name, start)) {
        mentions.add(new Mention(person, start, end));
      }
    }
  }

  // Most letters are these: the long question is asked of few.
  private static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** Whether a text may mean somebody: by any word of the name, or by a link. */
  static boolean mayMean(String text, Person person, Language language) {
    if (text.contains("person:" + person.id())) {
      return true;
    }
    for (String word : person.name().in(language).value().split(" ")) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
