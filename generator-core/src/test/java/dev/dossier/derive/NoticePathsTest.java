package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.NaiveRunbook;
import dev.dossier.NaiveRunbook.TooMany;
import dev.dossier.RandomRunbooks;
import dev.dossier.check.RunbookEscapes.Counts;
import dev.dossier.derive.NoticePaths.Found;
import dev.dossier.model.Corpus;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookId;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SeverityId;
import dev.dossier.model.StepId;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The longest way to every notification of random runbooks is the longest that somebody finds who
 * goes all of them.
 */
class NoticePathsTest {

  private static final int RUNBOOKS = 5_000;
  private static final RunbookId OUTER = new RunbookId("outer");
  private static final RunbookId INNER = new RunbookId("inner");
  private static final Corpus SMALL =
      new DataReader(1)
          .read(Path.of("src/test/resources/dev/dossier/small"))
          .corpus()
          .orElseThrow();

  @ParameterizedTest
  @EnumSource
  void longestPathsAndPlainEnumerationAgree(Counts begins) {
    int skipped = 0;
    int timed = 0;
    for (int seed = 0; seed < RUNBOOKS; seed++) {
      Random random = new Random(seed);
      Runbook inner = RandomRunbooks.of(random, INNER, 3, false, null);
      Runbook outer = RandomRunbooks.of(random, OUTER, 3 + random.nextInt(6), seed % 3 != 0, INNER);
      for (String severity : List.of("low", "high")) {
        RunbookCase one =
            new RunbookCase(new SeverityId(severity), null, new ServiceModelId("paas"), List.of());
        NaiveRunbook naive =
            new NaiveRunbook(Map.of(OUTER, outer, INNER, inner), one, RandomRunbooks.AWARE, begins);
        try {
          naive.follow(outer, 0);
        } catch (TooMany tooMany) {
          skipped++;
          continue;
        }
        Optional<Found> found = found(outer, inner, one, begins);
        if (!naive.isEndless()) {
          assertThat(found).as("seed %s: %s", seed, outer).isPresent();
        }
        if (found.isPresent() && !naive.isEndless()) {
          Map<StepId, Duration> times = new HashMap<>();
          found.get().arrivals().forEach((step, trail) -> times.put(id(outer, step), takes(trail)));
          assertThat(times)
              .as("seed %s, severity %s: %s", seed, severity, outer)
              .isEqualTo(naive.arrivals());
          timed += times.size();
        }
      }
    }
    assertThat(skipped).isLessThan(RUNBOOKS / 50);
    assertThat(timed).isGreaterThan(RUNBOOKS / 2);
  }

  /** The time of a way, which is that of its steps together. */
  private static Duration takes(Trail trail) {
    assertThat(
            trail.path().stream()
                .map(RunbookTimes.Stretch::takes)
                .reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(trail.takes());
    return trail.takes();
  }

  private static StepId id(Runbook runbook, int step) {
    return runbook.steps().get(step).id();
  }

  private static Optional<Found> found(
      Runbook outer, Runbook inner, RunbookCase one, Counts begins) {
    return new NoticePaths(
            RandomRunbooks.corpus(SMALL, outer, inner),
            one,
            step -> step.notification() != null,
            step -> step.sets().contains(RandomRunbooks.AWARE),
            begins)
        .of(outer);
  }
}
