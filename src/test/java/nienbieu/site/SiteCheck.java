package nienbieu.site;

import java.util.List;

/** A rule, or a family of rules, for a whole site. */
interface SiteCheck {
  /** Every check but the one that takes a second to start. */
  List<SiteCheck> QUICK =
      List.of(
          new Skeleton(),
          new Links(),
          new Reachability(),
          new Alternates(),
          new Sitemap(),
          new SharedCards(),
          new StrictPolicy(),
          new Furniture());

  /** Notes what is wrong with a site. */
  void check(SiteFolder site, Findings findings);

  /** What every check finds, one finding a line. */
  static String all(SiteFolder site) {
    Findings findings = new Findings();
    new HtmlValidity().check(site, findings);
    QUICK.forEach(check -> check.check(site, findings));
    return findings.text();
  }
}
