package dev.dossier.export.oscal;

import dev.dossier.derive.TaskStanding;
import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.export.oscal.Duty.TaskOnLayer;
import dev.dossier.export.oscal.OscalPlan.State;
import dev.dossier.model.AnswerState;
import dev.dossier.model.LayerId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.TaskAnswer;
import dev.dossier.model.TaskId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a customer has answered about its tasks in its assessment of itself. */
final class CustomerAnswers {

  private static final Set<AnswerState> DONE = EnumSet.of(AnswerState.MET, AnswerState.PARTLY);

  private record Key(ServiceId service, LayerId layer, TaskId task) {}

  private final PlanScope scope;
  private final Map<Key, TaskStanding> standings = new HashMap<>();

  CustomerAnswers(PlanScope scope, DisclosedAgreement agreement) {
    this.scope = scope;
    scope.corpus().assessments().values().stream()
        .filter(each -> agreement.agreement().id().equals(each.assessment().agreement()))
        .flatMap(each -> each.result().tasks().stream())
        .forEach(each -> standings.put(key(each.service(), each), each));
  }

  private static Key key(ServiceId service, TaskStanding standing) {
    return new Key(service, standing.layer().id(), standing.task().task().id());
  }

  /** The answers to the tasks of a duty that say that something is done. */
  List<String> done(ServiceId service, Duty duty) {
    List<String> answers = new ArrayList<>();
    for (TaskOnLayer task : duty.tasks()) {
      answer(service, task)
          .filter(standing -> DONE.contains(state(standing)))
          .map(this::text)
          .ifPresent(answers::add);
    }
    return answers;
  }

  /** The tasks of duties that are not done, or only partly. */
  List<String> open(ServiceId service, List<Duty> duties) {
    List<String> open = new ArrayList<>();
    for (Duty duty : duties) {
      for (TaskOnLayer task : duty.tasks()) {
        AnswerState state = answer(service, task).map(CustomerAnswers::state).orElse(null);
        if (state == null || state == AnswerState.PARTLY || state == AnswerState.UNMET) {
          open.add(task.task().task().title() + " (" + word(state) + ")");
        }
      }
    }
    return open;
  }

  /** How far the tasks of duties are done; absent where there is no task. */
  @Nullable State status(ServiceId service, List<Duty> duties) {
    List<Optional<AnswerState>> states =
        duties.stream()
            .flatMap(duty -> duty.tasks().stream())
            .map(task -> answer(service, task).map(CustomerAnswers::state))
            .filter(state -> !state.equals(Optional.of(AnswerState.NOT_APPLICABLE)))
            .toList();
    if (states.isEmpty()) {
      boolean stated = duties.stream().anyMatch(duty -> !duty.tasks().isEmpty());
      return stated ? new State("not-applicable", null) : null;
    }
    if (states.stream().allMatch(Optional.of(AnswerState.MET)::equals)) {
      return new State("implemented", null);
    }
    boolean begun = states.stream().flatMap(Optional::stream).anyMatch(DONE::contains);
    return new State(begun ? "partial" : "planned", null);
  }

  private Optional<TaskStanding> answer(ServiceId service, TaskOnLayer task) {
    return Optional.ofNullable(standings.get(new Key(service, task.layer().id(), task.id())))
        .filter(standing -> standing.answer() != null);
  }

  private static @Nullable AnswerState state(TaskStanding standing) {
    return standing.answer() == null ? null : standing.answer().state();
  }

  private static String word(@Nullable AnswerState state) {
    if (state == null) {
      return "no answer yet";
    }
    return switch (state) {
      case MET -> "met";
      case PARTLY -> "partly met";
      case UNMET -> "not met";
      case NOT_APPLICABLE -> "not applicable";
    };
  }

  private String text(TaskStanding standing) {
    TaskAnswer answer = standing.answer();
    if (answer == null) {
      throw new IllegalStateException("no answer to " + standing.task().task().id());
    }
    StringBuilder text = new StringBuilder("**" + standing.task().task().title() + "**: ");
    text.append(word(answer.state()));
    if (standing.answered() != null) {
      text.append(", as of ").append(standing.answered());
    }
    text.append('.');
    if (answer.note() != null) {
      text.append(' ').append(scope.text(answer.note()));
    }
    if (!answer.evidence().isEmpty()) {
      text.append(" Evidence: ").append(String.join("; ", answer.evidence())).append('.');
    }
    return text.toString();
  }
}
