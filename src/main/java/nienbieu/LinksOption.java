package nienbieu;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nienbieu.links.Manners;
import nienbieu.links.Network;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --links} and what belongs to it. */
final class LinksOption {
  /**
   * For tests: {@code pause=MILLISECONDS answer=MILLISECONDS name=address:port …}, hosts that stand
   * on this machine. No option, because nobody else may need it.
   */
  private static final String TRIAL = "nienbieu.links.trial";

  private static final String OFF = "off";
  private static final String NEW = "new";
  private static final String ALL = "all";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--links",
      paramLabel = "all",
      arity = "0..1",
      fallbackValue = NEW,
      defaultValue = OFF,
      description = {
        "Asks the web addresses in the content whether they still answer;",
        "“all” asks again even where the answer is remembered."
      })
  private String links;

  @Option(
      names = "--archive",
      description = "With --links: asks the Internet Archive for copies of pages that are gone.")
  private boolean archive;

  @Option(
      names = "--links-seconds",
      paramLabel = "NUMBER",
      defaultValue = "600",
      description = "With --links: the longest that all of it may take (default: 600).")
  private long seconds;

  /** Whether addresses shall be asked at all. */
  boolean isOn() {
    if (!links.equals(OFF) && !links.equals(NEW) && !links.equals(ALL)) {
      throw wrong("--links stands alone or as --links=all, not " + links);
    }
    if (links.equals(OFF) && archive) {
      throw wrong("--archive is of use only with --links");
    }
    if (seconds < 1 || seconds > 86_400) {
      throw wrong("--links-seconds must be a number from 1 to 86400, not " + seconds);
    }
    return !links.equals(OFF);
  }

  /** Whether remembered answers do not count. */
  boolean isForAll() {
    return links.equals(ALL);
  }

  /** Whether the Internet Archive may be asked. */
  boolean findsCopies() {
    return archive;
  }

  /**
   * How to ask.
   *
   * @param site whose links they are, or the empty text
   */
  Manners manners(String site) throws IOException {
    Manners manners = Manners.of(Version.number(), site).within(Duration.ofSeconds(seconds));
    for (Map.Entry<String, String> set : trial().entrySet()) {
      switch (set.getKey()) {
        case "pause" ->
            manners = manners.pausing(Duration.ofMillis(Long.parseLong(set.getValue())));
        case "answer" ->
            manners = manners.answering(Duration.ofMillis(Long.parseLong(set.getValue())));
        default -> {}
      }
    }
    return manners;
  }

  /** Whom to ask. */
  Network network() {
    Map<String, String> standIns = trial();
    standIns.keySet().removeAll(List.of("pause", "answer"));
    return Network.of(standIns);
  }

  private static Map<String, String> trial() {
    Map<String, String> settings = new HashMap<>();
    for (String set : System.getProperty(TRIAL, "").split(" ")) {
      String[] pair = set.split("=");
      if (pair.length == 2) {
        settings.put(pair[0], pair[1]);
      }
    }
    return settings;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
