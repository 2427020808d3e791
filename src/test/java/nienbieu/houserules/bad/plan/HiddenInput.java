package nienbieu.houserules.bad.plan;

import java.util.function.Supplier;

/** Asks the machine, in every way that there is a ban of. */
final class HiddenInput {
  org.commonmark.node.Node wrongRoom;

  /** A reference to a method is a call of it too. */
  Supplier<java.time.Instant> now = java.time.Instant::now;

  Object[] ask() {
    return new Object[] {
      java.util.Locale.getDefault(),
      com.ibm.icu.util.ULocale.getDefault(),
      java.util.TimeZone.getDefault(),
      java.time.ZoneId.systemDefault(),
      java.time.Clock.systemUTC(),
      java.time.LocalDate.now(),
      java.time.LocalDateTime.now(),
      java.time.ZonedDateTime.now(),
      java.time.OffsetDateTime.now(),
      java.time.Year.now(),
      java.time.YearMonth.now(),
      System.getenv("HOME"),
      System.getProperty("user.home"),
      System.currentTimeMillis(),
      Math.random(),
      new java.util.Random(),
      java.util.UUID.randomUUID(),
      new java.util.Date(),
      java.util.Calendar.getInstance(),
      new java.text.SimpleDateFormat("y"),
    };
  }
}
