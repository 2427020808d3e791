package nienbieu.houserules.bad.gallery;

/** Stands in a room that is not on the plan. */
public record Unknown() {}
