package nienbieu.language;

/**
 * A date as the site sets it: the day large, what belongs to it small beside it.
 *
 * @param large the day, the range of days or whatever there is; short, 14 characters at most
 * @param small the month and year, or more where the large part cannot say it; can be empty
 */
public record DateFigure(String large, String small) {}
