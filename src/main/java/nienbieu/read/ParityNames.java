package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nienbieu.language.Language;
import nienbieu.language.Languages;

/** The names of the site's records, to be found in texts by their first words. Immutable. */
final class ParityNames {
  /** Nobody is known. */
  static final ParityNames NONE = new ParityNames();

  private static final int SHORTEST_WORD = 3;
  private static final int STEM = 6;

  private final Map<Language, Map<String, List<Form>>> byFirstWord = new HashMap<>();

  /** One way to call a record. */
  private record Form(String text, KnownName name) {}

  /**
   * A name in a text.
   *
   * @param text what it is called there
   * @param start offset of the name
   * @param end offset behind it
   */
  record Mention(KnownName name, String text, int start, int end) {}

  private ParityNames() {}

  /** These names, as far as a text that has one must have it in every language. */
  static ParityNames of(List<KnownName> all, Languages languages) {
    ParityNames names = new ParityNames();
    for (Language language : languages) {
      Map<String, List<Form>> byWord = new HashMap<>();
      for (KnownName name : all) {
        for (String form : name.in(language)) {
          if (isTelling(form, name)) {
            String first = form.substring(0, NameWords.wordEnd(form, 0));
            byWord.computeIfAbsent(first, word -> new ArrayList<>()).add(new Form(form, name));
          }
        }
      }
      names.byFirstWord.put(language, byWord);
    }
    return names;
  }

  // One word alone may be any word, unless it is an acronym; what stands everywhere (ASEAN) need
  // not be spelled out, and may as well be left out. The full form of a term is often reworded.
  private static boolean isTelling(String form, KnownName name) {
    boolean isTerm = name.link().startsWith("term:");
    boolean isProper = Character.isUpperCase(form.codePointAt(0));
    boolean isAcronym = Acronym.is(form) && form.length() >= SHORTEST_WORD && name.spellOut();
    return isAcronym || isProper && !isTerm && form.indexOf(' ') > 0;
  }

  /** Whoever and whatever is named in a text. */
  List<Mention> in(String text, Language language) {
    Map<String, List<Form>> byWord = byFirstWord.getOrDefault(language, Map.of());
    if (byWord.isEmpty()) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>();
    int length = text.length();
    boolean inWord = false;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      boolean letter = Marks.isInWord(c);
      // Not the end of a number of a paper, as in 806-NQ/QUTƯ.
      if (letter && !inWord && Character.isUpperCase(c)) {
        boolean begins = at == 0 || "/-.".indexOf(text.charAt(at - 1)) < 0;
        if (begins) {
          addNamed(mentions, text, at, byWord);
        }
      }
      inWord = letter;
    }
    return mentions;
  }

  /** Adds what is named here. */
  private static void addNamed(
      List<Mention> mentions, String text, int start, Map<String, List<Form>> byWord) {
    String word = text.substring(start, NameWords.wordEnd(text, start));
    for (Form form : byWord.getOrDefault(word, List.of())) {
      int end = start + form.text().length();
      if (text.startsWith(form.text(), start) && isEnd(text, end)) {
        mentions.add(new Mention(form.name(), form.text(), start, end));
      }
    }
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), STEM));
  }

  // ADMM is not named in ADMM-14 or ADMM+.
  private static boolean isEnd(String text, int at) {
    return at >= text.length()
        || !Marks.isInWord(text.charAt(at)) && "-+\u2011\u2013".indexOf(text.charAt(at)) < 0;
  }

  /**
   * Whether a text may mean the same: by the same letters, by a link, or by the beginning of any
   * word of any of its names, as by “the ministers” for a Ministry of Defence.
   */
  static boolean mayMean(String text, Mention mention, Language language) {
    KnownName name = mention.name();
    if (text.contains(name.link()) || text.contains(mention.text())) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String form : name.in(language)) {
      for (String word : form.toLowerCase(Locale.ROOT).split("[\\s()\\-\u2013]+")) {
        boolean tells = word.length() >= SHORTEST_WORD || name.link().startsWith("person:");
        if (tells && !word.isEmpty() && lower.contains(stem(word))) {
          return true;
        }
      }
    }
    return false;
  }
}
