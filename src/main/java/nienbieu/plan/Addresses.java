package nienbieu.plan;

import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;

/** Where each record lives. An address, once published, must stay. */
public final class Addresses {
  /** The bilingual cover. */
  public static final SitePath COVER = new SitePath("index.html");

  /** What a web server shows for an address that does not exist. */
  public static final SitePath NOT_FOUND = new SitePath("404.html");

  /** The list of all files of the site; made by whoever publishes it. */
  public static final SitePath MANIFEST = data("manifest.json");

  private Addresses() {}

  /** A file for other programs that is the same for all languages. */
  public static SitePath data(String name) {
    return SitePath.of("data", name);
  }

  /** What an event's page says, for other programs. */
  public static SitePath eventJson(String id, Language language) {
    return SitePath.of(language.tag(), folder(RecordKind.EVENT), id + ".json");
  }

  /** The folder of a kind, for example {@code events}. */
  public static String folder(RecordKind kind) {
    return switch (kind) {
      case EVENT -> "events";
      case ARTICLE -> "articles";
      case PERSON -> "people";
      case ORGANISATION -> "organisations";
      case PLACE -> "places";
      case TOPIC -> "topics";
      case TERM -> "terms";
      case SOURCE -> "sources";
      case IMAGE -> "images";
      case PAGE -> throw new IllegalArgumentException("plain pages stand at the top");
    };
  }

  /** The address of a record's page below a language's folder. A term stands on the A-Z. */
  public static String of(RecordKind kind, String id) {
    return switch (kind) {
      case TERM -> "terms/index.html";
      case PAGE -> id + ".html";
      default -> folder(kind) + "/" + id + ".html";
    };
  }

  /**
   * The anchor at a record's own address: a term has one, everything else is a whole page. It never
   * is an id that the page itself has, as {@code content}.
   */
  public static String anchor(RecordKind kind, String id) {
    return kind == RecordKind.TERM ? "term-" + id : "";
  }

  /** {@code years/2020-11.html} for a part of {@code years/2020.html}. */
  static String part(Subject whole, int number) {
    String address = whole.address();
    String name = address.substring(0, address.length() - ".html".length());
    return name + (number < 10 ? "-0" : "-") + number + ".html";
  }

  /** The address of a subject in a language. */
  public static SitePath of(Subject subject, Language language) {
    return SitePath.of(language.tag(), subject.address());
  }

  /** Where the small page stands that other sites show in a frame, instead of a page of ours. */
  public static SitePath embed(Page page) {
    return SitePath.of("embed", page.path().text());
  }

  /**
   * The card of an event or an article, or of the whole site: the picture that other sites show.
   *
   * @param hash names everything that it is drawn from
   */
  public static SitePath card(Page page, String hash) {
    String name =
        page.subject() instanceof Subject.One one
            ? folder(one.kind()) + "/" + one.entry().id()
            : "site";
    return SitePath.of("cards", page.language().tag(), name + "-" + hash + ".png");
  }

  /** The Atom feed about a subject: {@code vi/feed.xml}, {@code vi/topics/asean-2020.xml}. */
  public static SitePath atomFeed(Subject subject, Language language) {
    return feed(subject, language, ".xml");
  }

  /** The JSON Feed about a subject, beside the Atom feed. */
  public static SitePath jsonFeed(Subject subject, Language language) {
    return feed(subject, language, ".json");
  }

  private static SitePath feed(Subject subject, Language language, String ending) {
    String page = subject.address();
    String name =
        subject instanceof Subject.Home ? "feed" : page.replaceFirst("(/index)?\\.html$", "");
    return SitePath.of(language.tag(), name + ending);
  }

  /** Where a calendar stands. */
  public static SitePath calendar(CalendarKind kind, Language language) {
    return SitePath.of(language.tag(), kind.file());
  }

  /** A file for other programs that holds the whole site in a language. */
  public static SitePath data(Language language, String name) {
    return SitePath.of(language.tag(), "data", name);
  }

  /** The book in a language, for programs and devices that read books. */
  public static SitePath book(Language language) {
    return SitePath.of(language.tag(), "book.epub");
  }

  /** Where an image file stands, the same for all languages. */
  public static SitePath ofImage(String file) {
    return SitePath.of("images", file);
  }
}
