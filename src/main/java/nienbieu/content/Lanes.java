package nienbieu.content;

/** What has a lane of its own in a chart. */
public enum Lanes implements Choice {
  /** All events share the same rows. */
  NONE,
  /** Each kind of event. */
  KIND,
  /** The organisation that an event names first. */
  ORGANISATION,
  /** The topic that an event names first. */
  TOPIC
}
