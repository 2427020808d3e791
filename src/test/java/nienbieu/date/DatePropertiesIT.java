package nienbieu.date;

/** What holds for every date, tried on 10,000 of them. */
class DatePropertiesIT extends DatePropertiesTest {
  @Override
  int howMany() {
    return 10_000;
  }
}
