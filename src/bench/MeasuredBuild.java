import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Runs one build inside a process of its own and says what the process cost. */
final class MeasuredBuild {
  private MeasuredBuild() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Class<?> terminal = Class.forName("nienbieu.Terminal");
    Object screen = terminal.getDeclaredConstructors()[0].newInstance(quiet, System.err, false);
    int status =
        (int)
            Class.forName("nienbieu.Main")
                .getMethod("run", terminal, String[].class)
                .invoke(null, screen, arguments);
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT, "measured: %.2f %.0f%n", system.getProcessCpuTime() / 1e9, peak());
    System.exit(status);
  }

  /** Linux counts the peak of resident memory; elsewhere the heap's peak must do. */
  private static double peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
        }
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / 1048576.0;
  }
}
