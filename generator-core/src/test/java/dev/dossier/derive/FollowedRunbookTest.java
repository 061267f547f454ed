package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Corpus;
import dev.dossier.model.Exercise;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.StepId;
import dev.dossier.model.TickState;
import dev.dossier.model.TickedStep;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowedRunbookTest {

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();
  private static final RunbookId STORAGE = new RunbookId("storage-exposure");

  @Test
  void theRecordedExerciseDiffersFromItsRunbookInThreeSteps() {
    Exercise exercise = REFERENCE.exercises().values().iterator().next().value();

    FollowedRunbook followed =
        FollowedRunbook.all(exercise.runbook(), exercise.runbookSteps(), FollowedRunbookTest::known)
            .get(0);

    assertThat(followed.deviations())
        .extracting(each -> each.step().id().value(), FollowedStep::deviations)
        .containsExactly(
            tuple("preserve", Set.of(StepDeviation.LATE)),
            tuple("close-exposure", Set.of(StepDeviation.OUT_OF_ORDER)),
            tuple("rotate", Set.of(StepDeviation.SKIPPED)));
    assertThat(step(followed, "preserve").over()).isEqualTo(Duration.ofMinutes(23));
    assertThat(step(followed, "close-exposure").before()).isEqualTo(3);
    assertThat(followed.recorded()).hasSize(7);
  }

  @Test
  void aStepThatTookLongerThanItsTargetIsLateWhateverTheRecordSays() {
    FollowedStep inTime = only(tick("confirm", TickState.DONE, "10:00", "10:30"));
    FollowedStep late = only(tick("confirm", TickState.DONE, "10:00", "10:31"));

    assertThat(inTime.deviations()).isEmpty();
    assertThat(late.deviations()).containsExactly(StepDeviation.LATE);
    assertThat(late.over()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void howLongAStepTookIsKnownOnlyFromBothTimesAndIfItWasDone() {
    assertThat(only(tick("confirm", TickState.LATE, null, "10:31")).taken()).isNull();
    assertThat(only(tick("confirm", TickState.SKIPPED, "10:00", "12:00")).taken()).isNull();
    assertThat(only(tick("confirm", TickState.SKIPPED, "10:00", "12:00")).deviations())
        .containsExactly(StepDeviation.SKIPPED);
    assertThat(only(tick("confirm", TickState.NOT_APPLICABLE, null, "12:00")).deviations())
        .isEmpty();
  }

  @Test
  void stepsThatDoNotLeadToEachOtherHaveNoOrder() {
    // one is for what was exposed, the other for what was not
    FollowedRunbook followed =
        follow(
            tick("close-without-incident", TickState.DONE, null, "10:00"),
            tick("eradicate", TickState.DONE, null, "11:00"));

    assertThat(followed.deviations()).isEmpty();
  }

  @Test
  void ticksOfRunbooksThatAreNotKnownAreLeftOut() {
    TickedStep other =
        new TickedStep(
            new RunbookId("unknown"), new StepId("x"), TickState.LATE, null, null, null, null);

    assertThat(FollowedRunbook.all(STORAGE, List.of(other), FollowedRunbookTest::known)).isEmpty();
    assertThat(
            FollowedRunbook.all(
                null,
                List.of(tick("rotate", TickState.LATE, null, "10:00")),
                FollowedRunbookTest::known))
        .isEmpty();
  }

  @Test
  void theStepThatIsMostOftenSkippedOrLateComesFirst() {
    Map<IncidentId, List<FollowedRunbook>> incidents = new LinkedHashMap<>();
    incidents.put(
        new IncidentId("one"),
        List.of(
            follow(
                tick("confirm", TickState.DONE, null, "10:00"),
                tick("rotate", TickState.SKIPPED, null, "11:00"),
                tick("trace", TickState.LATE, null, "12:00"))));
    incidents.put(
        new IncidentId("two"),
        List.of(
            follow(
                tick("rotate", TickState.LATE, null, "11:00"),
                tick("trace", TickState.DONE, null, "12:00"))));

    List<StepTally> tallies = StepTally.all(incidents);

    assertThat(tallies)
        .extracting(
            each -> each.step().value(),
            StepTally::recorded,
            StepTally::skipped,
            StepTally::late,
            each -> each.incidents().size())
        .containsExactly(tuple("rotate", 2, 1, 1, 2), tuple("trace", 2, 0, 1, 1));
  }

  private static FollowedStep only(TickedStep tick) {
    return follow(tick).recorded().get(0);
  }

  private static FollowedRunbook follow(TickedStep... ticks) {
    return FollowedRunbook.all(STORAGE, List.of(ticks), FollowedRunbookTest::known).get(0);
  }

  private static FollowedStep step(FollowedRunbook followed, String id) {
    return followed.steps().stream()
        .filter(each -> each.step().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static TickedStep tick(String step, TickState state, @Nullable String begun, String at) {
    return new TickedStep(null, new StepId(step), state, time(begun), time(at), null, null);
  }

  private static @Nullable OffsetDateTime time(@Nullable String time) {
    return time == null ? null : OffsetDateTime.parse("2026-03-03T" + time + ":00Z");
  }

  private static Optional<Runbook> known(RunbookId id) {
    return Optional.ofNullable(REFERENCE.runbooks().get(id)).map(Located::value);
  }
}
