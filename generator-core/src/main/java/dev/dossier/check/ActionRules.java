package dev.dossier.check;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.model.Action;
import dev.dossier.model.ActionState;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import java.util.List;

/** The state of a follow-up action agrees with its dates. */
final class ActionRules {

  private ActionRules() {}

  static void check(Located<Incident> record, Context context) {
    List<Action> actions = record.value().actions();
    for (int i = 0; i < actions.size(); i++) {
      check(actions.get(i), i, record, context);
    }
  }

  private static void check(Action action, int index, Located<Incident> record, Context context) {
    boolean isDone = action.state() == ActionState.DONE;
    if (isDone && action.done() == null) {
      context
          .findings()
          .add(record, record.at("actions", index, "state"), IncidentCode.ACTION_WITHOUT_DATE);
    }
    if (!isDone && action.done() != null) {
      context
          .findings()
          .add(
              record,
              record.at("actions", index, "done"),
              IncidentCode.ACTION_DATE_WITHOUT_STATE,
              action.done(),
              action.state().key());
    }
  }
}
