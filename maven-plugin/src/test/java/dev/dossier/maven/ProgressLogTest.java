package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.output.Progress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLogTest {

  private final RecordedLog log = new RecordedLog();
  private long now = Duration.ofDays(-1).toNanos();
  private final ProgressLog progress = new ProgressLog(log, () -> now);

  @Test
  void aLongRunSaysEveryFourSecondsHowFarItIs() {
    for (int done = 1; done <= 1200; done++) {
      now += Duration.ofMillis(10).toNanos();
      progress.accept(new Progress(done, 1200));
    }
    assertThat(log.lines())
        .containsExactly("[INFO] 400 of 1,200 documents", "[INFO] 800 of 1,200 documents");
  }

  @Test
  void aShortRunSaysNothing() {
    for (int done = 1; done <= 87; done++) {
      now += Duration.ofMillis(40).toNanos();
      progress.accept(new Progress(done, 87));
    }
    assertThat(log.lines()).isEmpty();
  }
}
