package nienbieu.plan;

import java.util.List;
import nienbieu.markdown.RecordKind;

/** Which subjects can be followed by a feed. */
public final class Feeds {
  private Feeds() {}

  /** All of them, in the order of the site's pages. */
  public static List<Subject> subjects(Site site) {
    return site.subjects().stream().filter(subject -> isFollowed(site, subject)).toList();
  }

  /**
   * Whether a subject has feeds: the whole timeline, the corrections, and each topic, organisation
   * and person, if there is something to follow. A feed must say when it was updated, and without
   * entries nobody knows.
   */
  public static boolean isFollowed(Site site, Subject subject) {
    if (subject instanceof Subject.Home) {
      return site.timeline().events().size() > 0;
    }
    if (subject instanceof Subject.One one) {
      boolean follows =
          one.kind() == RecordKind.TOPIC
              || one.kind() == RecordKind.ORGANISATION
              || one.kind() == RecordKind.PERSON;
      return follows && !site.crossings().events(one.kind(), one.entry().id()).isEmpty();
    }
    return subject instanceof Subject.Corrections;
  }
}
