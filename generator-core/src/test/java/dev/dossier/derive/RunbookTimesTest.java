package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.derive.RunbookTimes.Budget;
import dev.dossier.derive.RunbookTimes.Stretch;
import dev.dossier.model.Corpus;
import dev.dossier.model.DutyId;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.RunbookId;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.StepId;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the notifications of a runbook take at worst, beside the limits of the catalogue. */
class RunbookTimesTest {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final DutyId DORA = new DutyId("dora-initial");
  private static final DutyId CONTRACT = new DutyId("provider-contract");

  @TempDir Path folder;

  private Corpus corpus(String steps) throws IOException {
    DataCopy.copy(SMALL, folder);
    DataCopy.edit(
        folder.resolve("organization.yaml"),
        text -> text + "regimes: {roles: [financial-entity], applicable: [dora]}\n");
    Files.writeString(
        folder.resolve("runbooks").resolve("timed.yaml"),
        """
        id: timed
        title: Timed
        incident-types: [outage]
        process: four-phases
        owner: response
        purpose: Tell in time.
        models: [iaas, paas]
        steps:
        """
            + steps
                .lines()
                .map(line -> "  - {phase: containment, team: response, " + line + "}\n")
                .reduce("", String::concat));
    return new DataReader(1).read(folder).corpus().orElseThrow();
  }

  private static RunbookTimes times(Corpus corpus, @Nullable String model) {
    return RunbookTimes.of(
        Objects.requireNonNull(corpus.runbooks().get(new RunbookId("timed"))).value(),
        model == null ? null : new ServiceModelId(model),
        corpus,
        DAY);
  }

  private static List<Budget> budgets(RunbookTimes times, DutyId duty) {
    return times.budgets().stream().filter(each -> each.duty().id().equals(duty)).toList();
  }

  private static List<String> path(Budget budget) {
    return budget.path().stream().map(Stretch::step).map(StepId::value).toList();
  }

  @Test
  void theTimeRunsFromTheStepThatSetsTheEventToTheEndOfTheNotification() throws IOException {
    Budget budget =
        budgets(
                times(
                    corpus(
                        """
                        id: receive, title: t, target: 9 h
                        id: triage, title: t, target: 1 h, sets: [classified]
                        id: scope, title: t, target: 2 h 20 min
                        id: legal-review, title: t, target: 1 h 40 min
                        id: tell, title: t, target: 20 min, notification: {}, last: true
                        """),
                    null),
                DORA)
            .get(0);

    assertThat(path(budget)).containsExactly("triage", "scope", "legal-review", "tell");
    assertThat(budget.takes()).isEqualTo(Duration.ofMinutes(5 * 60 + 20));
    assertThat(budget.limit()).isEqualTo(Duration.ofHours(4));
    assertThat(budget.from()).isEqualTo(new StepId("triage"));
    assertThat(budget.isInTime()).isFalse();
  }

  @Test
  void aServiceModelIsMeasuredByItself() throws IOException {
    Corpus corpus =
        corpus(
            """
            id: declare, title: t, target: 1 h, sets: [declared]
            id: ask, title: t, target: 3 d, when: {models: [iaas]}
            id: tell, title: t, target: 1 h, notification: {}, last: true
            """);

    assertThat(budgets(times(corpus, "iaas"), CONTRACT))
        .singleElement()
        .extracting(Budget::takes, Budget::isInTime)
        .containsExactly(Duration.ofHours(74), false);
    assertThat(budgets(times(corpus, "paas"), CONTRACT))
        .singleElement()
        .extracting(Budget::takes, Budget::isInTime)
        .containsExactly(Duration.ofHours(2), true);
    assertThat(budgets(times(corpus, null), CONTRACT))
        .singleElement()
        .extracting(each -> each.circumstances().model())
        .isEqualTo(new ServiceModelId("iaas"));
  }

  @Test
  void whereOneOfParallelWaysSetsTheEventTheTimeOfTheOthersRunsFromWhereTheyPart()
      throws IOException {
    Budget budget =
        budgets(
                times(
                    corpus(
                        """
                        id: find, title: t, target: 9 h
                        id: both, title: t, target: 1 h, parallel: {branches: [declare, contain], join: tell}
                        id: declare, title: t, target: 2 h, sets: [declared], next: tell
                        id: contain, title: t, target: 70 h
                        id: tell, title: t, target: 3 h, notification: {}, last: true
                        """),
                    null),
                CONTRACT)
            .get(0);

    assertThat(path(budget)).containsExactly("contain", "tell");
    assertThat(budget.takes()).isEqualTo(Duration.ofHours(73));
    assertThat(budget.from()).isEqualTo(new StepId("both"));
  }

  @Test
  void whereOneOfParallelWaysNotifiesALaterNotificationIsNotTheFirst() throws IOException {
    RunbookTimes times =
        times(
            corpus(
                """
                id: declare, title: t, target: 1 h, sets: [declared]
                id: both, title: t, target: 1 h, parallel: {branches: [tell, contain], join: more}
                id: tell, title: t, target: 3 h, notification: {}, next: more
                id: contain, title: t, target: 9 d
                id: more, title: t, target: 1 h, notification: {}, last: true
                """),
            null);

    assertThat(budgets(times, CONTRACT))
        .extracting(Budget::step)
        .containsExactly(new StepId("tell"));
  }

  @Test
  void aClockDoesNotCountWhereAnotherEventComesSoLateThatItsOwnDoes() throws IOException {
    RunbookTimes times =
        times(
            corpus(
                """
                id: notice, title: t, target: 25 h, sets: [aware]
                id: classify, title: t, target: 1 h, sets: [classified]
                id: tell, title: t, target: 1 h, notification: {}, last: true
                """),
            null);

    assertThat(budgets(times, DORA))
        .extracting(each -> String.valueOf(each.event()), Budget::takes, Budget::isInTime)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("classified", Duration.ofHours(2), true));
  }

  @Test
  void aLimitFromAnEarlierNotificationRunsFromTheEndOfTheStepThatMakesIt() throws IOException {
    RunbookTimes times =
        times(
            corpus(
                """
                id: triage, title: t, target: 1 h, sets: [classified]
                id: tell, title: t, target: 2 h, notification: {}
                id: analyse, title: t, target: 70 h
                id: report, title: t, target: 3 h, notification: {duties: [dora-intermediate]}, last: true
                """),
            null);

    assertThat(budgets(times, new DutyId("dora-intermediate")))
        .singleElement()
        .satisfies(
            budget -> {
              assertThat(path(budget)).containsExactly("analyse", "report");
              assertThat(budget.filing()).isEqualTo(DORA);
              assertThat(budget.from()).isEqualTo(new StepId("tell"));
              assertThat(budget.left()).isEqualTo(Duration.ofHours(-1));
            });
    assertThat(budgets(times, DORA)).hasSize(2).allMatch(Budget::isInTime);
  }

  @Test
  void aLimitFromANotificationThatNoStepMakesIsNotCompared() throws IOException {
    RunbookTimes times =
        times(
            corpus(
                """
                id: triage, title: t, target: 1 h, sets: [classified]
                id: report, title: t, target: 90 h, notification: {duties: [dora-final]}, last: true
                """),
            null);

    assertThat(times.budgets()).isEmpty();
  }

  @Test
  void stepsWithoutATimeAreNamedWhereTheyLieOnTheWay() throws IOException {
    RunbookTimes times =
        times(
            corpus(
                """
                id: look, title: t
                id: declare, title: t, sets: [declared, aware, classified, detected]
                id: wait, title: t, await: {until: x}, time-out: 2 h
                id: tell, title: t, target: 1 h, notification: {}
                id: clean, title: t, last: true
                """),
            null);

    assertThat(times.untimed()).containsExactly(new StepId("declare"));
    assertThat(budgets(times, CONTRACT).get(0).takes()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void regimesWhoseFirstDutyNobodyFulfilsAreNamed() throws IOException {
    RunbookTimes times =
        times(
            corpus(
                """
                id: declare, title: t, target: 1 h, sets: [declared]
                id: tell, title: t, target: 1 h, notification: {duties: [provider-contract]}, last: true
                """),
            null);

    assertThat(times.unnotified()).contains(new RegimeId("dora"));
    assertThat(times.unnotified())
        .doesNotContain(
            new RegimeId("contract"), new RegimeId("nis2"), new RegimeId("eu-digital-omnibus"));
  }

  @Test
  void daysAndMonthsAreTakenAsShortAsTheyCanBe() throws IOException {
    Corpus corpus = corpus("id: end, title: t, last: true");

    assertThat(limit(corpus, "japan-appi-26", "japan-preliminary")).isEqualTo(Duration.ofDays(4));
    assertThat(limit(corpus, "california-1798-82", "california-residents"))
        .isEqualTo(Duration.ofDays(30));
    assertThat(limit(corpus, "sec-8k-105", "sec-8k-105"))
        .isEqualTo(Duration.ofDays(4).minusHours(6).minusMinutes(30));
    assertThat(limit(corpus, "india-cert-in", "india-cert-in")).isEqualTo(Duration.ofHours(6));
  }

  private static Duration limit(Corpus corpus, String regime, String duty) {
    Regime found = Objects.requireNonNull(corpus.regimes().get(new RegimeId(regime))).value();
    NotificationDuty first =
        found.duties().stream()
            .filter(each -> each.id().value().equals(duty))
            .findFirst()
            .orElseThrow();
    return NoticeClock.of(found, first, new RegimesInScope(OrganizationFacts.of(corpus), DAY))
        .get(0)
        .limit();
  }
}
