import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs one build inside a process of its own and says what the process cost. */
final class MeasuredBuild {
  private MeasuredBuild() {}

  public static void main(String[] arguments) {
    // The program ends the process itself, as it does for people.
    Runtime.getRuntime().addShutdownHook(new Thread(MeasuredBuild::tell));
    nienbieu.Main.main(arguments);
  }

  private static void tell() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double seconds = system.getProcessCpuTime() / 1e9;
    System.out.printf(Locale.ROOT, "measured: %.2f %.0f%n", seconds, peak());
  }

  /** Linux counts the peak of resident memory; elsewhere the heap's peak must do. */
  private static double peak() {
    Path status = Path.of("/proc/self/status");
    try {
      for (String line : Files.exists(status) ? Files.readAllLines(status) : List.<String>of()) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / 1048576.0;
  }
}
