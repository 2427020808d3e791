package nienbieu.exchange;

/**
 * A stretch of time behind the events.
 *
 * @param date EDTF
 * @param title one line
 */
record EraDraft(String date, String title) {}
