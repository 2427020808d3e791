package nienbieu.date;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any text at all: the seeds among the test resources and, where the environment variable {@code
 * JAZZER_FUZZ} is set as in {@code mvn verify}, what grows from them in a few seconds.
 */
class DateFuzzIT {

  @FuzzTest(maxDuration = "5s")
  void everyTextIsADateOrRefusedInItsPlace(FuzzedDataProvider data) {
    AnyText.holds(data.consumeRemainingAsString());
  }
}
