package nienbieu.read;

/**
 * A number or a part of a date that a text names, and that its translation should name too.
 *
 * @param value in digits, a decimal point if it needs one
 * @param isDate whether it is part of a date
 * @param start offset in the text
 * @param end offset behind it
 */
record Figure(String value, boolean isDate, int start, int end) {}
