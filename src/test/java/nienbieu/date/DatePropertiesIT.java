package nienbieu.date;

/** What holds for every date, tried on 100,000 of them. */
class DatePropertiesIT extends DatePropertiesTest {
  @Override
  int howMany() {
    return 100_000;
  }
}
