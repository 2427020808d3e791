package nienbieu.export;

import nienbieu.content.Image;
import nienbieu.language.Language;
import nienbieu.markdown.LinkTargets;
import nienbieu.markdown.ProseImage;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/** The way from a text that stands on another site back to ours: absolute addresses. */
record AbsoluteLinks(Site site, Language language, String idPrefix) implements LinkTargets {
  @Override
  public String address(RecordKind kind, String id, String anchor) {
    String at = anchor.isEmpty() ? Addresses.anchor(kind, id) : anchor;
    SitePath path = SitePath.of(language.tag(), Addresses.of(kind, id));
    return absolute(path) + (at.isEmpty() ? "" : "#" + at);
  }

  @Override
  public ProseImage image(String id) {
    Image image = site.timeline().images().get(id);
    return new ProseImage(picture(image), image.width(), image.height());
  }

  /** The address of a picture. */
  String picture(Image image) {
    return absolute(Addresses.ofImage(image.file()));
  }

  /** The address of the page about a subject. */
  String page(Subject subject) {
    return absolute(site.canonical(new Page(subject, language)));
  }

  private String absolute(SitePath path) {
    return site.timeline().settings().baseUrl() + path.canonical();
  }
}
