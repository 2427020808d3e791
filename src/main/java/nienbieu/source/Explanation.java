package nienbieu.source;

import java.util.List;

/**
 * A rule at length, for whoever met it for the first time.
 *
 * @param rule the rule
 * @param meaning what it asks for, one sentence or two
 * @param reason why it exists
 * @param examples a wrong one and a right one
 */
public record Explanation(Rule rule, String meaning, String reason, List<Example> examples) {
  public Explanation {
    examples = List.copyOf(examples);
  }
}
