package dev.dossier.check;

import dev.dossier.diagnostic.ResponsibilityCode;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import dev.dossier.model.Side;
import dev.dossier.model.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Every task of the provider has a team in charge, and none of the customer's has. A matrix may
 * leave the team out, since it holds for many services: each has its own.
 */
final class TaskRules {

  private TaskRules() {}

  static void matrix(Located<ResponsibilityMatrix> record, Context context) {
    List<Layer> layers = record.value().layers();
    for (int i = 0; i < layers.size(); i++) {
      List<Task> tasks = layers.get(i).tasks();
      for (int j = 0; j < tasks.size(); j++) {
        noTeamOfCustomer(tasks.get(j), List.of("layers", i, "tasks", j), record, context);
      }
    }
  }

  static void service(Located<Service> record, Context context) {
    duties(record.value().duties(), List.of(), record, context);
  }

  static void agreement(Located<Agreement> record, Context context) {
    List<AgreedService> services = record.value().services();
    for (int i = 0; i < services.size(); i++) {
      duties(services.get(i).duties(), List.of("services", i), record, context);
    }
  }

  private static void duties(
      List<LayerDuties> duties, List<Object> path, Located<?> record, Context context) {
    for (int i = 0; i < duties.size(); i++) {
      List<Task> tasks = duties.get(i).tasks();
      for (int j = 0; j < tasks.size(); j++) {
        List<Object> place = new ArrayList<>(path);
        place.addAll(List.of("duties", i, "tasks", j));
        noTeamOfCustomer(tasks.get(j), place, record, context);
        teamOfProvider(tasks.get(j), place, record, context);
      }
    }
  }

  private static void teamOfProvider(
      Task task, List<Object> place, Located<?> record, Context context) {
    if (task.side() == Side.PROVIDER && task.team() == null) {
      var span = record.at(with(place, "id"));
      context
          .findings()
          .add(record, span, ResponsibilityCode.PROVIDER_TASK_WITHOUT_TEAM, task.id());
    }
  }

  private static void noTeamOfCustomer(
      Task task, List<Object> place, Located<?> record, Context context) {
    if (task.side() == Side.CUSTOMER && task.team() != null) {
      var span = record.at(with(place, "team"));
      context
          .findings()
          .add(record, span, ResponsibilityCode.CUSTOMER_TASK_WITH_TEAM, task.id(), task.team());
    }
  }

  private static Object[] with(List<Object> place, String key) {
    List<Object> path = new ArrayList<>(place);
    path.add(key);
    return path.toArray();
  }
}
