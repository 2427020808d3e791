package nienbieu.houserules.bad.date;

/** Is used by a room on its own floor. */
public record Neighbour(int day) {}
