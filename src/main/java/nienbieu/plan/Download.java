package nienbieu.plan;

/**
 * A file for other programs.
 *
 * @param kind what it holds
 * @param path where it stands
 */
public record Download(DataKind kind, SitePath path) {}
