package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nienbieu.site.FinishedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar on its own, far from its sources. */
class PackedProgramIT {
  @TempDir Path folder;

  @Test
  void itBuildsASiteWithNothingButContentBesideIt() throws IOException {
    TrialSite.tiny(folder);
    Console console = Program.in(folder).run("build", "--base-url=https://site.test/");
    assertEquals(0, console.status(), console::toString);
    assertEquals("", console.err());
    assertTrue(console.out().endsWith("\nOpen site-output/index.html\n"), console.out());
    assertEquals("", FinishedSite.faultsSeenQuickly(folder.resolve("site-output")));
    // The templates are those of this checkout, byte by byte.
    Console same =
        Console.run(
            "build",
            "--content=" + folder.resolve("content"),
            "--templates=templates",
            "--output=" + folder.resolve("same"),
            "--base-url=https://site.test/");
    assertEquals(0, same.status(), same::toString);
    assertEquals(
        Snapshot.bytes(folder.resolve("same")), Snapshot.bytes(folder.resolve("site-output")));
  }

  @Test
  void itSpeaksVietnameseOnAMachineThatDoesNot() throws IOException {
    TrialSite.tiny(folder).replacing("people.yaml", "rank: captain", "rank: đại-úy");
    for (String locale : new String[] {"C", "POSIX"}) {
      Console console =
          Program.in(folder)
              .where("LC_ALL", locale)
              .where("LANG", locale)
              .with("-Dfile.encoding=US-ASCII")
              .run("build");
      assertEquals(1, console.status(), console::toString);
      assertTrue(console.err().contains("| ") && console.err().contains("đại-úy"), console.err());
      assertFalse(Files.exists(folder.resolve("site-output")));
    }
  }

  @Test
  void wrongUsageIsSaidInTheLettersThatWereTyped() throws IOException {
    Console console =
        Program.in(folder).where("LC_ALL", "C.UTF-8").with("-Dfile.encoding=US-ASCII").run("dựng");
    assertEquals(2, console.status(), console::toString);
    assertTrue(console.err().contains("'dựng'"), console.err());
    Console help = Program.in(folder).run("--help");
    assertEquals(0, help.status());
    assertEquals("", help.err());
  }

  @Test
  void datesAreTriedInUtf8OnAnyMachine() throws IOException {
    Console console =
        Program.in(folder)
            .where("LC_ALL", "C")
            .with("-Dfile.encoding=US-ASCII", "-Duser.timezone=Pacific/Kiritimati")
            .sending("2020-11-17T00:30:00+07:00\ntháng 12 năm 2020\n")
            .run("date");
    assertEquals(1, console.status(), console::toString);
    assertEquals("", console.err());
    assertEquals(
        """
        2020-11-17T00:30:00+07:00\t2020-11-17\t2020-11-17\t0\t00:30 ngày 17 tháng 11 năm 2020 (UTC+7)
        tháng 12 năm 2020\terror\t1\t“t” has no place here\tdid you mean "2020-12"?
        """,
        console.out());
  }

  @Test
  void withoutContentItSaysSo() throws IOException {
    Console console = Program.in(folder).run("build");
    assertEquals(2, console.status(), console::toString);
    assertTrue(console.err().startsWith("nienbieu: there is no folder content;"), console.err());
    assertFalse(Files.exists(folder.resolve("site-output")));
  }
}
