package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The benchmark is run by hand, now and then: here only so that it still can be. */
class BenchmarkIT {
  @Test
  void itStillMeasuresABuildAndACopyOfIt() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "src/bench/Benchmark.java", "12", "--runs", "1")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    for (String row : new String[] {"12 events", "wall s", "cpu s", "peak MiB", "copy s"}) {
      assertTrue(said.contains(row), said);
    }
  }
}
