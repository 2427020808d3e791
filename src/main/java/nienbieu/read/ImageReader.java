package nienbieu.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Image;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.source.BinaryFile;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;
import nienbieu.source.SourceTree;

/** Reads one image: its record, and as much of its file as tells format and size. */
final class ImageReader {
  /** Most pixels that a telephone should have to decode. */
  private static final long MOST_PIXELS = 40_000_000;

  private static final String FOLDER = "images/";

  private final SourceTree tree;

  /** The first spelling of every name, by the name in small letters. */
  private final Map<String, String> spellings = new HashMap<>();

  ImageReader(SourceTree tree) {
    this.tree = tree;
  }

  Image read(FieldReader fields) {
    String id = fields.id(RecordKind.IMAGE.scheme());
    String file = fields.line("file");
    Place place = fields.take("file").map(YamlNode::place).orElse(fields.place());
    ImageHeader header = header(fields.reading(), file, place);
    Localized<Text> caption = fields.text("caption");
    return new Image(
        id,
        file,
        header.width(),
        header.height(),
        caption,
        fields.text("credit"),
        fields.text("licence"),
        fields.place());
  }

  private ImageHeader header(Reading reading, String file, Place place) {
    if (file.isEmpty() || !isGoodName(reading, file, place)) {
      return ImageHeader.NONE;
    }
    Optional<BinaryFile> binary = Optional.ofNullable(tree.binaries().get(FOLDER + file));
    if (binary.isEmpty()) {
      if (!tree.isRefused(FOLDER + file)) {
        reportNoFile(reading, file, place);
      }
      return ImageHeader.NONE;
    }
    Optional<ImageHeader> header = ImageHeader.read(binary.get().bytes());
    String extension = file.substring(file.lastIndexOf('.') + 1);
    if (header.isEmpty() || !header.get().format().fits(extension)) {
      reading.report(Rule.IMAGE_FORMAT, place, file);
      return ImageHeader.NONE;
    }
    long pixels = (long) header.get().width() * header.get().height();
    if (pixels == 0 || pixels > MOST_PIXELS) {
      reading.report(Rule.IMAGE_SIZE, place, file, MOST_PIXELS / 1_000_000);
    }
    return header.get();
  }

  private boolean isGoodName(Reading reading, String file, Place place) {
    Optional<Problem> wrong = ImageName.problem(file, place);
    if (wrong.isPresent()) {
      reading.problems().add(wrong.get());
      return false;
    }
    // Two records may show one picture, so the same spelling may come again.
    String first = spellings.computeIfAbsent(file.toLowerCase(Locale.ROOT), small -> file);
    if (!first.equals(file)) {
      reading.report(Rule.IMAGE_NAME_CASE, place, file, first);
    }
    return first.equals(file);
  }

  private void reportNoFile(Reading reading, String file, Place place) {
    List<String> names =
        tree.binaries().keySet().stream()
            .filter(path -> path.startsWith(FOLDER))
            .map(path -> path.substring(FOLDER.length()))
            .toList();
    reading
        .problems()
        .add(
            Problem.of(Rule.REFERENCE_TO_NOTHING, place, "file", file)
                .suggesting(Nearest.to(file, names)));
  }
}
