package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Settings;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * A small page that other sites show in a frame: one event, or the events of a record, a year, a
 * kind or a status.
 *
 * @param lang tag of the page's language
 * @param dir {@code ltr} or {@code rtl}
 * @param title for the window and for whoever hears the frame's name
 * @param canonical the whole page, absolute
 * @param stylesheet relative address
 * @param href to the whole page
 * @param heading what the page is about
 * @param one the event, where the page is about one; at most one
 * @param events the events, where it is about several, in order of time
 * @param more that there are more of them, in words; else empty
 * @param siteName the site's title
 * @param home relative address of the language's home page
 * @param licence of the site's texts
 */
public record EmbedView(
    String lang,
    String dir,
    String title,
    String canonical,
    String stylesheet,
    String href,
    Words heading,
    List<Happening> one,
    List<EventLines.Line> events,
    String more,
    Words siteName,
    String home,
    Frame.Deed licence) {
  /** A frame is for a glance; whoever wants them all follows the link. */
  private static final int MOST = 100;

  static EmbedView of(Desk desk, SitePath stylesheet) {
    Settings settings = desk.timeline().settings();
    Subject subject = desk.page().subject();
    List<Event> events = desk.site().embeddable(subject);
    boolean isEvent = subject instanceof Subject.One one && one.kind() == RecordKind.EVENT;
    Words siteName = desk.words(settings.title());
    Words heading =
        subject instanceof Subject.One one
            ? desk.words(one.entry().label())
            : desk.own(Heading.of(desk).title());
    int left = Math.max(0, events.size() - MOST);
    return new EmbedView(
        desk.language().tag(),
        desk.language().direction().html(),
        heading.text() + " · " + siteName.text(),
        settings.baseUrl() + desk.site().canonical(desk.page()).canonical(),
        desk.path().linkTo(stylesheet),
        desk.href(subject),
        heading,
        isEvent ? List.of(Happening.of(events.get(0), desk)) : List.of(),
        isEvent
            ? List.of()
            : events.subList(left, events.size()).stream()
                .map(event -> EventLines.Line.of(event, desk))
                .toList(),
        left == 0 ? "" : desk.say("embed.more", "count", left),
        siteName,
        desk.href(new Subject.Home()),
        new Frame.Deed(settings.licence().name(), settings.licence().url()));
  }
}
