package nienbieu.markdown;

import nienbieu.source.Place;

/**
 * A link from prose into the site, or an image; somebody must check that it leads somewhere.
 *
 * @param kind what it points to
 * @param id the record's id; empty for an anchor on the same page, {@code kind} is then {@link
 *     RecordKind#PAGE}
 * @param anchor the part after {@code #}, or the empty text
 * @param place where it is written
 */
public record ProseLink(RecordKind kind, String id, String anchor, Place place) {
  /** Whether only an anchor was written: {@code [below](#s-plan)}. */
  public boolean isSamePage() {
    return id.isEmpty();
  }
}
