package nienbieu.plan;

import nienbieu.content.Entry;
import nienbieu.markdown.RecordKind;

/** What a page is about, whatever its language. */
public sealed interface Subject {

  /**
   * The address below a language's folder, the same in every language, for example {@code
   * events/admm-14.html}.
   */
  String address();

  /** The timeline: the home page of a language. */
  record Home() implements Subject {
    @Override
    public String address() {
      return "index.html";
    }
  }

  /**
   * All events that start in one year, where the whole timeline is too long for one page.
   *
   * @param year proleptic Gregorian, 0 for 1 BCE
   */
  record Year(long year) implements Subject {
    @Override
    public String address() {
      return "years/" + (year < 0 ? "before-" + -year : year) + ".html";
    }
  }

  /**
   * One record.
   *
   * @param kind which kind
   * @param entry the record
   */
  record One(RecordKind kind, Entry entry) implements Subject {
    @Override
    public String address() {
      return Addresses.of(kind, entry.id());
    }
  }

  /** How far the translations have come. */
  record Coverage() implements Subject {
    @Override
    public String address() {
      return "translations/index.html";
    }
  }

  /** Where one searches. */
  record Search() implements Subject {
    @Override
    public String address() {
      return "search/index.html";
    }
  }

  /** All records by their names; the letters alone, where one page cannot hold all names. */
  record Names() implements Subject {
    @Override
    public String address() {
      return "a-z/index.html";
    }
  }

  /**
   * The records under one letter, where one page cannot hold all names. A language has such a page
   * only if it has names there, see {@link Site#has}.
   *
   * @param letter id of the letter, for example {@code letter-u0111}
   * @param part counted from 1
   */
  record Letter(String letter, int part) implements Subject {
    @Override
    public String address() {
      return "a-z/" + letter + (part == 1 ? "" : "-" + part) + ".html";
    }
  }

  /**
   * The list of all records of a kind; for terms, the A-Z with all definitions.
   *
   * @param kind which kind
   */
  record Index(RecordKind kind) implements Subject {
    @Override
    public String address() {
      return Addresses.folder(kind) + "/index.html";
    }
  }
}
