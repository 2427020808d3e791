package nienbieu.houserules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * Calls that nobody outside one room may make.
 *
 * @param only the package that may, or the empty text if nobody may
 * @param calls the beginnings of what must not be called, as in {@code
 *     java.util.Locale.getDefault(}
 */
public record Bans(String only, List<String> calls) {

  /** Where a program gets what is not in its input: clock, zone, locale, environment, chance. */
  public static Bans hiddenInput(String root) {
    return new Bans(
        root,
        List.of(
            "java.util.Locale.getDefault(",
            "com.ibm.icu.util.ULocale.getDefault(",
            "java.util.TimeZone.getDefault(",
            "java.time.ZoneId.systemDefault(",
            "java.time.Clock.system",
            "java.time.Instant.now(",
            "java.time.LocalDate.now(",
            "java.time.LocalDateTime.now(",
            "java.time.ZonedDateTime.now(",
            "java.time.OffsetDateTime.now(",
            "java.time.Year.now(",
            "java.time.YearMonth.now(",
            "java.lang.System.getenv(",
            "java.lang.System.getProperty(",
            "java.lang.System.currentTimeMillis(",
            "java.lang.Math.random(",
            "java.util.Random.<init>()",
            "java.util.UUID.randomUUID("));
  }

  /** Old dates, that are moments and mutable. */
  public static Bans oldDates() {
    return new Bans(
        "", List.of("java.util.Date.", "java.util.Calendar.", "java.text.SimpleDateFormat."));
  }

  /** Everything that changes what is on disk. */
  public static Bans writing(String root) {
    return new Bans(
        root + ".publish",
        List.of(
            "java.nio.file.Files.write(",
            "java.nio.file.Files.writeString(",
            "java.nio.file.Files.newOutputStream(",
            "java.nio.file.Files.newBufferedWriter(",
            "java.nio.file.Files.create",
            "java.nio.file.Files.delete",
            "java.nio.file.Files.move(",
            "java.nio.file.Files.copy(",
            "java.nio.file.Files.set",
            "java.io.File.delete",
            "java.io.File.mkdir",
            "java.io.File.renameTo(",
            "java.io.File.createNewFile(",
            "java.io.FileOutputStream.<init>",
            "java.io.FileWriter.<init>",
            "java.io.RandomAccessFile.<init>",
            "java.io.PrintWriter.<init>(java.lang.String",
            "java.io.PrintWriter.<init>(java.io.File"));
  }

  /**
   * Everything that opens a line to another machine or asks for its name. {@code serve} is no
   * exception: it listens on loopback, by the JDK's server, which is a library of its own.
   */
  public static Bans calling(String root) {
    return new Bans(
        root + ".links",
        List.of(
            "java.net.http.",
            "java.net.Socket.",
            "java.net.DatagramSocket.",
            "java.net.MulticastSocket.",
            "java.net.URL.open",
            "java.net.URL.getContent(",
            "java.net.URLConnection.",
            "java.net.HttpURLConnection.",
            "java.net.InetAddress.getByName(",
            "java.net.InetAddress.getAllByName(",
            "java.net.InetSocketAddress.<init>(java.lang.String",
            "java.nio.channels.SocketChannel.",
            "java.nio.channels.AsynchronousSocketChannel.",
            "java.nio.channels.DatagramChannel.",
            "javax.net."));
  }

  /** What depends on the machine's locale or character set without saying so. */
  public static Bans silentDefaults() {
    return new Bans(
        "",
        List.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String",
            "java.lang.String.formatted(",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.PrintStream.printf(java.lang.String",
            "java.io.PrintStream.format(java.lang.String",
            "java.io.PrintWriter.printf(java.lang.String",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.nio.charset.Charset.defaultCharset("));
  }

  /** The rule for all calls. */
  public ArchRule rule() {
    return ArchRuleDefinition.classes().should(new NotCall()).allowEmptyShould(true);
  }

  /** The same ban of one call alone. */
  public Bans of(String call) {
    return new Bans(only, List.of(call));
  }

  private final class NotCall extends ArchCondition<JavaClass> {
    NotCall() {
      super("not call " + calls + (only.isEmpty() ? "" : " outside " + only));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (type.getPackageName().equals(only)) {
        return;
      }
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String target = access.getTarget().getFullName();
        if (calls.stream().anyMatch(target::startsWith)) {
          events.add(SimpleConditionEvent.violated(access, access.getDescription()));
        }
      }
    }
  }
}
