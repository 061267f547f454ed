package dev.dossier.compare;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.MatrixId;
import dev.dossier.model.ResponsibilityMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is otherwise in one state of the data than in another, as far as one audience sees both.
 *
 * <pre>{@code
 * List<Change> changes =
 *     Comparison.of(Disclosures.of(old, asOf).to(audience), Disclosures.of(now, asOf).to(audience));
 * }</pre>
 */
public final class Comparison {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind)
          .thenComparing(change -> change.subject().record().name())
          .thenComparing(change -> change.subject().record().id());

  private final States states;

  private Comparison(States states) {
    this.states = states;
  }

  /**
   * The changes, by kind, then by record, then in the order of its file.
   *
   * @param before the earlier state, as the audience sees it
   * @param after the later state, as the same audience sees it
   * @return no change where both states are the same
   */
  public static List<Change> of(DisclosedCorpus before, DisclosedCorpus after) {
    States states = new States(new State(before), new State(after), new Names(before, after));
    return new Comparison(states).changes();
  }

  private List<Change> changes() {
    DisclosedCorpus before = states.before().corpus();
    DisclosedCorpus after = states.after().corpus();
    Successions successions = new Successions(states);
    CellChanges cells = new CellChanges(states, successions);
    List<Change> changes = new ArrayList<>(cells.changes());
    RecordChanges records = new RecordChanges(states, new Reach(states), cells.told());
    records.compare(null, before.organization(), after.organization());
    records.compare(
        before.teams(),
        after.teams(),
        team -> team,
        ChangeKind.TEAM_ADDED,
        ChangeKind.TEAM_REMOVED);
    records.compare(
        before.services(),
        after.services(),
        each -> each.service(),
        ChangeKind.SERVICE_ADDED,
        ChangeKind.SERVICE_REMOVED);
    matrices(records, successions, before, after);
    records.compare(
        before.agreements(),
        after.agreements(),
        each -> each.agreement(),
        ChangeKind.AGREEMENT_ADDED,
        ChangeKind.AGREEMENT_REMOVED);
    records.compare(
        before.processes(),
        after.processes(),
        process -> process,
        ChangeKind.PROCESS_ADDED,
        ChangeKind.PROCESS_REMOVED);
    records.compare(
        before.runbooks(),
        after.runbooks(),
        each -> each.runbook(),
        ChangeKind.RUNBOOK_ADDED,
        ChangeKind.RUNBOOK_REMOVED);
    records.compare(
        before.regimes(),
        after.regimes(),
        regime -> regime,
        ChangeKind.REGIME_ADDED,
        ChangeKind.REGIME_REMOVED);
    records.compare(
        before.frameworks(),
        after.frameworks(),
        framework -> framework,
        ChangeKind.FRAMEWORK_ADDED,
        ChangeKind.FRAMEWORK_REMOVED);
    records.compare(
        before.assessments(),
        after.assessments(),
        each -> each.assessment(),
        ChangeKind.ASSESSMENT_ADDED,
        ChangeKind.ASSESSMENT_REMOVED);
    changes.addAll(records.changes());
    changes.addAll(new DeadlineChanges(states).changes());
    changes.addAll(new LabelChanges(states).changes());
    changes.addAll(new AudienceChanges(states).changes());
    changes.addAll(new IncidentChanges(states).changes());
    return changes.stream().sorted(ORDER).toList();
  }

  private void matrices(
      RecordChanges records,
      Successions successions,
      DisclosedCorpus before,
      DisclosedCorpus after) {
    Predicate<MatrixId> replaced =
        id ->
            !after.matrices().containsKey(id) && successions.isSucceeded(id)
                || !before.matrices().containsKey(id) && successions.isSuccessor(id);
    records.compare(
        without(before.matrices(), replaced),
        without(after.matrices(), replaced),
        matrix -> matrix,
        ChangeKind.MATRIX_ADDED,
        ChangeKind.MATRIX_REMOVED);
    for (Succession succession : successions.all()) {
      if (succession.isReplacement()) {
        records.replaced(succession);
      }
    }
  }

  private static Map<MatrixId, ResponsibilityMatrix> without(
      Map<MatrixId, ResponsibilityMatrix> matrices, Predicate<MatrixId> left) {
    Map<MatrixId, ResponsibilityMatrix> kept = new LinkedHashMap<>(matrices);
    kept.keySet().removeIf(left);
    return kept;
  }
}
