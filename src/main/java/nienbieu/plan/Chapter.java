package nienbieu.plan;

import java.util.List;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.markdown.RecordKind;

/** A piece of the book that is as long as one reads at a time; the same in every language. */
public sealed interface Chapter {
  /** Its anchor in the book and the name of its file, for example {@code y2020}. */
  String id();

  /** What it is called and who answers for it. */
  record Title() implements Chapter {
    @Override
    public String id() {
      return "title";
    }
  }

  /**
   * Events one after another, with all that is known of them.
   *
   * @param part a year, or a month of a long year
   * @param number counted from 1: a part may be too long for one chapter
   * @param events in order of time
   */
  record Time(Subject part, int number, List<Event> events) implements Chapter {
    @Override
    public String id() {
      String address = part.address();
      String name = address.substring("years/".length(), address.length() - ".html".length());
      return "y" + name + (number == 1 ? "" : "--" + number);
    }
  }

  /**
   * A text of its own.
   *
   * @param kind an article or a page
   * @param entry the record
   */
  record Text(RecordKind kind, Entry entry) implements Chapter {
    @Override
    public String id() {
      return Book.anchor(kind, entry.id());
    }
  }

  /**
   * Records of a kind, in the order of their names, at the end of the book.
   *
   * @param kind which kind
   * @param number counted from 1
   * @param first the first of them, counted from 0
   * @param end the first that is not in here any more
   */
  record Records(RecordKind kind, int number, int first, int end) implements Chapter {
    @Override
    public String id() {
      return Addresses.folder(kind) + (number == 1 ? "" : "--" + number);
    }
  }
}
