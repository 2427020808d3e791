package nienbieu.read;

import java.util.Map;
import java.util.function.Consumer;

/** Mistakes that cannot stand in a text file, by the name of their case. */
final class MadeCases {
  private static final Map<String, Consumer<TinySite>> MADE = Map.of();

  private MadeCases() {}

  /** Does what the case of this name needs, if anything. */
  static void spoil(String name, TinySite site) {
    MADE.getOrDefault(name, none -> {}).accept(site);
  }
}
