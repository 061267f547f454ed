package dev.dossier.page;

import dev.dossier.derive.RunbookTimes;
import dev.dossier.derive.RunbookTimes.Budget;
import dev.dossier.derive.RunbookTimes.Stretch;
import dev.dossier.diagnostic.SpanText;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.model.EventId;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepCondition;
import dev.dossier.model.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time that the notifications of a runbook take at worst, beside the time that the law gives.
 *
 * @param summary whether all are in time, and where the least is left, as a sentence
 * @param rows the notifications, in the order of the steps, the shortest limit first
 * @param untimed steps on the way that say nothing of their time; empty where all do
 */
public record RunbookBudget(String summary, List<Row> rows, List<Anchor> untimed) {

  public RunbookBudget {
    rows = List.copyOf(rows);
    untimed = List.copyOf(untimed);
  }

  /**
   * Duties that one step fulfils within the same limit and by the same way.
   *
   * @param step its number and title, leading to it
   * @param duties the duties with their regimes
   * @param limit how long their clock lasts, such as {@code 24 h}
   * @param from what the clock runs from, as it continues "from"
   * @param takes how long the longest way takes
   * @param left what is left; how much too late it is, where nothing is
   * @param isInTime whether the limit is kept
   * @param path the longest way
   * @param only in which case it takes that long; absent where it does in every case
   */
  public record Row(
      Anchor step,
      List<Duty> duties,
      String limit,
      String from,
      String takes,
      String left,
      boolean isInTime,
      List<Leg> path,
      @Nullable String only) {

    public Row {
      duties = List.copyOf(duties);
      path = List.copyOf(path);
    }
  }

  /**
   * A duty.
   *
   * @param name its name
   * @param regime the regime that asks for it
   */
  public record Duty(String name, String regime) {}

  /**
   * A step on the longest way.
   *
   * @param step its number and title, leading to it
   * @param takes how long it takes; absent where it does not say
   * @param within the steps of the runbook that it calls, in words; absent where it calls none
   */
  public record Leg(Anchor step, @Nullable String takes, @Nullable String within) {}

  /** What can be compared of {@code disclosed}; absent where that is nothing. */
  static @Nullable RunbookBudget of(DisclosedRunbook disclosed, PageContext context) {
    RunbookTimes times = disclosed.times();
    if (times.budgets().isEmpty()) {
      return null;
    }
    Runbook runbook = disclosed.runbook();
    Writer writer = new Writer(runbook, context);
    Map<List<Object>, List<Budget>> alike = new LinkedHashMap<>();
    times.budgets().stream()
        .sorted(
            Comparator.comparing((Budget each) -> writer.position(each.step()))
                .thenComparing(Budget::limit))
        .forEach(
            each ->
                alike
                    .computeIfAbsent(
                        List.of(
                            each.step(),
                            Optional.ofNullable(each.event()),
                            Optional.ofNullable(each.filing()),
                            each.limit(),
                            each.path(),
                            each.circumstances()),
                        key -> new ArrayList<>())
                    .add(each));
    return new RunbookBudget(
        writer.summary(times.budgets()),
        alike.values().stream().map(writer::row).toList(),
        times.untimed().stream().map(writer::here).toList());
  }

  /** Writes the rows of one runbook. */
  private record Writer(Runbook runbook, PageContext context) {

    int position(StepId id) {
      return runbook.steps().stream().map(RunbookStep::id).toList().indexOf(id);
    }

    String summary(List<Budget> budgets) {
      long late = budgets.stream().filter(each -> !each.isInTime()).count();
      Budget least = budgets.stream().min(Comparator.comparing(Budget::left)).orElseThrow();
      String what = least.duty().name().text() + ", step " + (position(least.step()) + 1) + ": ";
      if (late > 0) {
        return Words.count((int) late, "notification")
            + " of "
            + budgets.size()
            + (late == 1 ? " comes" : " come")
            + " too late on the longest way. The latest is "
            + what
            + SpanText.of(least.takes())
            + " where "
            + SpanText.of(least.limit())
            + " are given.";
      }
      return "On the longest way, too, every notification is made in time. The least is left for "
          + what
          + SpanText.of(least.left())
          + " of "
          + SpanText.of(least.limit())
          + ".";
    }

    Row row(List<Budget> alike) {
      Budget one = alike.get(0);
      return new Row(
          here(one.step()),
          alike.stream()
              .map(each -> new Duty(each.duty().name().text(), each.regime().name()))
              .distinct()
              .toList(),
          SpanText.of(one.limit()),
          from(one),
          SpanText.of(one.takes()),
          one.isInTime()
              ? SpanText.of(one.left())
              : SpanText.of(one.left().negated()) + " too late",
          one.isInTime(),
          one.path().stream().map(this::leg).toList(),
          only(one.circumstances()));
    }

    private String from(Budget budget) {
      StepId from = budget.from();
      String what = start(budget);
      if (from == null) {
        return "the beginning of the runbook, as no step before records " + what;
      }
      Optional<RunbookStep> step = step(from);
      boolean itself =
          step.filter(
                  each ->
                      budget.event() == null
                          ? each.notification() != null
                          : each.sets().contains(budget.event()))
              .isPresent();
      String verb = budget.event() == null ? "makes the " : "records ";
      String how =
          itself
              ? "which "
              : step.filter(each -> each.call() != null).isPresent()
                  ? "within which the called runbook "
                  : "with which another way begins that ";
      return (budget.event() == null && itself ? "the end of step " : "step ")
          + (position(from) + 1)
          + ", "
          + how
          + verb
          + what;
    }

    /** The event from which the clock runs, or the earlier notification. */
    private static String start(Budget budget) {
      EventId event = budget.event();
      return event == null
          ? budget.regime().duties().stream()
              .filter(each -> each.id().equals(budget.filing()))
              .findFirst()
              .map(each -> each.name().text())
              .orElse(String.valueOf(budget.filing()))
          : "“"
              + budget.regime().events().stream()
                  .filter(each -> each.id().equals(event))
                  .findFirst()
                  .map(each -> each.name().text())
                  .orElseGet(() -> Words.value(event.value()))
              + "”";
    }

    private Leg leg(Stretch stretch) {
      RunbookId called = step(stretch.step()).map(RunbookStep::call).orElse(null);
      return new Leg(
          here(stretch.step()),
          stretch.isTimed() ? SpanText.of(stretch.takes()) : null,
          called == null ? null : within(called, stretch.within()));
    }

    private String within(RunbookId called, List<Stretch> path) {
      return context.runbook(called).text()
          + ": "
          + String.join(
              " → ",
              path.stream()
                  .map(
                      each ->
                          context.step(called, each.step()).text() + " (" + duration(each) + ")")
                  .toList());
    }

    private static String duration(Stretch stretch) {
      return stretch.isTimed() ? SpanText.of(stretch.takes()) : "no target";
    }

    private @Nullable String only(RunbookCase one) {
      String text =
          new StepConditionText(context)
              .of(
                  new StepCondition(
                      Stream.ofNullable(one.severity()).toList(),
                      Stream.ofNullable(one.service()).toList(),
                      Stream.ofNullable(one.model()).toList(),
                      one.data()));
      return text.isEmpty() ? null : text;
    }

    Anchor here(StepId id) {
      return new Anchor(
          (position(id) + 1) + ". " + step(id).map(RunbookStep::title).orElse(id.value()),
          "#step-" + id);
    }

    private Optional<RunbookStep> step(StepId id) {
      return runbook.steps().stream().filter(each -> each.id().equals(id)).findFirst();
    }
  }
}
