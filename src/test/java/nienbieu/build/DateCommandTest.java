package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import nienbieu.Main;
import nienbieu.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nienbieu date}, as editors and other programs use it. */
class DateCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date 2020-11-17                    | 2020-11-17,2020-11-17,2020-11-17,0,ngày 17 tháng 11 năm 2020
          date --language=en 2020-11-17      | 2020-11-17,2020-11-17,2020-11-17,0,17 November 2020
          date --language en 2020~           | 2020~,2020-01-01,2020-12-31,1,about 2020
          date 2020~ --language fr           | 2020~,2020-01-01,2020-12-31,1,≈ 2020
          date --language=vi,en 2020         | 2020,2020-01-01,2020-12-31,0,năm 2020,2020
          date --language=vi --language=en 2020 | 2020,2020-01-01,2020-12-31,0,năm 2020,2020
          date ?2004-?06                     | 2004-06?,2004-06-01,2004-06-30,1,tháng 6 năm 2004 (chưa chắc chắn)
          date 2020/..                       | 2020/..,2020-01-01,..,1,từ năm 2020
          date -0043                         | -0043,-0043-01-01,-0043-12-31,1,năm 44 TCN
          date --language en -- -0043        | -0043,-0043-01-01,-0043-12-31,1,44 BC
          date -XXXX                         | -XXXX,-9999-01-01,-0001-12-31,2,một năm từ năm 10000 TCN đến năm 2 TCN
          """)
  void aDateIsOneLineOfCells(String typed, String line) {
    Console console = Console.run(typed.split(" +"));
    assertEquals("", console.err());
    assertEquals(line.replace(',', '\t') + "\n", console.out());
    assertEquals(0, console.status());
  }

  @Test
  void whatIsNoDateIsToldInItsPlaceAndTheRestGoesOn() {
    Console console = Console.run("date", "2020", "2019-02-29", "[..]", "../2021");
    assertEquals("", console.err());
    assertEquals(
        """
        2020\t2020-01-01\t2020-12-31\t0\tnăm 2020
        2019-02-29\terror\t9\tthere is no day 29 in 2019-02, which has 28\tdid you mean "2019-02-28"?
        [..]\terror\t2\tthere is no date beside “..”\twrite 2020-12-09 for a day, 2020-12 for a month, 2020 for a year, 2020-12-09/2020-12-11 for all days from one to another
        ../2021\t..\t2021-12-31\t1\tđến năm 2021
        """,
        console.out());
    assertEquals(1, console.status());
  }

  @Test
  void withoutValuesEachLineOfTheInputIsOne() {
    List<String> lines = read("\uFEFF2020\r\n\n tháng 1\n2021\r2022\n2023").out().lines().toList();
    assertEquals(5, lines.size());
    assertTrue(lines.get(0).startsWith("2020\t2020-01-01\t"), lines.get(0));
    assertTrue(lines.get(1).startsWith("\terror\t1\tthere is no date\t"), lines.get(1));
    assertTrue(lines.get(2).startsWith(" tháng 1\terror\t1\t"), lines.get(2));
    assertTrue(lines.get(3).startsWith("2021\uFFFD2022\terror\t5\t"), lines.get(3));
    assertTrue(lines.get(4).startsWith("2023\t"), lines.get(4));
    assertEquals(new Console(0, "", ""), read(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\tb",
        "\u001b[2J2020",
        "2020\u0000",
        "\u202e0202",
        "2020\u2028",
        "2020\u0085",
        "\r2020",
        "\ud83d\ude00",
        "2020\u200b",
        "\ufeff2020",
        "\u0301",
        "2020\u007f"
      })
  void hostileInputStaysInItsLineAndCell(String value) {
    for (Console console : List.of(read("x" + value + "\n"), Console.run("date", "x" + value))) {
      assertEquals(1, console.status());
      assertEquals("", console.err());
      assertEquals(1, console.out().chars().filter(c -> c == '\n').count(), console.out());
      assertEquals(4, console.out().chars().filter(c -> c == '\t').count(), console.out());
      String shown = console.out().replaceAll("[\t\n]", "");
      assertTrue(shown.codePoints().noneMatch(DateCommandTest::isUnseen), shown);
    }
    String named = Console.run("date", "2020-" + value).out();
    assertTrue(
        named.strip().codePoints().filter(c -> c != '\t').noneMatch(DateCommandTest::isUnseen));
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.SURROGATE;
  }

  @Test
  void aLineOfTenMegabytesIsCut() {
    String smile = "\ud83d\ude00";
    Console console = read("9".repeat(10_000_000) + "\n" + smile.repeat(1000) + "\n2020\n");
    List<String> lines = console.out().lines().toList();
    assertEquals(3, lines.size());
    String digits = "9".repeat(64) + "…\terror\t65\ta date has at most 64 characters\t";
    assertTrue(lines.get(0).startsWith(digits), lines.get(0));
    assertTrue(lines.get(1).startsWith(smile.repeat(64) + "…\terror\t65\t"), lines.get(1));
    assertTrue(lines.get(2).startsWith("2020\t"), lines.get(2));
  }

  @Test
  void whatIsNotUtf8IsNoDate() {
    byte[] latin1 = {'2', '0', '2', '0', (byte) 0xE9, '\n', '2', '0', '2', '1', '\n'};
    List<String> lines =
        Console.run(new ByteArrayInputStream(latin1), "date").out().lines().toList();
    assertTrue(lines.get(0).startsWith("2020\uFFFD\terror\t5\t"), lines.get(0));
    assertTrue(lines.get(1).startsWith("2021\t"), lines.get(1));
  }

  @Test
  void anAnswerComesBeforeTheNextQuestion() {
    StringBuilder seen = new StringBuilder();
    OutputStream out = written(seen);
    InputStream in =
        new InputStream() {
          private final String[] lines = {"2020\n", "2021\n"};
          private int next;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            assertEquals(next, seen.chars().filter(c -> c == '\n').count(), seen::toString);
            if (next == lines.length) {
              return -1;
            }
            byte[] line = lines[next++].getBytes(UTF_8);
            System.arraycopy(line, 0, buffer, offset, line.length);
            return line.length;
          }
        };
    PrintStream printed = new PrintStream(out, true, UTF_8);
    assertEquals(0, Main.run(new Terminal(in, printed, printed, false), "date"));
  }

  private static OutputStream written(StringBuilder seen) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        seen.append((char) b);
      }
    };
  }

  @Test
  void whenNobodyReadsOnItEndsInsteadOfReadingForEver() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '\n';
          }
        };
    PrintStream out = new PrintStream(closed, true, UTF_8);
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    assertEquals(74, Main.run(new Terminal(endless, out, err, false), "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date --language=xx 2020 | there is no language xx; name one as in --language=vi
          date --language 2020    | there is no language 2020; name one as in --language=vi
          date --langage=vi 2020  | Unknown option: '--langage=vi'
          date -x                 | Unknown option: '-x'
          """)
  void wrongUsageIsNoDate(String typed, String said) {
    Console console = Console.run(typed.split(" +"));
    assertEquals(2, console.status());
    assertEquals("", console.out());
    assertEquals("nienbieu: " + said + "\nTry: nienbieu date --help\n", console.err());
  }

  @Test
  void helpTellsTheCellsAndTheExitStatus() {
    String help = Console.run("date", "--help").out();
    for (String said : List.of("VALUE", "--language=TAG", "default: vi", "tabs", "1   at least")) {
      assertTrue(help.contains(said), help);
    }
    assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
  }

  private static Console read(String text) {
    return Console.run(new ByteArrayInputStream(text.getBytes(UTF_8)), "date");
  }
}
