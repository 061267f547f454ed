package dev.dossier.derive;

import dev.dossier.check.RunbookCases;
import dev.dossier.check.RunbookEscapes.Counts;
import dev.dossier.derive.NoticePaths.Found;
import dev.dossier.model.Corpus;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.StepId;
import dev.dossier.model.TimeCondition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long the notifications of a runbook take at worst, beside the time that the law gives.
 *
 * <pre>{@code
 * RunbookTimes times = RunbookTimes.of(runbook, null, corpus, today);
 * for (RunbookTimes.Budget each : times.budgets()) {
 *   show(each.duty().limit().wording(), each.takes(), each.limit(), each.isInTime());
 * }
 * }</pre>
 *
 * <p>{@link NoticePaths} says how the time is counted. Every regime is looked at that may bind the
 * organisation: a step that names no duties makes the first notification under each of them that no
 * step names; one that names some is measured for those, even of a regime that does not bind.
 *
 * <p>Each duty is measured by itself. Where its limit runs from an earlier notification, as that of
 * a final report does, the clock begins when the step is done that makes that one.
 *
 * <p>Not decided are limits without a number, limits that run from a notification that no step
 * makes or from an event of the regime that no step sets, clocks that count only under a condition
 * of times, and what passes before the runbook is opened. Of a clock that does not count where
 * something comes late, only the longest way is judged by that. Days and months are taken as short
 * as they can be.
 *
 * @param budgets what each notification takes, in the order of steps and regimes
 * @param untimed steps on the way to a notification with a limit that say nothing of their time and
 *     count as nothing, in the order of the runbook
 * @param unnotified regimes that may bind and whose first duty no step fulfils
 */
public record RunbookTimes(List<Budget> budgets, List<StepId> untimed, List<RegimeId> unnotified) {

  public RunbookTimes {
    budgets = List.copyOf(budgets);
    untimed = List.copyOf(untimed);
    unnotified = List.copyOf(unnotified);
  }

  /**
   * One notification at one step against one clock of its limit, by the longest way.
   *
   * @param step the step that makes it, or calls the runbook that does
   * @param regime the regime
   * @param duty the duty that is fulfilled
   * @param event the event from which the clock runs; absent where it runs from a filing
   * @param filing the duty from whose fulfilment the clock runs; absent where it runs from an event
   * @param from the step with whose beginning the clock begins, as it sets the event, or with whose
   *     end, as it makes the earlier notification, or at which parallel ways part, another of which
   *     does either; absent where the clock begins with the runbook
   * @param limit how long the clock lasts at least
   * @param takes how long the longest way takes
   * @param path the longest way, the step that notifies included
   * @param circumstances the case in which it is the longest, as far as conditions ask for it
   */
  public record Budget(
      StepId step,
      Regime regime,
      NotificationDuty duty,
      @Nullable EventId event,
      @Nullable DutyId filing,
      @Nullable StepId from,
      Duration limit,
      Duration takes,
      List<Stretch> path,
      RunbookCase circumstances) {

    public Budget {
      path = List.copyOf(path);
    }

    /** What is left of the limit at worst; negative where it is not kept. */
    public Duration left() {
      return limit.minus(takes);
    }

    /** Whether the notification is made within the limit at worst. */
    public boolean isInTime() {
      return takes.compareTo(limit) <= 0;
    }
  }

  /**
   * A step on a way.
   *
   * @param step the step
   * @param takes how long it takes at worst
   * @param isTimed whether it says how long it takes; if not it counts as nothing
   * @param within the way through the runbook that it calls; empty for a step that calls none
   */
  public record Stretch(StepId step, Duration takes, boolean isTimed, List<Stretch> within) {

    public Stretch {
      within = List.copyOf(within);
    }
  }

  /**
   * The times of {@code runbook}.
   *
   * @param runbook the runbook
   * @param model the service model in which it is followed; the longest of all if absent
   * @param corpus what was read
   * @param day the day by which it is judged which regimes bind
   */
  public static RunbookTimes of(
      Runbook runbook, @Nullable ServiceModelId model, Corpus corpus, LocalDate day) {
    return new Measurement(runbook, corpus, day).times(model);
  }

  /** Measures one runbook. */
  private static final class Measurement {

    private final Runbook runbook;
    private final Corpus corpus;
    private final RegimesInScope scopes;
    private final List<Regime> inScope;
    private final List<RunbookStep> notices;
    private final Set<DutyId> named;
    private final RunbookCases allCases;
    private final List<Budget> budgets = new ArrayList<>();
    private final Set<StepId> untimed = new LinkedHashSet<>();
    private final Map<List<Object>, Map<RunbookCase, Found>> known = new HashMap<>();

    Measurement(Runbook runbook, Corpus corpus, LocalDate day) {
      this.runbook = runbook;
      this.corpus = corpus;
      this.scopes = new RegimesInScope(OrganizationFacts.of(corpus), day);
      this.inScope = scopes.of(regimes());
      this.notices =
          RunbookCases.called(runbook, corpus).stream()
              .flatMap(each -> each.steps().stream())
              .filter(step -> step.notification() != null)
              .toList();
      this.named =
          notices.stream().flatMap(step -> duties(step).stream()).collect(Collectors.toSet());
      this.allCases = RunbookCases.of(runbook, corpus);
    }

    private List<Regime> regimes() {
      return corpus.regimes().values().stream().map(Located::value).toList();
    }

    RunbookTimes times(@Nullable ServiceModelId model) {
      List<RunbookCase> cases =
          allCases.all().stream()
              .filter(each -> model == null || model.equals(each.model()))
              .toList();
      boolean notifies = !notices.isEmpty();
      for (Regime regime : notifies ? regimes() : List.<Regime>of()) {
        for (NotificationDuty duty : regime.duties()) {
          Predicate<RunbookStep> makes = step -> makes(step, regime, duty);
          if (notices.stream().anyMatch(makes)) {
            NoticeClock.of(regime, duty, scopes).forEach(clock -> measure(clock, makes, cases));
          }
        }
      }
      List<StepId> order = runbook.steps().stream().map(RunbookStep::id).toList();
      budgets.sort((one, other) -> order.indexOf(one.step()) - order.indexOf(other.step()));
      return new RunbookTimes(
          budgets,
          order.stream().filter(untimed::contains).toList(),
          notifies ? unnotified() : List.of());
    }

    private boolean makes(RunbookStep step, Regime regime, NotificationDuty duty) {
      if (step.notification() == null) {
        return false;
      }
      return duties(step).isEmpty()
          ? !named.contains(duty.id()) && isFirst(regime, duty)
          : duties(step).contains(duty.id());
    }

    private static List<DutyId> duties(RunbookStep step) {
      return step.notification() == null ? List.of() : step.notification().duties();
    }

    private boolean isFirst(Regime regime, NotificationDuty duty) {
      return inScope.contains(regime)
          && scopes.first(regime).filter(first -> first.id().equals(duty.id())).isPresent();
    }

    private List<RegimeId> unnotified() {
      boolean all = notices.stream().anyMatch(step -> duties(step).isEmpty());
      return all
          ? List.of()
          : inScope.stream()
              .filter(
                  regime ->
                      scopes.first(regime).filter(duty -> !named.contains(duty.id())).isPresent())
              .map(Regime::id)
              .toList();
    }

    private void measure(NoticeClock clock, Predicate<RunbookStep> makes, List<RunbookCase> cases) {
      Predicate<RunbookStep> sets = step -> begins(step, clock);
      boolean isSet =
          RunbookCases.called(runbook, corpus).stream()
              .flatMap(each -> each.steps().stream())
              .anyMatch(sets);
      if (!isSet && !clock.runsAnyway()) {
        return;
      }
      Map<Integer, Budget> worst = new LinkedHashMap<>();
      found(clock, makes, sets, cases)
          .forEach(
              (one, found) -> {
                untimed.addAll(found.untimed());
                found
                    .arrivals()
                    .forEach(
                        (step, trail) -> {
                          if (clock.runsAnyway() || trail.from() != null) {
                            worst.merge(step, budget(step, clock, trail, one), Measurement::longer);
                          }
                        });
              });
      worst.values().stream().filter(budget -> !isExempt(budget, clock)).forEach(budgets::add);
    }

    private boolean begins(RunbookStep step, NoticeClock clock) {
      return clock.event() != null
          ? step.sets().contains(clock.event())
          : clock.regime().duties().stream()
              .filter(duty -> duty.id().equals(clock.filing()))
              .anyMatch(duty -> makes(step, clock.regime(), duty));
    }

    /** The longest ways by case, found once for all duties that the same steps fulfil. */
    private Map<RunbookCase, Found> found(
        NoticeClock clock,
        Predicate<RunbookStep> makes,
        Predicate<RunbookStep> sets,
        List<RunbookCase> cases) {
      List<Boolean> making = notices.stream().map(makes::test).toList();
      Counts begins = clock.event() == null ? Counts.WHEN_DONE : Counts.WHEN_BEGUN;
      return known.computeIfAbsent(
          List.of(Objects.requireNonNullElse(clock.event(), clock.filing()), making),
          key -> {
            Map<RunbookCase, Found> found = new LinkedHashMap<>();
            for (RunbookCase one : cases) {
              new NoticePaths(corpus, one, makes, sets, begins)
                  .of(runbook)
                  .ifPresent(each -> found.put(one, each));
            }
            return found;
          });
    }

    private static Budget longer(Budget one, Budget other) {
      return one.takes().compareTo(other.takes()) >= 0 ? one : other;
    }

    private Budget budget(int step, NoticeClock clock, Trail trail, RunbookCase one) {
      return new Budget(
          runbook.steps().get(step).id(),
          clock.regime(),
          clock.duty(),
          clock.event(),
          clock.filing(),
          trail.from(),
          clock.limit(),
          trail.takes(),
          trail.path(),
          allCases.asked(one));
    }

    /** Whether on the longest way something comes so late that another clock counts instead. */
    private boolean isExempt(Budget budget, NoticeClock clock) {
      TimeCondition unless = clock.unless();
      if (unless == null
          || budget.from() == null
          || !Objects.equals(clock.event(), unless.after())
          || !Objects.equals(clock.filing(), unless.afterFiling())) {
        return false;
      }
      Duration passed = Duration.ZERO;
      Duration late =
          switch (unless.unit()) {
            case MINUTES -> Duration.ofMinutes(unless.amount());
            case HOURS -> Duration.ofHours(unless.amount());
            case DAYS, BUSINESS_DAYS, MONTHS -> Duration.ofDays(unless.amount());
          };
      for (Stretch stretch : budget.path()) {
        Duration before = passed;
        boolean comes =
            runbook.steps().stream()
                .filter(step -> step.id().equals(stretch.step()))
                .anyMatch(step -> step.sets().contains(unless.event()));
        if (comes) {
          return before.compareTo(late) > 0;
        }
        passed = passed.plus(stretch.takes());
      }
      return false;
    }
  }
}
