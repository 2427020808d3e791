package nienbieu.exchange;

/**
 * A lane of another program as a topic.
 *
 * @param id slug
 * @param name one line
 */
record TopicDraft(String id, String name) {}
