package dev.dossier.derive;

import static dev.dossier.derive.MomentsForTest.day;
import static dev.dossier.derive.MomentsForTest.exact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Action;
import dev.dossier.model.ActionState;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Person;
import dev.dossier.model.PhaseId;
import dev.dossier.model.Prose;
import dev.dossier.model.TeamId;
import dev.dossier.model.TimelineEntry;
import dev.dossier.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an incident, its actions and its documents are. */
class StandingTest {

  private static final LocalDate REVIEW_DUE = LocalDate.parse("2026-05-31");
  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final Times TIMES =
      new Times(
          null,
          exact("2026-03-01T00:00Z"),
          null,
          null,
          null,
          null,
          null,
          exact("2026-03-02T00:00Z"),
          null,
          exact("2026-03-03T00:00Z"),
          exact("2026-03-04T00:00Z"));

  @ParameterizedTest(name = "at {0} it is {1}")
  @CsvSource({
    "2026-03-01T23:59:59Z, OPEN",
    "2026-03-02T00:00:00Z, CONTAINED",
    "2026-03-03T00:00:00Z, RECOVERED",
    "2026-03-04T00:00:00Z, CLOSED",
  })
  void theStatusFollowsTheLastTimeThatHasCome(Instant asOf, IncidentStatus status) {
    assertThat(IncidentStatus.of(TIMES, asOf)).isEqualTo(status);
  }

  @Test
  void anEradicatedCauseIsContained() {
    Times times =
        new Times(null, null, null, null, null, null, null, null, day("2026-03-01"), null, null);

    assertThat(IncidentStatus.of(times, Instant.parse("2026-03-02T00:00:00Z")))
        .isEqualTo(IncidentStatus.CONTAINED);
  }

  @Test
  void anActionIsInTimeUntilItsDayIsOverWhereTheOrganisationSits() {
    Action action = action(ActionState.OPEN, LocalDate.parse("2026-05-31"));

    assertThat(Punctuality.of(action, Instant.parse("2026-06-01T06:59:59Z"), LOS_ANGELES))
        .isEqualTo(Punctuality.IN_TIME);
    assertThat(Punctuality.of(action, Instant.parse("2026-06-01T07:00:00Z"), LOS_ANGELES))
        .isEqualTo(Punctuality.OVERDUE);
  }

  @Test
  void whatIsDoneOrDroppedIsNeverOverdue() {
    Instant later = Instant.parse("2030-01-01T00:00:00Z");
    LocalDate due = LocalDate.parse("2026-05-31");

    assertThat(Punctuality.of(action(ActionState.DONE, due), later, LOS_ANGELES))
        .isEqualTo(Punctuality.NOTHING_DUE);
    assertThat(Punctuality.of(action(ActionState.DROPPED, due), later, LOS_ANGELES))
        .isEqualTo(Punctuality.NOTHING_DUE);
    assertThat(Punctuality.of(action(ActionState.IN_PROGRESS, due), later, LOS_ANGELES))
        .isEqualTo(Punctuality.OVERDUE);
    assertThat(Punctuality.of(action(ActionState.OPEN, null), later, LOS_ANGELES))
        .isEqualTo(Punctuality.NOTHING_DUE);
  }

  @Test
  void aReviewIsOverdueAfterItsDayUnlessTheDocumentWasReplaced() {
    Instant later = Instant.parse("2026-06-01T07:00:00Z");

    assertThat(DueReview.of(control(DocumentStatus.APPROVED), later, LOS_ANGELES))
        .hasValue(new DueReview(REVIEW_DUE, -1))
        .get()
        .matches(DueReview::isOverdue);
    assertThat(DueReview.of(control(DocumentStatus.SUPERSEDED), later, LOS_ANGELES)).isEmpty();
  }

  @Test
  void aReviewIsSoonDueFromThirtyDaysBeforeItsDayInTheOrganisationsZone() {
    Instant justBefore = Instant.parse("2026-05-01T06:59:59Z");

    DueReview before =
        DueReview.of(control(DocumentStatus.APPROVED), justBefore, LOS_ANGELES).orElseThrow();
    DueReview then =
        DueReview.of(control(DocumentStatus.APPROVED), justBefore.plusSeconds(1), LOS_ANGELES)
            .orElseThrow();

    assertThat(before).isEqualTo(new DueReview(REVIEW_DUE, 31)).matches(each -> !each.isStale());
    assertThat(then).isEqualTo(new DueReview(REVIEW_DUE, 30)).matches(DueReview::isStale);
    assertThat(then.isOverdue()).isFalse();
  }

  @Test
  void beforeItWasReleasedADocumentWasADraftWithoutApprover() {
    DocumentControl released =
        new DocumentControl(
            new TeamId("t"),
            new Person("Ann", null, null, null),
            null,
            LocalDate.parse("2026-03-24"),
            LocalDate.parse("2026-03-20"),
            REVIEW_DUE,
            "1.0",
            DocumentStatus.APPROVED,
            null);

    assertThat(released.on(LocalDate.parse("2026-03-24"))).isEqualTo(released);
    assertThat(released.on(LocalDate.parse("2026-03-23")))
        .isEqualTo(
            new DocumentControl(
                new TeamId("t"),
                null,
                null,
                null,
                LocalDate.parse("2026-03-20"),
                REVIEW_DUE,
                "1.0",
                DocumentStatus.DRAFT,
                null));
    assertThat(released.on(LocalDate.parse("2026-03-19")).reviewed()).isNull();
  }

  @Test
  void aTimelineSpansFromItsEarliestToItsLatestInstant() {
    List<TimelineEntry> entries =
        List.of(
            entry("2026-03-02T23:00+02:00"),
            entry("2026-03-02T20:30Z"),
            entry("2026-03-03T01:00+09:00"));

    TimelineSpan span = TimelineSpan.of(entries).orElseThrow();

    assertThat(span.first()).hasToString("2026-03-03T01:00+09:00");
    assertThat(span.last()).hasToString("2026-03-02T23:00+02:00");
    assertThat(span.length()).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void anEmptyTimelineSpansNothing() {
    assertThat(TimelineSpan.of(List.of())).isEmpty();
  }

  private static Action action(ActionState state, @Nullable LocalDate due) {
    return new Action("Rotate keys", new TeamId("t"), null, due, state, null, null, null, null);
  }

  private static DocumentControl control(DocumentStatus status) {
    return new DocumentControl(null, null, null, null, null, REVIEW_DUE, null, status, null);
  }

  private static TimelineEntry entry(String at) {
    return new TimelineEntry(
        OffsetDateTime.parse(at), null, new PhaseId("p"), null, null, new Prose("x"), null);
  }
}
