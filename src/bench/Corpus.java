import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * A bilingual event list of any size, the same for the same size: events from 2000 to 2025, each
 * with a text of about 150 words in both languages (heading, list, bold, italic, links), 3 of 40
 * topics, 2 of 200 people, 1 of 60 places, 1 of 50 sources.
 */
final class Corpus {
  private static final String[] VIETNAMESE =
      ("hội nghị hợp tác quốc phòng khu vực trao đổi kế hoạch đối ngoại thảo luận biển đảo nhân dân"
              + " chủ tịch thành viên kinh nghiệm huấn luyện cứu trợ thiên tai gìn giữ hòa bình ứng"
              + " phó dịch bệnh tuyên bố chung nghị quyết đại biểu phát biểu khai mạc bế mạc thống"
              + " nhất đoàn kết trách nhiệm đường dây nóng")
          .split(" ");
  private static final String[] ENGLISH =
      ("meeting cooperation defence regional exchange plan diplomacy discussion maritime member"
              + " chair experience training relief disaster peacekeeping response statement joint"
              + " resolution delegate opening closing unity responsibility hotline practical report"
              + " the of and for with a an in on at")
          .split(" ");

  private final int events;
  private final Random random = new Random(1);

  Corpus(int events) {
    this.events = events;
  }

  /** Writes the content for so many events into a folder: {@code java src/bench/Corpus.java 1000 DIR}. */
  public static void main(String[] arguments) throws IOException {
    new Corpus(Integer.parseInt(arguments[0])).write(Path.of(arguments[1]));
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(folder.resolve("site.yaml"), site());
    Files.writeString(folder.resolve("topics.yaml"), records("topic", 40, ""));
    Files.writeString(folder.resolve("people.yaml"), records("person", 200, ""));
    Files.writeString(folder.resolve("places.yaml"), records("place", 60, ""));
    Files.writeString(folder.resolve("sources.yaml"), sources());
    int perFile = 250;
    for (int first = 0; first < events; first += perFile) {
      StringBuilder yaml = new StringBuilder();
      for (int event = first; event < Math.min(events, first + perFile); event++) {
        event(yaml, event);
      }
      String name = String.format(Locale.ROOT, "events/%05d.yaml", first / perFile);
      Files.writeString(folder.resolve(name), yaml);
    }
  }

  private static String site() {
    return """
        languages: [vi, en]
        title: {vi: Niên biểu thử, en: A trial timeline}
        tagline: {vi: Đo tốc độ, en: For measuring}
        description: {vi: Nội dung tự tạo để đo, en: Generated content for measuring}
        base-url: "https://example.org/"
        # Pictures are taken over from the build before: what they cost is told by itself.
        cards: no
        """;
  }

  private String records(String kind, int count, String more) {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < count; at++) {
      yaml.append("- id: ").append(kind).append('-').append(at).append('\n');
      both(yaml, "  ", "name", 3);
      both(yaml, "  ", "summary", 12);
      yaml.append(more);
    }
    return yaml.toString();
  }

  private String sources() {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < 50; at++) {
      yaml.append("- id: source-").append(at).append("\n  kind: news\n");
      yaml.append("  title: {text: ").append(words(VIETNAMESE, 8)).append(", language: vi}\n");
      both(yaml, "  ", "note", 15);
    }
    return yaml.toString();
  }

  private void event(StringBuilder yaml, int number) {
    int day = (int) ((long) number * 9490 / Math.max(1, events));
    LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day);
    yaml.append(String.format(Locale.ROOT, "- id: event-%05d%n", number).replace("\r", ""));
    yaml.append("  date: \"").append(date).append("\"\n  kind: meeting\n  mode: in-person\n");
    both(yaml, "  ", "title", 8);
    both(yaml, "  ", "summary", 22);
    yaml.append("  body:\n");
    body(yaml, "vi", VIETNAMESE, number);
    body(yaml, "en", ENGLISH, number);
    yaml.append("  people:\n");
    for (int at = 0; at < 2; at++) {
      yaml.append("    - {person: person-").append((number * 7 + at * 31) % 200);
      yaml.append(", role: {vi: chủ trì, en: chair}}\n");
    }
    yaml.append("  places: [place-").append(number % 60).append("]\n  topics: [");
    yaml.append("topic-").append(number % 40).append(", topic-").append((number + 13) % 40);
    yaml.append(", topic-").append((number + 27) % 40).append("]\n  sources: [{source: source-");
    yaml.append(number % 50).append(", supports: [date]}]\n");
  }

  private void body(StringBuilder yaml, String tag, String[] words, int number) {
    String in = "      ";
    yaml.append("    ").append(tag).append(": |\n");
    yaml.append(in).append(words(words, 45)).append(" **").append(words(words, 3)).append("** ");
    yaml.append(words(words, 10)).append(".\n\n");
    yaml.append(in).append("## ").append(tag.equals("vi") ? "Kết quả" : "Outcome").append("\n\n");
    for (int item = 0; item < 4; item++) {
      yaml.append(in).append("- ").append(words(words, 8)).append('\n');
    }
    yaml.append('\n').append(in).append(words(words, 20)).append(" [").append(words(words, 2));
    yaml.append("](event:").append(String.format(Locale.ROOT, "event-%05d", number / 2));
    yaml.append(") *").append(words(words, 2)).append("* ").append(words(words, 25));
    yaml.append(" [").append(words(words, 2)).append("](person:person-").append(number % 200);
    yaml.append(").\n");
  }

  private void both(StringBuilder yaml, String in, String field, int count) {
    yaml.append(in).append(field).append(":\n");
    yaml.append(in).append("  vi: ").append(words(VIETNAMESE, count)).append('\n');
    yaml.append(in).append("  en: ").append(words(ENGLISH, count)).append('\n');
  }

  private String words(String[] from, int count) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at++) {
      text.append(at > 0 ? " " : "").append(from[random.nextInt(from.length)]);
    }
    return text.toString();
  }
}
