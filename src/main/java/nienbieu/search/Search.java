package nienbieu.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.date.HistoricalDate;
import nienbieu.json.JsonWriter;
import nienbieu.language.DateWording;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * What a browser needs to search the site in one language, in pieces of which a search loads a few.
 * Each is a script with one call, because a page from {@code file://} may load nothing else:
 *
 * <ul>
 *   <li>{@code directory.js}: how many records, which of them have hardly any mark, and the first
 *       term of each piece;
 *   <li>{@code words/N.js}: words by their letters, and for each the records in which it stands;
 *   <li>{@code pairs/N.js}: the same for two words side by side;
 *   <li>{@code records/N.js}: what is shown of four records.
 * </ul>
 *
 * <p>All of them carry the stamp of their build, for a browser may keep some from the one before.
 * For any thread.
 */
public final class Search {
  private static final String FOLDER = "search/";

  // Four events of 150 words are 2.5 kB as sent: ten results move 25 kB at most.
  private static final int RECORDS = 4;

  // So much text, in bytes, makes a piece of 3 to 5 kB as sent.
  private static final long TEXT_OF_WORDS = 40_000;
  private static final long TEXT_OF_PAIRS = 15_000;

  // The directory names them all, and every search loads it.
  private static final int MOST_WORD_PIECES = 400;
  private static final int MOST_PAIR_PIECES = 800;

  // What nobody reads in a list of results need not be sent with it.
  private static final int LONGEST = 12_000;

  private final Site site;
  private final Language language;
  private final Phrases phrases;
  private final DateWording dates;
  private final int wordPieces;
  private final int pairPieces;

  // Let go when every piece has been made.
  private Shelves shelves;
  private int left;
  private String stamp = "";

  private record Shelves(SearchShelf words, SearchShelf pairs, String directory) {}

  /** The search of a language; nothing is made yet. */
  public Search(Site site, Language language, Phrases phrases) {
    this.site = site;
    this.language = language;
    this.phrases = phrases;
    this.dates = DateWording.of(language, site.timeline().settings().dateStyle());
    long size = 0;
    for (int number = 0; number < site.catalogue().size(); number++) {
      size += SearchText.size(site.catalogue().entry(number), language);
    }
    this.wordPieces = (int) Math.min(MOST_WORD_PIECES, 1 + size / TEXT_OF_WORDS);
    this.pairPieces = (int) Math.min(MOST_PAIR_PIECES, 1 + size / TEXT_OF_PAIRS);
  }

  /** All files; the first makes the index for the others. */
  public List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(file("directory", () -> shelf(shelves -> shelves.directory)));
    for (int piece = 0; piece < wordPieces; piece++) {
      int number = piece;
      String name = "words/" + piece;
      files.add(file(name, () -> shelf(all -> script(name, all.words.piece(number)))));
    }
    for (int piece = 0; piece < pairPieces; piece++) {
      int number = piece;
      String name = "pairs/" + piece;
      files.add(file(name, () -> shelf(all -> script(name, all.pairs.piece(number)))));
    }
    int size = site.catalogue().size();
    for (int first = 0; first < size; first += RECORDS) {
      int start = first;
      String name = "records/" + first / RECORDS;
      files.add(file(name, () -> records(name, start, Math.min(size, start + RECORDS))));
    }
    return files;
  }

  private SiteFile file(String name, Supplier<String> text) {
    return new SiteFile(
        SitePath.of(language.tag(), FOLDER + name + ".js"),
        () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private synchronized String stamp() {
    if (stamp.isEmpty()) {
      open();
    }
    return stamp;
  }

  private synchronized String shelf(Function<Shelves, String> text) {
    if (shelves == null) {
      open();
    }
    String made = text.apply(shelves);
    if (--left == 0) {
      shelves = null;
    }
    return made;
  }

  private void open() {
    SearchIndex index = SearchIndex.of(site, language);
    SearchShelf words = index.words(wordPieces);
    SearchShelf pairs = index.pairs(pairPieces);
    stamp = index.stamp(words, pairs);
    String directory =
        call(
            "directory",
            call ->
                call.add(site.catalogue().size())
                    .add(RECORDS)
                    .add(index.plain())
                    .add(words.first(index::letters))
                    .add(pairs.first(index::pair)));
    shelves = new Shelves(words, pairs, directory);
    left = 1 + wordPieces + pairPieces;
  }

  private String script(String name, List<String> texts) {
    return call(name, call -> texts.forEach(call::add));
  }

  private String records(String name, int start, int end) {
    stamp();
    return call(
        name,
        call -> {
          for (int number = start; number < end; number++) {
            int record = number;
            call.addArray(fields -> record(record, fields));
          }
        });
  }

  private String call(String name, Consumer<JsonWriter> items) {
    String arguments =
        JsonWriter.array(
                all -> {
                  all.add(name).add(stamp);
                  items.accept(all);
                })
            .text();
    return "nienBieuSearch(..." + arguments + ");\n";
  }

  /** Kind, address below the language's folder, date in words and for programs, then the texts. */
  private void record(int number, JsonWriter fields) {
    Entry entry = site.catalogue().entry(number);
    RecordKind kind = site.catalogue().kind(number);
    SearchText text = SearchText.of(entry, language, site.timeline());
    String anchor = Addresses.anchor(kind, entry.id());
    String address = new Subject.One(kind, entry).address();
    fields.add(
        entry instanceof Event event
            ? phrases.say("kind." + event.kind().word())
            : phrases.say("record." + kind.scheme()));
    fields.add(anchor.isEmpty() ? address : address + "#" + anchor);
    date(entry, fields);
    add(text.title(), fields);
    add(text.summary(), fields);
    String body = text.body().value();
    add(new Text(shortened(body), text.body().writtenIn()), fields);
    fields.add(text.names());
  }

  private void date(Entry entry, JsonWriter fields) {
    if (entry instanceof Event event) {
      fields.add(dates.brief(event.date())).add(event.date().htmlDatetime().orElse(""));
      return;
    }
    var published =
        entry instanceof Article article ? article.published() : Optional.<HistoricalDate>empty();
    fields.add(published.map(dates::brief).orElse(""));
    fields.add(published.flatMap(HistoricalDate::htmlDatetime).orElse(""));
  }

  private void add(Text text, JsonWriter fields) {
    boolean own = text.value().isEmpty() || text.writtenIn().equals(language);
    fields.add(text.value()).add(own ? "" : text.writtenIn().tag());
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end < 0 ? LONGEST : end);
  }
}
