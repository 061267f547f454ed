package dev.dossier.page;

import dev.dossier.derive.FollowedRunbook;
import dev.dossier.derive.FollowedStep;
import dev.dossier.derive.StepDeviation;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.PhaseId;
import dev.dossier.model.Prose;
import dev.dossier.model.TickState;
import dev.dossier.model.TickedStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runbook against what was done, phase by phase.
 *
 * @param runbook the runbook
 * @param overview how many steps became what, as a sentence
 * @param phaseTerm what its process calls its parts
 * @param phases its phases, in the order of the process
 */
public record RunbookReality(
    Anchor runbook, String overview, String phaseTerm, List<PhasePart> phases) {

  public RunbookReality {
    phases = List.copyOf(phases);
  }

  /**
   * The steps of one phase.
   *
   * @param phase the phase
   * @param overview how it went, as a sentence
   * @param rows its steps in the order of the runbook
   */
  public record PhasePart(Anchor phase, String overview, List<Row> rows) {

    public PhasePart {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What became of a step.
   *
   * @param number its number
   * @param step what to do, leading to it
   * @param state what became of it
   * @param stateKey the same as a word for style classes
   * @param done when it was done or decided not to be done; absent where that is not recorded
   * @param taken how long it took against its target; absent where neither is known
   * @param deviations in what it differs from the runbook, as sentences
   * @param reason why; absent where none is recorded
   */
  public record Row(
      String number,
      Anchor step,
      String state,
      String stateKey,
      @Nullable ShortTime done,
      @Nullable String taken,
      List<String> deviations,
      @Nullable Prose reason) {

    public Row {
      deviations = List.copyOf(deviations);
    }
  }

  static List<RunbookReality> of(List<FollowedRunbook> followed, PageContext context) {
    return followed.stream().map(each -> of(each, context)).toList();
  }

  private static RunbookReality of(FollowedRunbook followed, PageContext context) {
    PhaseNames names = new PhaseNames(followed.runbook().process(), context);
    List<PhaseId> phases =
        followed.steps().stream()
            .map(each -> each.step().phase())
            .distinct()
            .sorted(Comparator.comparingInt(names::position))
            .toList();
    return new RunbookReality(
        context.runbook(followed.runbook().id()),
        overview(followed.steps()),
        names.term(),
        phases.stream()
            .map(
                phase ->
                    part(
                        names.phase(phase),
                        followed.steps().stream()
                            .filter(each -> each.step().phase().equals(phase))
                            .toList(),
                        followed,
                        context))
            .toList());
  }

  private static PhasePart part(
      Anchor phase, List<FollowedStep> steps, FollowedRunbook followed, PageContext context) {
    return new PhasePart(
        phase, overview(steps), steps.stream().map(each -> row(each, followed, context)).toList());
  }

  /** Such as {@code 5 of 6 steps are recorded: 4 done, 1 skipped. 2 differ from the runbook.} */
  private static String overview(List<FollowedStep> steps) {
    long all = steps.stream().mapToInt(FollowedStep::number).distinct().count();
    List<FollowedStep> recorded = steps.stream().filter(each -> each.tick() != null).toList();
    if (recorded.isEmpty()) {
      return all == 1 ? "Nothing is recorded of its step." : "Nothing is recorded of its steps.";
    }
    List<String> states = new ArrayList<>();
    for (TickState state : TickState.values()) {
      long count = recorded.stream().filter(each -> each.is(state)).count();
      if (count > 0) {
        states.add(count + " " + state(state).toLowerCase(java.util.Locale.ROOT));
      }
    }
    long known = recorded.stream().mapToInt(FollowedStep::number).distinct().count();
    long differ = steps.stream().filter(each -> !each.deviations().isEmpty()).count();
    return "%s recorded: %s. %s"
        .formatted(
            (known == all ? "" : known + " of ")
                + Words.count((int) all, "step")
                + (known == 1 ? " is" : " are"),
            String.join(", ", states),
            differ == 0
                ? "None differs from the runbook."
                : differ == 1
                    ? "1 differs from the runbook."
                    : differ + " differ from the runbook.");
  }

  private static Row row(FollowedStep followed, FollowedRunbook runbook, PageContext context) {
    TickedStep tick = followed.tick();
    boolean late = followed.deviations().contains(StepDeviation.LATE);
    boolean skipped = followed.deviations().contains(StepDeviation.SKIPPED);
    return new Row(
        Integer.toString(followed.number()),
        new Anchor(
            followed.step().title(),
            context.step(runbook.runbook().id(), followed.step().id()).href()),
        tick == null ? "Not recorded" : state(tick.state()),
        tick == null ? "unrecorded" : skipped || late ? "late" : tick.state().key(),
        tick == null || tick.at() == null
            ? null
            : ShortTime.of(new Moment(tick.at(), Fidelity.EXACT), context.time()),
        taken(followed),
        deviations(followed),
        tick == null ? null : PageContext.text(tick.reason()));
  }

  private static @Nullable String taken(FollowedStep step) {
    String target = step.step().target() == null ? null : TimeText.duration(step.step().target());
    if (step.taken() == null) {
      return target == null ? null : "Target " + target;
    }
    String taken = TimeText.duration(step.taken());
    return target == null ? taken : taken + "; target " + target;
  }

  private static List<String> deviations(FollowedStep step) {
    List<String> all = new ArrayList<>();
    if (step.deviations().contains(StepDeviation.SKIPPED)) {
      all.add("Skipped, though it applied.");
    }
    if (step.over() != null) {
      all.add(
          "Took "
              + TimeText.duration(step.over())
              + " longer than its target"
              + (step.is(TickState.DONE) ? ", though recorded as done in time." : "."));
    } else if (step.deviations().contains(StepDeviation.LATE)) {
      all.add("Late.");
    }
    if (step.before() != null) {
      all.add("Done before step " + step.before() + ", which leads to it.");
    }
    return all;
  }

  private static String state(TickState state) {
    return switch (state) {
      case DONE -> "Done";
      case LATE -> "Late";
      case SKIPPED -> "Skipped";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }
}
