package nienbieu.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nienbieu.language.Language;
import nienbieu.read.WrittenText.Half;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;

/** Collects the texts of one record while it is read, each under a name that stays. */
final class RecordTexts {
  /** What tells the items of a list apart better than their order, which changes. */
  private static final Set<String> TELLING =
      Set.of("person", "organisation", "source", "from", "on");

  private final Collected collected;
  private final String list;
  private final YamlNode item;

  /** The beginning of the names of all texts of this item; empty until it is asked for. */
  private String prefix = "";

  private static final class Collected {
    private final List<WrittenText> texts = new ArrayList<>();
    private final Set<String> prefixes = new HashSet<>();
    private String kind = "";
    private String id = "";
  }

  private RecordTexts(Collected collected, String list, YamlNode item) {
    this.collected = collected;
    this.list = list;
    this.item = item;
  }

  /** Of a record. */
  static RecordTexts of(YamlNode record) {
    return new RecordTexts(new Collected(), "", record);
  }

  /** Of a record inside this one. */
  RecordTexts within(String name, YamlNode inside) {
    return new RecordTexts(collected, name, inside);
  }

  /** Says which record it is. */
  void belongTo(String kind, String id) {
    collected.kind = kind;
    collected.id = id;
  }

  /** Adds a text, if it is there in any language. */
  void add(String field, Map<Language, Half> halves) {
    if (!halves.isEmpty()) {
      collected.texts.add(new WrittenText(prefix() + field, halves));
    }
  }

  /** Adds what was collected elsewhere for the same record. */
  void addAll(RecordTexts others) {
    collected.texts.addAll(others.collected.texts);
  }

  /** Hands over what was collected; nothing is handed over for a part of a record. */
  void end(TranslationCheck check) {
    if (list.isEmpty() && !collected.id.isEmpty()) {
      check.take(collected.kind, collected.id, collected.texts);
    }
  }

  private String prefix() {
    if (prefix.isEmpty() && !list.isEmpty()) {
      String name = list + "." + telling();
      prefix = name + ".";
      for (int number = 2; !collected.prefixes.add(prefix); number++) {
        prefix = name + "+" + number + ".";
      }
    }
    return prefix;
  }

  private String telling() {
    StringBuilder name = new StringBuilder();
    if (item instanceof Mapping mapping) {
      for (Field field : mapping.fields()) {
        String called = field.name().value();
        boolean telling = TELLING.contains(called) || list.equals("eras") && called.equals("date");
        if (telling && field.value() instanceof Scalar scalar) {
          name.append(name.length() == 0 ? "" : "-").append(plain(scalar.value()));
        }
      }
    }
    return name.toString();
  }

  /** A blank, a comma or an equals sign has a meaning in the ledger. */
  private static String plain(String value) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      boolean allowed = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
      plain.append(allowed ? c : '_');
    }
    return plain.toString();
  }
}
