package nienbieu.content;

import nienbieu.date.HistoricalDate;
import nienbieu.language.Languages;
import nienbieu.markdown.RecordKind;

/**
 * Everything that the editors wrote, checked: every reference leads somewhere, every text is there
 * in every language.
 *
 * @param settings of the whole site
 * @param events in order of time
 * @param articles by id
 * @param people in the editor's order, as are all that follow
 * @param glossary the abbreviations of its texts
 * @param translations how far each language has come
 */
public record Timeline(
    Settings settings,
    Records<Event> events,
    Records<Article> articles,
    Records<Person> people,
    Records<Rank> ranks,
    Records<Organisation> organisations,
    Records<Spot> places,
    Records<Topic> topics,
    Records<Term> terms,
    Records<Source> sources,
    Records<PlainPage> pages,
    Records<Image> images,
    Glossary glossary,
    Translations translations) {

  /** The site's languages. */
  public Languages languages() {
    return settings.languages();
  }

  /** The records of a kind. */
  public Records<? extends Entry> records(RecordKind kind) {
    return switch (kind) {
      case EVENT -> events;
      case ARTICLE -> articles;
      case PERSON -> people;
      case ORGANISATION -> organisations;
      case PLACE -> places;
      case TOPIC -> topics;
      case TERM -> terms;
      case SOURCE -> sources;
      case PAGE -> pages;
      case IMAGE -> images;
    };
  }

  /** The same content for a site that stands elsewhere. */
  public Timeline at(String baseUrl) {
    return with(settings.at(baseUrl));
  }

  /** The same content told as of an exact day. */
  public Timeline asOf(HistoricalDate day) {
    return with(settings.asOf(day));
  }

  private Timeline with(Settings others) {
    return new Timeline(
        others,
        events,
        articles,
        people,
        ranks,
        organisations,
        places,
        topics,
        terms,
        sources,
        pages,
        images,
        glossary,
        translations);
  }
}
