package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Optional;
import nienbieu.content.Event;
import nienbieu.content.Timeline;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a file that an editor changes again and again, only the records that changed are read. */
class ReadAgainTest {
  private static final String FILE = "events/2021.yaml";
  private static final String ONE = Events.withId("one");
  private static final String TWO = Events.withId("two");
  private static final String THREE = Events.withId("three");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private TinySite site;
  private Problems problems;
  private Optional<SourceTree> tree = Optional.empty();
  private Readings readings = Readings.NONE;

  @BeforeEach
  void aFileThatWasChangedOnce() {
    site = new TinySite(folder);
    read(ONE + TWO + THREE);
    read(ONE + TWO + THREE + "\n");
  }

  @Test
  void recordsThatStayAreTheSameObjects() {
    Timeline before = read(ONE + TWO + THREE);
    Timeline after = read(ONE + TWO.replace("A day", "Another day") + THREE);
    assertSame(event(before, "one"), event(after, "one"));
    assertSame(event(before, "three"), event(after, "three"));
    assertEquals("Another day", english(after, "two"));
  }

  @Test
  void whatStandsInOtherLinesIsReadAgainForItsPlaces() {
    Timeline before = read(ONE + TWO + THREE);
    Timeline after = read(ONE + "# a remark\n" + TWO + THREE);
    assertNotSame(event(before, "two"), event(after, "two"));
    assertEquals(event(before, "two").place().line() + 1, event(after, "two").place().line());
  }

  @Test
  void aProblemStaysUntilItsRecordIsMended() {
    String wrong = TWO.replace("2021-01-02", "2021-02-30");
    read(ONE + wrong + THREE);
    assertEquals(1, problems.sorted().size());
    read(ONE + wrong + THREE.replace("A day", "Another day"));
    assertEquals(1, problems.sorted().size());
    assertEquals(
        "Another day", english(read(ONE + TWO + THREE.replace("A day", "Another day")), "three"));
    assertEquals(0, problems.sorted().size());
  }

  @Test
  void theSameIdTwiceIsFoundAmongRecordsThatStay() {
    read(ONE + ONE + THREE);
    assertEquals("id/duplicate", problems.sorted().get(0).rule().code());
    read(ONE + ONE + THREE.replace("A day", "Another day"));
    assertEquals("id/duplicate", problems.sorted().get(0).rule().code());
  }

  @Test
  void recordsThatShareALineAreReadTogether() {
    String inOneLine = "[{id: x}, {id: y}]\n";
    read(inOneLine);
    int wrong = problems.sorted().size();
    read(inOneLine + "\n");
    read(inOneLine + "# a remark\n");
    assertEquals(wrong, problems.sorted().size());
  }

  private Timeline read(String events) {
    site.with(FILE, events);
    problems = new Problems();
    tree = Optional.of(SourceTree.read(site.content(), "content", tree, problems));
    ContentReader.Reread reread =
        ContentReader.readAgain(tree.get(), Strictness.AS_THE_SITE_SAYS, readings, problems);
    readings = reread.readings();
    return reread.timeline().orElse(null);
  }

  private static Event event(Timeline timeline, String id) {
    return timeline.events().find(id).orElseThrow();
  }

  private static String english(Timeline timeline, String id) {
    return event(timeline, id).title().in(timeline.languages().all().get(1)).value();
  }
}
