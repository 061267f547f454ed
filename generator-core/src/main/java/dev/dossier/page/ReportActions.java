package dev.dossier.page;

import dev.dossier.derive.Punctuality;
import dev.dossier.disclose.DisclosedAction;
import dev.dossier.model.Action;
import dev.dossier.model.ActionState;
import dev.dossier.model.Prose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done so that it does not happen again.
 *
 * @param overview how many actions are how far, as a sentence; absent without actions
 * @param rows the actions: overdue ones, then the others that are to be done by their dates, then
 *     those that are settled
 */
public record ReportActions(@Nullable String overview, List<Row> rows) {

  public ReportActions {
    rows = List.copyOf(rows);
  }

  /**
   * An action.
   *
   * @param title what is to be done
   * @param note what else to know
   * @param owner the team that does it
   * @param age how long it is open, or was until it was done; absent where it is not known when it
   *     was decided
   * @param due by when; absent where no date is set
   * @param state how far it is
   * @param stateKey {@code overdue}, or the state as a word for style classes
   */
  public record Row(
      String title,
      @Nullable Prose note,
      Anchor owner,
      @Nullable String age,
      @Nullable String due,
      @Nullable String dueOn,
      String state,
      String stateKey) {}

  static ReportActions of(List<DisclosedAction> actions, PageContext context) {
    return new ReportActions(
        actions.isEmpty() ? null : overview(actions),
        actions.stream()
            .sorted(
                Comparator.<DisclosedAction>comparingInt(ReportActions::rank)
                    .thenComparing(
                        each -> each.action().due(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
            .map(each -> row(each, context))
            .toList());
  }

  private static int rank(DisclosedAction action) {
    if (action.punctuality() == Punctuality.OVERDUE) {
      return 0;
    }
    return switch (action.action().state()) {
      case OPEN, IN_PROGRESS -> 1;
      case DONE -> 2;
      case DROPPED -> 3;
    };
  }

  private static String overview(List<DisclosedAction> actions) {
    String states =
        Arrays.stream(ActionState.values())
            .map(
                state ->
                    new Tally(
                        actions.stream().filter(each -> each.action().state() == state).count(),
                        IncidentWords.state(state).toLowerCase(java.util.Locale.ROOT)))
            .filter(tally -> tally.count() > 0)
            .map(tally -> tally.count() + " " + tally.what())
            .collect(Collectors.joining(", "));
    long overdue =
        actions.stream().filter(each -> each.punctuality() == Punctuality.OVERDUE).count();
    return (actions.size() == 1 ? "1 action: " : actions.size() + " actions: ")
        + states
        + (overdue == 0 ? ". None is overdue." : ". Overdue: " + overdue + ".");
  }

  private record Tally(long count, String what) {}

  private static @Nullable String age(Action action, PageContext context) {
    LocalDate opened = action.opened();
    LocalDate today =
        LocalDate.ofInstant(context.corpus().asOf(), context.corpus().organization().timeZone());
    LocalDate end = action.done() == null ? today : action.done();
    if (opened == null || end.isBefore(opened) || action.state() == ActionState.DROPPED) {
      return null;
    }
    String days = Words.count((int) ChronoUnit.DAYS.between(opened, end), "day");
    return action.state() == ActionState.DONE ? "took " + days : "open for " + days;
  }

  private static Row row(DisclosedAction disclosed, PageContext context) {
    Action action = disclosed.action();
    boolean overdue = disclosed.punctuality() == Punctuality.OVERDUE;
    String state = IncidentWords.state(action.state());
    if (overdue) {
      state += ", overdue";
    } else if (action.done() != null && action.state() == ActionState.DONE) {
      state += " on " + context.time().date(action.done());
    }
    return new Row(
        action.title(),
        PageContext.text(action.note()),
        context.team(action.owner()),
        age(action, context),
        action.due() == null ? null : context.time().date(action.due()),
        action.due() == null ? null : action.due().toString(),
        state,
        overdue ? "overdue" : action.state().key());
  }
}
