package nienbieu.render;

import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.PlainPage;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Topic;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.plan.Subject;

/**
 * What a page is called, and its description.
 *
 * @param title its own title, without the site's
 * @param description one or two sentences
 */
record Heading(String title, String description) {
  // Search engines show about this many characters.
  private static final int LONGEST = 300;

  static Heading of(Desk desk) {
    Subject subject = desk.page().subject();
    if (subject instanceof Subject.One one) {
      return new Heading(desk.words(one.entry().label()).text(), description(one.entry(), desk));
    }
    if (subject instanceof Subject.Index index) {
      return new Heading(
          desk.say("index." + index.kind().scheme()),
          desk.say("index." + index.kind().scheme() + ".lead"));
    }
    if (subject instanceof Subject.Shared shared) {
      String name = desk.name(shared.facet(), shared.value()).text();
      String which = "choose." + shared.facet().word();
      return new Heading(
          desk.say(which + ".title", "name", name), desk.say(which + ".lead", "name", name));
    }
    if (subject instanceof Subject.Coverage) {
      return new Heading(desk.say("translations.title"), desk.say("translations.lead"));
    }
    if (subject instanceof Subject.Corrections) {
      return new Heading(desk.say("corrections.title"), desk.say("corrections.lead"));
    }
    if (subject instanceof Subject.Data) {
      return new Heading(desk.say("data.title"), desk.say("data.lead"));
    }
    if (subject instanceof Subject.Search) {
      return new Heading(desk.say("search.title"), desk.say("search.description"));
    }
    if (subject instanceof Subject.Names) {
      return new Heading(desk.say("names.title"), desk.say("names.lead"));
    }
    if (subject instanceof Subject.Letter letter) {
      return letter(letter, desk);
    }
    if (subject instanceof Subject.Bound) {
      return new Heading(desk.say("book.title"), desk.say("book.lead"));
    }
    if (subject instanceof Subject.Printed) {
      String title = PartOfTime.title(subject, desk);
      return new Heading(title, title + ". " + desk.say("print.lead"));
    }
    var settings = desk.timeline().settings();
    if (PartOfTime.isOne(subject)) {
      String title = PartOfTime.title(subject, desk);
      return new Heading(title, title + ". " + desk.words(settings.description()).text());
    }
    String title = desk.words(settings.title()).text();
    String description = desk.words(settings.description()).text();
    if (subject instanceof Subject.Turned turned) {
      String order = desk.say("order." + turned.order().word());
      return new Heading(order, order + ". " + description);
    }
    return new Heading(title + ": " + desk.words(settings.tagline()).text(), description);
  }

  private static Heading letter(Subject.Letter subject, Desk desk) {
    String label =
        desk.site()
            .alphabet()
            .letter(subject.letter(), desk.language())
            .orElseThrow()
            .initial()
            .label();
    String part = subject.part() == 1 ? "" : " (" + desk.number(subject.part()) + ")";
    String title = desk.say("names.letter", "letter", label) + part;
    return new Heading(title, title + ". " + desk.say("names.lead"));
  }

  private static String description(Entry entry, Desk desk) {
    String text = text(entry, desk);
    if (text.length() <= LONGEST) {
      return text;
    }
    int blank = text.lastIndexOf(' ', LONGEST);
    // A word may be longer than all of it; no letter of it is cut in two.
    int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, blank < 0 ? cut : blank) + " …";
  }

  private static String text(Entry entry, Desk desk) {
    if (entry instanceof Event event) {
      return desk.dates().heading(event.date()) + ". " + said(event.summary(), desk);
    }
    if (entry instanceof Article article) {
      return said(article.summary(), desk);
    }
    if (entry instanceof Person person) {
      return said(person.summary(), desk);
    }
    if (entry instanceof Organisation organisation) {
      return said(organisation.summary(), desk);
    }
    if (entry instanceof Spot place) {
      return said(place.summary(), desk);
    }
    if (entry instanceof Topic topic) {
      return said(topic.summary(), desk);
    }
    if (entry instanceof Source source) {
      return source.note().in(desk.language()).prose().words();
    }
    if (entry instanceof PlainPage page) {
      return said(page.summary(), desk);
    }
    return desk.words(entry.label()).text();
  }

  private static String said(Localized<Text> text, Desk desk) {
    return desk.words(text).text();
  }
}
