package nienbieu.plan;

import nienbieu.content.Entry;
import nienbieu.content.ReadingOrder;
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
   * All events that start in one year, where there are several.
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
   * All events that start in one month of a year that is too full for one page.
   *
   * @param year proleptic Gregorian, 0 for 1 BCE
   * @param month 1 to 12; 0 for events of the year that name no month
   */
  record Month(long year, int month) implements Subject {
    @Override
    public String address() {
      return Addresses.part(new Year(year), month);
    }
  }

  /**
   * All events that start on one day of a month that is too full for one page.
   *
   * @param year proleptic Gregorian, 0 for 1 BCE
   * @param month 1 to 12; 0 for events of the year that name no month
   * @param day 1 to 31; 0 for events of the month that name no day
   */
  record Day(long year, int month, int day) implements Subject {
    @Override
    public String address() {
      return Addresses.part(new Month(year, month), day);
    }
  }

  /**
   * The events of a part of time one after another with all that is known of them, for paper.
   *
   * @param part the whole timeline, a year, a month or a day; of one that is too full for one page,
   *     the parts that it has
   */
  record Printed(Subject part) implements Subject {
    @Override
    public String address() {
      String address = part.address();
      return "print/" + address.substring(address.indexOf('/') + 1);
    }
  }

  /** The whole timeline with all that it names as a book, on one page. */
  record Bound() implements Subject {
    @Override
    public String address() {
      return "print/book.html";
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

  /** What was changed after it had been published. */
  record Corrections() implements Subject {
    @Override
    public String address() {
      return "corrections/index.html";
    }
  }

  /** What other programs can read. */
  record Data() implements Subject {
    @Override
    public String address() {
      return "data/index.html";
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
   * The home page the other way round from how the site has chosen; search engines need not list
   * it.
   *
   * @param order its own
   */
  record Turned(ReadingOrder order) implements Subject {
    @Override
    public String address() {
      return "order/" + order.word() + ".html";
    }
  }

  /**
   * All events that share a value which is no record, a kind or a status.
   *
   * @param facet which facet
   * @param value the word in content
   */
  record Shared(Facet facet, String value) implements Subject {
    @Override
    public String address() {
      return facet.folder() + "/" + value + ".html";
    }
  }

  /**
   * The list of all records of a kind; for events, where they are chosen from; for terms, the A-Z
   * with all definitions.
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
