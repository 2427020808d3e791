package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * A step on the way from the home page to a page.
 *
 * @param label what it is called
 * @param path where it stands
 */
record Crumb(Words label, SitePath path) {

  /** The way to the page, both ends included; nothing for the home page. */
  static List<Crumb> of(Desk desk, Heading heading) {
    Subject subject = desk.page().subject();
    if (subject instanceof Subject.Home) {
      return List.of();
    }
    Crumb home = at(desk.say("nav.timeline"), new Subject.Home(), desk);
    Words title =
        subject instanceof Subject.One one
            ? desk.words(one.entry().label())
            : desk.own(heading.title());
    Crumb here = new Crumb(title, desk.path());
    if (subject instanceof Subject.Letter) {
      return List.of(home, at(desk.say("names.title"), new Subject.Names(), desk), here);
    }
    if (subject instanceof Subject.One one
        && one.kind() != RecordKind.EVENT
        && one.kind() != RecordKind.PAGE) {
      String list = desk.say("index." + one.kind().scheme());
      return List.of(home, at(list, new Subject.Index(one.kind()), desk), here);
    }
    if (subject instanceof Subject.Shared) {
      Subject all = new Subject.Index(RecordKind.EVENT);
      return List.of(home, at(desk.say("index.event"), all, desk), here);
    }
    List<Crumb> way = new ArrayList<>(List.of(home));
    PartOfTime.around(subject)
        .forEach(larger -> way.add(at(PartOfTime.title(larger, desk), larger, desk)));
    way.add(here);
    return way;
  }

  /** The link to it from a page; without an address if it is that page. */
  LinkView link(Desk desk) {
    boolean isHere = path.equals(desk.path());
    return new LinkView(label, isHere ? "" : desk.path().linkTo(path));
  }

  private static Crumb at(String label, Subject subject, Desk desk) {
    return new Crumb(desk.own(label), Addresses.of(subject, desk.language()));
  }
}
