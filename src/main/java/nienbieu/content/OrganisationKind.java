package nienbieu.content;

/** What kind of organisation. */
public enum OrganisationKind implements Choice {
  /** A series of meetings. */
  FORUM,
  /** A ministry or a part of one. */
  MINISTRY,
  /** A government or state. */
  GOVERNMENT,
  /** A party or a part of one. */
  PARTY,
  /** Armed forces or a part of them. */
  ARMED_FORCES,
  /** A secretariat. */
  SECRETARIAT,
  /** Any other body. */
  BODY;
}
