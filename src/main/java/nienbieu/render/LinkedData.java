package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.EventMode;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.PlainPage;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.date.HistoricalDate;
import nienbieu.json.JsonText;
import nienbieu.json.JsonWriter;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/** What a page says to machines: JSON-LD in the words of schema.org. Nothing in it is guessed. */
final class LinkedData {
  static final String CONTEXT = "https://schema.org";

  /** What is the page itself; of all others there is a page. */
  private static final Set<String> WORKS = Set.of("Article", "WebSite", "WebPage");

  private final Desk desk;
  private final Heading heading;
  private final String url;

  private LinkedData(Desk desk, Heading heading, String url) {
    this.desk = desk;
    this.heading = heading;
    this.url = url;
  }

  static List<JsonText> of(Desk desk, Heading heading, List<Crumb> crumbs, String url) {
    List<JsonText> all = new ArrayList<>(2);
    new LinkedData(desk, heading, url).subject().ifPresent(all::add);
    if (!crumbs.isEmpty()) {
      all.add(crumbs(crumbs, desk));
    }
    return all;
  }

  private Optional<JsonText> subject() {
    Subject subject = desk.page().subject();
    if (subject instanceof Subject.Home) {
      return Optional.of(thing("WebSite", members -> {}));
    }
    return subject instanceof Subject.One one ? entry(one.entry()) : Optional.empty();
  }

  private Optional<JsonText> entry(Entry entry) {
    if (entry instanceof Event event) {
      return Optional.of(event(event));
    }
    if (entry instanceof Article article) {
      return Optional.of(article(article));
    }
    if (entry instanceof PlainPage) {
      return Optional.of(thing("WebPage", members -> {}));
    }
    if (entry instanceof Person) {
      return Optional.of(thing("Person", members -> {}));
    }
    if (entry instanceof Organisation organisation) {
      return Optional.of(organisation(organisation));
    }
    if (entry instanceof Spot place) {
      return Optional.of(place(place));
    }
    return entry instanceof Source source ? Optional.of(source(source)) : Optional.empty();
  }

  private JsonText event(Event event) {
    return thing(
        "Event",
        members -> {
          LinkedDates.write(members, event);
          event
              .mode()
              .ifPresent(
                  mode -> members.put("eventAttendanceMode", CONTEXT + "/" + attendance(mode)));
          // No VirtualLocation, even of what was held online: it would need an address that nobody
          // gave. And no organizer: what a body did is said in words only.
          new LinkedParticipants(event, desk).write(members);
          event
              .partOf()
              .ifPresent(
                  id -> members.putObject("superEvent", reference("Event", RecordKind.EVENT, id)));
          list(members, "about", "Thing", RecordKind.TOPIC, event.topics());
          List<String> told =
              desk.crossings().articles(RecordKind.EVENT, event.id()).stream()
                  .map(Article::id)
                  .toList();
          list(members, "subjectOf", "Article", RecordKind.ARTICLE, told);
        });
  }

  private static String attendance(EventMode mode) {
    return switch (mode) {
      case ONLINE -> "OnlineEventAttendanceMode";
      case IN_PERSON -> "OfflineEventAttendanceMode";
      case HYBRID -> "MixedEventAttendanceMode";
    };
  }

  private JsonText article(Article article) {
    return thing(
        "Article",
        members -> {
          members.put("headline", heading.title());
          list(members, "about", "Event", RecordKind.EVENT, article.events());
          article
              .source()
              .ifPresent(
                  id ->
                      members.putObject(
                          "isBasedOn", reference("CreativeWork", RecordKind.SOURCE, id)));
        });
  }

  private JsonText organisation(Organisation organisation) {
    return thing(
        "Organization",
        members -> {
          organisation
              .shortName()
              .ifPresent(name -> members.put("alternateName", desk.words(name).text()));
          organisation
              .partOf()
              .ifPresent(
                  id ->
                      members.putObject(
                          "parentOrganization",
                          reference("Organization", RecordKind.ORGANISATION, id)));
        });
  }

  private JsonText place(Spot place) {
    return thing(
        "Place",
        members ->
            place
                .partOf()
                .ifPresent(
                    id ->
                        members.putObject(
                            "containedInPlace", reference("Place", RecordKind.PLACE, id))));
  }

  private JsonText source(Source source) {
    return thing(
        "CreativeWork",
        members -> {
          members.put("inLanguage", source.title().writtenIn().tag());
          source
              .published()
              .filter(HistoricalDate::isExactDay)
              .ifPresent(day -> members.put("datePublished", day.text()));
          source
              .publisher()
              .ifPresent(
                  name ->
                      members.putObject(
                          "publisher",
                          body ->
                              body.put("@type", "Organization")
                                  .put("name", desk.words(name).text())));
          source.url().ifPresent(address -> members.put("sameAs", address));
        });
  }

  private JsonText thing(String type, Consumer<JsonWriter> more) {
    return JsonWriter.object(
        members -> {
          members.put("@context", CONTEXT).put("@type", type).put("name", heading.title());
          members.put("description", heading.description()).put("url", url);
          LinkedPage page = new LinkedPage(desk);
          if (WORKS.contains(type)) {
            page.write(members, type);
          } else {
            // An event has no day of its last change and no licence, only the page about it has.
            members.putObject(
                "mainEntityOfPage",
                own -> {
                  own.put("@type", "WebPage").put("url", url);
                  page.write(own, "WebPage");
                });
          }
          more.accept(members);
        });
  }

  private void list(
      JsonWriter members, String name, String type, RecordKind kind, List<String> ids) {
    if (!ids.isEmpty()) {
      members.putArray(
          name,
          items ->
              ids.stream().distinct().forEach(id -> items.addObject(reference(type, kind, id))));
    }
  }

  private Consumer<JsonWriter> reference(String type, RecordKind kind, String id) {
    return members ->
        members
            .put("@type", type)
            .put("name", desk.name(kind, id))
            .put("url", absolute(desk, desk.path(kind, id)));
  }

  private static JsonText crumbs(List<Crumb> crumbs, Desk desk) {
    return JsonWriter.object(
        members ->
            members
                .put("@context", CONTEXT)
                .put("@type", "BreadcrumbList")
                .putArray(
                    "itemListElement",
                    items -> {
                      for (int at = 0; at < crumbs.size(); at++) {
                        crumb(items, at + 1, crumbs.get(at), desk);
                      }
                    }));
  }

  private static void crumb(JsonWriter items, int position, Crumb crumb, Desk desk) {
    items.addObject(
        item ->
            item.put("@type", "ListItem")
                .put("position", position)
                .put("name", crumb.label().text())
                .put("item", absolute(desk, crumb.path())));
  }

  /** An address with its site. */
  static String absolute(Desk desk, SitePath path) {
    return desk.timeline().settings().baseUrl() + path.canonical();
  }
}
