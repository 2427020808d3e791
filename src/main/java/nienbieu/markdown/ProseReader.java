package nienbieu.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Compiles Markdown (CommonMark with tables and footnotes) to {@link Prose}. Raw HTML is shown as
 * the text that it is, and reported. May be used by several threads; meant to be used for all texts
 * of a site, since what they have in common is kept once.
 */
public final class ProseReader {
  /** The longest text, in bytes of UTF-8. */
  public static final int LONGEST = 256 * 1024;

  // commonmark's own limits stay as they are: 100 open blocks, 100 inline levels, 1 M table cells.
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .linkProcessor(new UnresolvedLinks())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final ConcurrentMap<Target, Target> targets = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> shapes = new ConcurrentHashMap<>();

  /**
   * Compiles one text. Never throws, whatever the text; what is wrong with it is reported, and what
   * is compiled is safe in any case.
   *
   * <p>Whether the text is NFC and free of control characters is checked by who reads the file;
   * here only characters that are written as {@code &#x202E;} are.
   *
   * @param markdown the text, lines ended by {@code \n} or {@code \r\n}
   * @param origin where the text stands
   */
  public Prose read(String markdown, Origin origin, Problems problems) {
    return read(markdown, Abbreviations.NONE, origin, (address, place) -> {}, problems);
  }

  /**
   * Compiles one text and marks its abbreviations; the first mention of each is spelled out.
   *
   * @param outside is told each web address that the text links to, and where
   * @see #read(String, Origin, Problems)
   */
  public Prose read(
      String markdown,
      Abbreviations abbreviations,
      Origin origin,
      BiConsumer<String, Place> outside,
      Problems problems) {
    return read(markdown, abbreviations, origin, outside, problems, false);
  }

  /**
   * Compiles a text that stands on one page with others of its kind, such as a definition: a
   * heading or a footnote in it is reported, because its id might stand there twice. Abbreviations
   * are marked, and not spelled out: others of the texts may have done that.
   *
   * @see #read(String, Abbreviations, Origin, BiConsumer, Problems)
   */
  public Prose readShort(
      String markdown,
      Abbreviations abbreviations,
      Origin origin,
      BiConsumer<String, Place> outside,
      Problems problems) {
    return read(markdown, abbreviations, origin, outside, problems, true);
  }

  private Prose read(
      String markdown,
      Abbreviations abbreviations,
      Origin origin,
      BiConsumer<String, Place> outside,
      Problems problems,
      boolean isShort) {
    if (markdown.isBlank()) {
      return Prose.EMPTY;
    }
    int size = size(markdown);
    if (size > LONGEST) {
      problems.add(Rule.TEXT_TOO_LONG, origin.start(), size, LONGEST);
      return Prose.EMPTY;
    }
    Compilation compilation =
        new Compilation(markdown, origin, outside, problems, target -> shared(targets, target));
    Node document = PARSER.parse(markdown);
    if (isShort) {
      ShortText.check(document, compilation);
    }
    NoteWriter notes = new NoteWriter(compilation, new Notes(document));
    Mentions mentions = new Mentions(abbreviations, !isShort, compilation.html(), Joins::write);
    BlockWriter blocks =
        new BlockWriter(compilation, new InlineWriter(compilation, notes, mentions));
    document.accept(blocks);
    notes.writeList(blocks);
    notes.report();
    return compilation.prose(shared(shapes, BlockShape.of(document, notes.count())));
  }

  /**
   * Where a block of a text starts; a text is read once more for this, and nothing need be kept.
   *
   * @param markdown a text that was read before
   * @param block its place among the words of {@link Prose#blocks}, counted from 0
   * @return the block, or the last one if there are fewer; length 1
   */
  public static Place place(String markdown, Origin origin, int block) {
    SourceSpan start = SourceSpan.of(0, 0, 0, 1);
    int left = block;
    for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
      if (BlockShape.counts(node) && left-- >= 0) {
        start = node.getSourceSpans().get(0);
      }
    }
    return origin.place(start.getLineIndex(), start.getColumnIndex(), 1);
  }

  private static int size(String markdown) {
    // A char takes three bytes at most; counting them means to encode the text.
    boolean clear = markdown.length() > LONGEST || markdown.length() < LONGEST / 3;
    return clear ? markdown.length() : markdown.getBytes(StandardCharsets.UTF_8).length;
  }

  private static <T> T shared(ConcurrentMap<T, T> pool, T value) {
    T first = pool.putIfAbsent(value, value);
    return first == null ? value : first;
  }
}
