package nienbieu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One GitHub workflow, and what would make it unsafe for the code of strangers.
 *
 * @param text the YAML
 */
record Workflow(String text) {
  private static final Pattern PINNED =
      Pattern.compile("- uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+");
  private static final Set<String> TRUSTED = Set.of("pull_request_target", "workflow_run");

  /** What is wrong, one sentence each. */
  List<String> problems() {
    List<String> found = new ArrayList<>();
    Map<?, ?> root =
        new Yaml(new SafeConstructor(new LoaderOptions())).<Map<Object, Object>>load(text);
    // YAML 1.1 reads the key "on" as true.
    Set<String> triggers = new TreeSet<>();
    if (root.get(Boolean.TRUE) instanceof Map<?, ?> on) {
      on.keySet().forEach(key -> triggers.add(key.toString()));
    } else {
      found.add("the triggers are not a mapping");
    }
    triggers.stream()
        .filter(TRUSTED::contains)
        .forEach(trigger -> found.add(trigger + " gives a stranger's code our secrets"));
    boolean strangers = triggers.contains("pull_request");
    permissions("the workflow", root, strangers, found);
    if (text.contains("write-all")) {
      found.add("may write everything");
    }
    if (strangers && text.contains("secrets.")) {
      found.add("a pull request gets secrets");
    }
    if (root.get("jobs") instanceof Map<?, ?> jobs) {
      jobs.forEach((name, job) -> job(name.toString(), (Map<?, ?>) job, strangers, found));
    }
    uses(found);
    return found;
  }

  private static void permissions(
      String name, Map<?, ?> owner, boolean strangers, List<String> found) {
    if (!(owner.get("permissions") instanceof Map<?, ?> given)) {
      found.add(name + " does not say what it may");
    } else if (given.containsValue("write") && (strangers || !owner.containsKey("environment"))) {
      found.add(name + " may write");
    }
  }

  private static void job(String name, Map<?, ?> job, boolean strangers, List<String> found) {
    if (job.containsKey("permissions")) {
      permissions("job " + name, job, strangers, found);
    }
    if (!job.containsKey("timeout-minutes")) {
      found.add("job " + name + " may run for hours");
    }
    for (Object each : (List<?>) job.get("steps")) {
      Map<?, ?> step = (Map<?, ?>) each;
      // An expression in a script is replaced before the shell reads it: its value becomes code.
      if (String.valueOf(step.get("run")).contains("${{")) {
        found.add("job " + name + " puts an expression into a script");
      }
      boolean checkout = String.valueOf(step.get("uses")).startsWith("actions/checkout@");
      Object with = step.get("with");
      if (checkout
          && !(with instanceof Map<?, ?> map
              && Boolean.FALSE.equals(map.get("persist-credentials")))) {
        found.add("job " + name + " leaves its token in the checkout");
      }
    }
  }

  private void uses(List<String> found) {
    for (String line : text.split("\n")) {
      boolean uses = line.contains("uses:") && !line.strip().startsWith("#");
      String item = line.strip();
      item = item.startsWith("-") ? item : "- " + item;
      if (uses && !PINNED.matcher(item).matches()) {
        found.add("not pinned to a commit of an official action: " + line.strip());
      }
    }
  }
}
