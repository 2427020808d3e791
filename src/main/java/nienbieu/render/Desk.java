package nienbieu.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nienbieu.content.Entry;
import nienbieu.content.Passage;
import nienbieu.content.ReadingOrder;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Phrases;
import nienbieu.language.Text;
import nienbieu.markdown.LinkTargets;
import nienbieu.markdown.ProseImage;
import nienbieu.markdown.ProsePhrases;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Book;
import nienbieu.plan.Crossings;
import nienbieu.plan.Facet;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/** Where one page is written: what it needs of the site, said and linked as seen from the page. */
final class Desk implements LinkTargets {
  private final Site site;
  private final Page page;
  private final SitePath path;
  private final String idPrefix;
  private final Tongue tongue;
  private final boolean bound;

  Desk(Site site, Page page, Tongue tongue) {
    this(site, page, page.path(), "", tongue);
  }

  /**
   * Where a page is written that stands as one of several on a page elsewhere, or is another
   * picture of its subject.
   *
   * @param path where that is
   * @param idPrefix begins the ids of its texts there
   */
  Desk(Site site, Page page, SitePath path, String idPrefix, Tongue tongue) {
    this(site, page, path, idPrefix, tongue, page.subject() instanceof Subject.Bound);
  }

  private Desk(Site site, Page page, SitePath path, String idPrefix, Tongue tongue, boolean bound) {
    this.site = site;
    this.page = page;
    this.path = path;
    this.idPrefix = idPrefix;
    this.tongue = tongue;
    this.bound = bound;
  }

  /** The same page for one of several texts on it, whose ids begin with this. */
  Desk forText(String prefix) {
    return new Desk(site, page, path, prefix, tongue, bound);
  }

  /** The same page for what stands around a book: its links leave it. */
  Desk unbound() {
    return new Desk(site, page, path, idPrefix, tongue, false);
  }

  Site site() {
    return site;
  }

  Timeline timeline() {
    return site.timeline();
  }

  /** Whether the page is the timeline of the whole site, in either order. */
  boolean isWhole() {
    return page.subject() instanceof Subject.Home || page.subject() instanceof Subject.Turned;
  }

  Crossings crossings() {
    return site.crossings();
  }

  Page page() {
    return page;
  }

  SitePath path() {
    return path;
  }

  Language language() {
    return page.language();
  }

  Phrases phrases() {
    return tongue.phrases();
  }

  Dates dates() {
    return tongue.dates();
  }

  Tongue tongue() {
    return tongue;
  }

  String say(String key) {
    return phrases().say(key);
  }

  String say(String key, String name, Object value) {
    return phrases().say(key, Map.of(name, value));
  }

  /** A number as the language writes it. */
  String number(int number) {
    return say("count.number", "count", number);
  }

  /** A text in the page's language. */
  Words words(Localized<Text> text) {
    return Words.of(text, language());
  }

  Words words(Text text) {
    return Words.of(text, language());
  }

  /** A few words of ours, in the page's language. */
  Words own(String text) {
    return words(new Text(text, language()));
  }

  /** Prose in the page's language. */
  ProseView prose(Localized<Passage> passage) {
    return ProseView.of(passage.in(language()), this);
  }

  ProsePhrases prosePhrases() {
    return tongue.prosePhrases();
  }

  /** The way to another page of the same language. */
  String href(Subject subject) {
    return path.linkTo(Addresses.of(subject, language()));
  }

  /** The way to a record. */
  String href(RecordKind kind, String id) {
    return address(kind, id, "");
  }

  /** Where a record stands. */
  SitePath path(RecordKind kind, String id) {
    return SitePath.of(language().tag(), Addresses.of(kind, id));
  }

  /** The way to a record, by its name. */
  LinkView link(RecordKind kind, Entry entry) {
    // A source's title is as printed, which is no missing translation.
    boolean printed = kind == RecordKind.SOURCE;
    Words name = printed ? words(entry.label().in(language())) : words(entry.label());
    return new LinkView(name, href(kind, entry.id()));
  }

  /** The way to each record. */
  List<LinkView> links(RecordKind kind, List<? extends Entry> entries) {
    return entries.stream().map(entry -> link(kind, entry)).toList();
  }

  /** In which order this page lists events. */
  ReadingOrder order() {
    return page.subject() instanceof Subject.Turned turned
        ? turned.order()
        : timeline().settings().order();
  }

  /** What stands in order of time, in the order in which this page lists it. */
  <T> List<T> inOrder(List<T> oldestFirst) {
    if (order() == ReadingOrder.OLDEST_FIRST) {
      return oldestFirst;
    }
    List<T> newestFirst = new ArrayList<>(oldestFirst);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** What a value of a facet is called. */
  Words name(Facet facet, String value) {
    return facet
        .records()
        .map(kind -> words(entry(kind, value).label()))
        .orElseGet(() -> own(say(facet.word() + "." + value)));
  }

  /** The way to the page of a value of a facet. */
  String href(Facet facet, String value) {
    return facet
        .records()
        .map(kind -> href(kind, value))
        .orElseGet(() -> href(new Subject.Shared(facet, value)));
  }

  /** The way to where events are chosen, with one value chosen. */
  String choosing(Facet facet, String value) {
    return href(new Subject.Index(RecordKind.EVENT)) + "?" + facet.word() + "=" + value;
  }

  /** What a record of this id is called. */
  String name(RecordKind kind, String id) {
    return words(entry(kind, id).label()).text();
  }

  /** The record of this id. */
  Entry entry(RecordKind kind, String id) {
    return timeline().records(kind).get(id);
  }

  @Override
  public String address(RecordKind kind, String id, String anchor) {
    if (bound) {
      return "#" + anchorInBook(kind, id, anchor);
    }
    String at = anchor.isEmpty() ? Addresses.anchor(kind, id) : anchor;
    String target = path.linkTo(path(kind, id));
    return at.isEmpty() ? target : target + "#" + at;
  }

  // A book holds every record, and of the anchors on its page those of its headings.
  private String anchorInBook(RecordKind kind, String id, String anchor) {
    boolean isHeading =
        !anchor.isEmpty()
            && entry(kind, id).main().stream()
                .flatMap(text -> text.in(language()).prose().headings().stream())
                .anyMatch(heading -> heading.id().equals(anchor));
    return isHeading ? Book.prefix(kind, id) + anchor : Book.anchor(kind, id);
  }

  @Override
  public String idPrefix() {
    return idPrefix;
  }

  @Override
  public ProseImage image(String id) {
    var image = timeline().images().get(id);
    String address = path.linkTo(Addresses.ofImage(image.file()));
    return new ProseImage(address, image.width(), image.height());
  }
}
