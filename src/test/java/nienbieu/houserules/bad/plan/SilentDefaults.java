package nienbieu.houserules.bad.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Scanner;

/** Leaves locale and character set to the machine, in every way that there is a ban of. */
final class SilentDefaults {

  Object[] leave(String text, PrintStream out, PrintWriter writer) throws IOException {
    return new Object[] {
      text.toLowerCase(),
      text.toUpperCase(),
      String.format("%s", text),
      "%s".formatted(text),
      new String(text.getBytes()),
      out.printf("%s", text),
      out.format("%s", text),
      writer.printf("%s", text),
      new InputStreamReader(new ByteArrayInputStream(new byte[0])),
      new OutputStreamWriter(new ByteArrayOutputStream()),
      new FileReader("a"),
      new Scanner(new ByteArrayInputStream(new byte[0])),
      Charset.defaultCharset(),
    };
  }
}
