package nienbieu.publish;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every call, every failure, from every state that a build can meet. */
class FailingDiskIT {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @ParameterizedTest
  @EnumSource
  void whicheverCallFailsTheSiteIsTheOldOrTheNewOne(Ruins ruins) throws Exception {
    DiskTrial trial = new DiskTrial(folder, ruins);
    int calls = trial.calls().size();
    for (int n = 1; n <= calls; n++) {
      // All kinds where it is common, one in turn where a ruin is met as well.
      int kinds = ruins == Ruins.A_SITE ? DiskTrial.FAILURES.size() : 1;
      for (int kind = 0; kind < kinds; kind++) {
        trial.failAt(n, DiskTrial.FAILURES.get((n + kind) % DiskTrial.FAILURES.size()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wheneverTheProcessDiesTheNextBuildRepairs(Ruins ruins) throws Exception {
    DiskTrial trial = new DiskTrial(folder, ruins);
    int calls = trial.calls().size();
    for (int n = 1; n <= calls; n++) {
      trial.dieAt(n);
    }
  }
}
