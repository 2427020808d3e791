package nienbieu.houserules.bad.plan;

import org.junit.jupiter.api.Test;

/** Has a test that the build would never find. */
final class LostCases {
  @Test
  void isLost() {}
}
