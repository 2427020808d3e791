package nienbieu.date;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any text at all. Without the environment variable {@code JAZZER_FUZZ} the seeds beside the other
 * test resources are tried; with it, as once in {@code mvn verify}, what grows from them. For a
 * long search of your own: {@code JAZZER_FUZZ=1 mvn verify -Dit.test=DateFuzzIT} with a longer
 * duration.
 */
class DateFuzzIT {

  @FuzzTest(maxDuration = "5s")
  void everyTextIsADateOrRefusedInItsPlace(FuzzedDataProvider data) {
    AnyText.holds(data.consumeRemainingAsString());
  }
}
