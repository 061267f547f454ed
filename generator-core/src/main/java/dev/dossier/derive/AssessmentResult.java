package dev.dossier.derive;

import dev.dossier.model.AgreementId;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentRound;
import dev.dossier.model.LayerId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Side;
import dev.dossier.model.TaskAnswer;
import dev.dossier.model.TaskId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a customer's assessment of its own duties. Every round is measured by the tasks
 * that are the customer's now, so that rounds can be compared.
 *
 * @param tasks the customer's tasks with the answers that hold after the last round
 * @param trend the scores, oldest first
 */
public record AssessmentResult(List<TaskStanding> tasks, List<RoundScore> trend) {

  private static final Duration UNKNOWN_EFFORT = Duration.ofDays(36500);

  private record Key(ServiceId service, LayerId layer, TaskId task) {}

  private record Given(TaskAnswer answer, LocalDate date) {}

  public AssessmentResult {
    tasks = List.copyOf(tasks);
    trend = List.copyOf(trend);
  }

  /**
   * The score of one round.
   *
   * @param date its day
   * @param score the score
   * @param answered how many tasks had an answer
   */
  public record RoundScore(LocalDate date, Score score, int answered) {}

  /**
   * The result of {@code assessment}.
   *
   * @param services the services that it covers, in the order in which they are shown
   */
  public static AssessmentResult of(
      Assessment assessment, List<ServiceId> services, Responsibilities responsibilities) {
    Map<Key, Given> given = new HashMap<>();
    List<RoundScore> trend = new ArrayList<>();
    AgreementId agreement = assessment.agreement();
    List<TaskStanding> tasks = standings(services, agreement, given, responsibilities);
    for (AssessmentRound round : assessment.rounds()) {
      for (TaskAnswer each : round.answers()) {
        given.put(
            new Key(each.service(), each.layer(), each.task()), new Given(each, round.date()));
      }
      tasks = standings(services, agreement, given, responsibilities);
      int answered = (int) tasks.stream().filter(each -> each.answer() != null).count();
      trend.add(new RoundScore(round.date(), Score.of(tasks), answered));
    }
    return new AssessmentResult(tasks, trend);
  }

  private static List<TaskStanding> standings(
      List<ServiceId> services,
      @Nullable AgreementId agreement,
      Map<Key, Given> given,
      Responsibilities responsibilities) {
    List<TaskStanding> standings = new ArrayList<>();
    for (ServiceId service : services) {
      for (CellDuties duties : responsibilities.of(service, agreement)) {
        for (EffectiveTask task : duties.tasks(Side.CUSTOMER)) {
          Given answer = given.get(new Key(service, duties.cell().layer().id(), task.task().id()));
          standings.add(
              new TaskStanding(
                  service,
                  duties.cell().layer(),
                  task,
                  answer == null ? null : answer.answer(),
                  answer == null ? null : answer.date()));
        }
      }
    }
    return standings;
  }

  /** The score after the last round. */
  public Score score() {
    return Score.of(tasks);
  }

  /** The score of one service after the last round. */
  public Score score(ServiceId service) {
    return Score.of(tasks.stream().filter(each -> each.service().equals(service)).toList());
  }

  /**
   * What is left to do, that which raises the score most first; of equal ones that which takes less
   * effort.
   */
  public List<TaskStanding> actions() {
    Score score = score();
    return tasks.stream()
        .filter(TaskStanding::isOpen)
        .sorted(
            Comparator.comparingDouble((TaskStanding each) -> -score.gain(each))
                .thenComparing(AssessmentResult::effort))
        .toList();
  }

  private static Duration effort(TaskStanding standing) {
    Duration effort = standing.task().task().effort();
    return effort == null ? UNKNOWN_EFFORT : effort;
  }
}
