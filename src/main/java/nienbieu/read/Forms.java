package nienbieu.read;

import static nienbieu.markdown.RecordKind.ARTICLE;
import static nienbieu.markdown.RecordKind.EVENT;
import static nienbieu.markdown.RecordKind.IMAGE;
import static nienbieu.markdown.RecordKind.ORGANISATION;
import static nienbieu.markdown.RecordKind.PAGE;
import static nienbieu.markdown.RecordKind.PERSON;
import static nienbieu.markdown.RecordKind.PLACE;
import static nienbieu.markdown.RecordKind.SOURCE;
import static nienbieu.markdown.RecordKind.TERM;
import static nienbieu.markdown.RecordKind.TOPIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nienbieu.date.Hemisphere;
import nienbieu.language.Languages;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/** Everything that the readers of a content folder ask for, by the kind of file. */
public final class Forms {
  private final Reading reading;
  private final List<FileForm> files = new ArrayList<>();

  /**
   * What the files of one kind consist of.
   *
   * @param name of the kind: {@code events}
   * @param isList whether a file is a list of such records, or one record alone
   */
  public record FileForm(String name, boolean isList, Form form) {}

  private Forms(Languages languages) {
    Problems unheard = new Problems();
    this.reading =
        Reading.of(
            languages,
            false,
            Hemisphere.NORTHERN,
            new TranslationCheck(
                languages,
                Ledger.read(SourceTree.none(), unheard),
                Strictness.AS_THE_SITE_SAYS,
                Optional.empty(),
                unheard),
            NameBook.read(SourceTree.none(), languages),
            unheard);
  }

  /** The forms of all kinds of files of a site in these languages. */
  public static List<FileForm> of(Languages languages) {
    Forms forms = new Forms(languages);
    forms.add("site", false, "site", fields -> SettingsReader.settings(fields, languages));
    forms.add("events", true, EVENT.scheme(), EventReader::read);
    forms.add("people", true, PERSON.scheme(), RecordReaders::person);
    forms.add("ranks", true, References.RANK, RecordReaders::rank);
    forms.add("organisations", true, ORGANISATION.scheme(), RecordReaders::organisation);
    forms.add("places", true, PLACE.scheme(), RecordReaders::spot);
    forms.add("topics", true, TOPIC.scheme(), RecordReaders::topic);
    forms.add("terms", true, TERM.scheme(), RecordReaders::term);
    forms.add("sources", true, SOURCE.scheme(), RecordReaders::source);
    forms.add("images", true, IMAGE.scheme(), new ImageReader(SourceTree.none())::read);
    forms.addTexts(ARTICLE.scheme(), ArticleReader.ArticleFacts::read, languages);
    forms.addTexts(PAGE.scheme(), ArticleReader.PageFacts::read, languages);
    return List.copyOf(forms.files);
  }

  private void add(String name, boolean isList, String what, Function<FieldReader, ?> read) {
    files.add(new FileForm(name, isList, FormProbe.form(reading, what, read)));
  }

  private void addTexts(String what, Function<FieldReader, ?> facts, Languages languages) {
    TextFolder texts = new TextFolder(reading, SourceTree.none(), what, what);
    SourceFile file = SourceFile.of(what, "");
    FrontMatterFile empty =
        new FrontMatterFile(
            new Mapping(List.of(), false, Place.of(file)), "", new FileOrigin(file, 1));
    Function<FieldReader, ?> half = fields -> texts.half(fields, empty, languages.original());
    add(
        what,
        false,
        what,
        fields -> {
          half.apply(fields);
          return facts.apply(fields);
        });
    add(what + "-translation", false, what + "-translation", half);
  }
}
