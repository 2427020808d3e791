package nienbieu.content;

/**
 * A rank that a person held.
 *
 * @param rank id
 * @param validity when
 */
public record RankHeld(String rank, Validity validity) {}
