package nienbieu.site.browser;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What pages may weigh: {@code src/test/resources/budgets.properties}. */
public final class Budgets {
  private static final Path FILE = Path.of("src/test/resources/budgets.properties");

  private final Properties lines = new Properties();

  private Budgets() {}

  /** Reads the file. */
  public static Budgets read() throws IOException {
    Budgets budgets = new Budgets();
    try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
      budgets.lines.load(reader);
    }
    return budgets;
  }

  /** A budget by its name in the file. */
  public double of(String name) {
    return Double.parseDouble(lines.getProperty(name));
  }
}
