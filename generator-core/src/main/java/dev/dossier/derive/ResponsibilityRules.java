package dev.dossier.derive;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.diagnostic.ResponsibilityCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.AnswerState;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentRound;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Incident;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.Located;
import dev.dossier.model.Owner;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Side;
import dev.dossier.model.Task;
import dev.dossier.model.TaskAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tasks fall to a side that has a part in their layer, and answers are given to tasks that hold.
 */
final class ResponsibilityRules {

  private ResponsibilityRules() {}

  static void service(Located<Service> record, FactContext context) {
    Service service = record.value();
    tasks(service.duties(), service.id(), null, List.of(), record, context);
  }

  static void agreement(Located<Agreement> record, FactContext context) {
    List<AgreedService> services = record.value().services();
    for (int i = 0; i < services.size(); i++) {
      AgreedService agreed = services.get(i);
      AgreementId id = record.value().id();
      tasks(agreed.duties(), agreed.service(), id, List.of("services", i), record, context);
    }
  }

  private static void tasks(
      List<LayerDuties> duties,
      ServiceId service,
      @Nullable AgreementId agreement,
      List<Object> path,
      Located<?> record,
      FactContext context) {
    for (int i = 0; i < duties.size(); i++) {
      Optional<CellDuties> holding =
          context.responsibilities().on(service, duties.get(i).layer(), agreement);
      if (holding.isEmpty()) {
        continue;
      }
      EffectiveCell cell = holding.get().cell();
      for (int j = 0; j < duties.get(i).tasks().size(); j++) {
        Task task = duties.get(i).tasks().get(j);
        if (!cell.cell().owner().includes(task.side())) {
          List<Object> place = new ArrayList<>(path);
          place.addAll(List.of("duties", i, "tasks", j, "side"));
          context
              .findings()
              .add(
                  record,
                  record.at(place.toArray()),
                  ResponsibilityCode.TASK_WITHOUT_PART,
                  task.id(),
                  task.side().key(),
                  cell.layer().id(),
                  service,
                  decided(cell));
        }
      }
    }
  }

  static void assessment(Located<Assessment> record, FactContext context) {
    List<AssessmentRound> rounds = record.value().rounds();
    for (int i = 0; i < rounds.size(); i++) {
      List<TaskAnswer> answers = rounds.get(i).answers();
      for (int j = 0; j < answers.size(); j++) {
        answer(answers.get(j), List.of("rounds", i, "answers", j), record, context);
      }
    }
  }

  private static void answer(
      TaskAnswer answer, List<Object> path, Located<Assessment> record, FactContext context) {
    Optional<CellDuties> holding =
        context.responsibilities().on(answer.service(), answer.layer(), record.value().agreement());
    if (holding.isEmpty() || !holding.get().states(answer.task())) {
      return;
    }
    Optional<EffectiveTask> task = holding.get().task(Side.CUSTOMER, answer.task());
    if (task.isEmpty()) {
      context
          .findings()
          .add(
              record,
              place(path, "task", record),
              ResponsibilityCode.ANSWER_NOT_OWED,
              answer.task(),
              answer.layer(),
              answer.service(),
              decided(holding.get().cell()));
    } else if (answer.state() == AnswerState.MET
        && answer.evidence().isEmpty()
        && !task.get().task().evidence().isEmpty()) {
      context
          .findings()
          .add(
              record,
              place(path, "state", record),
              ResponsibilityCode.ANSWER_WITHOUT_EVIDENCE,
              answer.task(),
              String.join(", ", task.get().task().evidence()));
    }
  }

  static void failingLayer(Located<Incident> record, FactContext context) {
    FailingLayer failing = record.value().failingLayer();
    if (failing == null) {
      return;
    }
    context
        .responsibilities()
        .on(failing.service(), failing.layer(), null)
        .map(CellDuties::cell)
        .filter(cell -> cell.cell().owner() == Owner.NOT_APPLICABLE)
        .ifPresent(
            cell ->
                context
                    .findings()
                    .add(
                        record,
                        record.at("failing-layer", "layer"),
                        IncidentCode.FAILING_LAYER_ABSENT,
                        failing.layer(),
                        failing.service(),
                        decided(cell)));
  }

  private static String decided(EffectiveCell cell) {
    return cell.cell().owner().key() + ", " + cell.decidedAt();
  }

  private static SourceSpan place(List<Object> path, String key, Located<?> record) {
    List<Object> place = new ArrayList<>(path);
    place.add(key);
    return record.at(place.toArray());
  }
}
