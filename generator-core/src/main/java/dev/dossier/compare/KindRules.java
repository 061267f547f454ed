package dev.dossier.compare;

import dev.dossier.model.Agreement;
import dev.dossier.model.Assessment;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Layer;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.Phase;
import dev.dossier.model.Regime;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Task;
import dev.dossier.model.Team;
import java.util.List;
import java.util.Map;

/** Says of which kind a difference is. */
final class KindRules {

  /** What the appearance and the disappearance of an entry is. */
  private static final Map<Class<?>, ComeAndGone> ENTRIES =
      Map.of(
          Layer.class, new ComeAndGone(ChangeKind.LAYER_ADDED, ChangeKind.LAYER_REMOVED),
          ServiceModel.class, new ComeAndGone(ChangeKind.MODEL_ADDED, ChangeKind.MODEL_REMOVED),
          Task.class, new ComeAndGone(ChangeKind.TASK_ADDED, ChangeKind.TASK_REMOVED),
          Phase.class, new ComeAndGone(ChangeKind.PHASE_ADDED, ChangeKind.PHASE_REMOVED),
          RunbookStep.class, new ComeAndGone(ChangeKind.STEP_ADDED, ChangeKind.STEP_REMOVED),
          NotificationDuty.class, new ComeAndGone(ChangeKind.DUTY_ADDED, ChangeKind.DUTY_REMOVED));

  /** What a difference in a component is, or in anything within it. */
  private static final Map<String, ChangeKind> COMPONENTS =
      Map.ofEntries(
          Map.entry("ServiceModel.name", ChangeKind.MODEL_RENAMED),
          Map.entry("Layer.name", ChangeKind.LAYER_RENAMED),
          Map.entry("Layer.tasks", ChangeKind.TASK_CHANGED),
          Map.entry("LayerDuties.tasks", ChangeKind.TASK_CHANGED),
          Map.entry("Task.team", ChangeKind.OWNER_TEAM_CHANGED),
          Map.entry("Service.name", ChangeKind.SERVICE_RENAMED),
          Map.entry("Service.model", ChangeKind.SERVICE_MODEL_CHANGED),
          Map.entry("Service.team", ChangeKind.OWNER_TEAM_CHANGED),
          Map.entry("Service.securityTeam", ChangeKind.OWNER_TEAM_CHANGED),
          Map.entry("Agreement.title", ChangeKind.AGREEMENT_RENAMED),
          Map.entry("Team.name", ChangeKind.TEAM_RENAMED),
          Map.entry("Team.contact", ChangeKind.TEAM_CONTACT_CHANGED),
          Map.entry("Regime.validFrom", ChangeKind.REGIME_VALIDITY_CHANGED),
          Map.entry("Regime.validTo", ChangeKind.REGIME_VALIDITY_CHANGED),
          Map.entry("Regime.status", ChangeKind.REGIME_VALIDITY_CHANGED),
          Map.entry("Regime.duties", ChangeKind.DUTY_CHANGED),
          Map.entry("ResponseProcess.phases", ChangeKind.PHASE_CHANGED),
          Map.entry("Runbook.owner", ChangeKind.OWNER_TEAM_CHANGED),
          Map.entry("Runbook.steps", ChangeKind.STEP_CHANGED),
          Map.entry("RunbookStep.team", ChangeKind.OWNER_TEAM_CHANGED),
          Map.entry("RunbookStep.teams", ChangeKind.OWNER_TEAM_CHANGED),
          Map.entry("DocumentControl.owner", ChangeKind.OWNER_TEAM_CHANGED));

  /** What any other difference in a record is. */
  private static final Map<Class<?>, ChangeKind> RECORDS =
      Map.of(
          ResponsibilityMatrix.class, ChangeKind.MATRIX_CHANGED,
          Service.class, ChangeKind.SERVICE_CHANGED,
          Agreement.class, ChangeKind.AGREEMENT_CHANGED,
          ControlFramework.class, ChangeKind.FRAMEWORK_CHANGED,
          Team.class, ChangeKind.TEAM_CHANGED,
          Regime.class, ChangeKind.REGIME_CHANGED,
          ResponseProcess.class, ChangeKind.PROCESS_CHANGED,
          Runbook.class, ChangeKind.RUNBOOK_CHANGED,
          Assessment.class, ChangeKind.ASSESSMENT_CHANGED,
          Organization.class, ChangeKind.ORGANIZATION_CHANGED);

  private KindRules() {}

  private record ComeAndGone(ChangeKind come, ChangeKind gone) {}

  static ChangeKind of(Difference difference) {
    if (difference.isEntry()) {
      ComeAndGone kinds = ENTRIES.get(difference.entry().getClass());
      if (kinds != null) {
        return difference.before() == null ? kinds.come() : kinds.gone();
      }
    }
    if (difference.before() instanceof SharingLabel || difference.after() instanceof SharingLabel) {
      return label(difference);
    }
    if (difference.component().toString().equals("Task.controls")) {
      return difference.before() == null ? ChangeKind.CONTROL_MAPPED : ChangeKind.CONTROL_UNMAPPED;
    }
    List<Component> components = difference.components();
    for (int i = components.size() - 1; i >= 0; i--) {
      ChangeKind kind = COMPONENTS.get(components.get(i).toString());
      if (kind != null) {
        return kind;
      }
    }
    ChangeKind kind = RECORDS.get(components.get(0).holder());
    if (kind == null) {
      throw new IllegalStateException("of no kind: " + components);
    }
    return kind;
  }

  /**
   * Without a label of its own something carries that of what it stands in, which is no stricter.
   */
  private static ChangeKind label(Difference difference) {
    SharingLabel before = (SharingLabel) difference.before();
    SharingLabel after = (SharingLabel) difference.after();
    boolean laxer = after == null || before != null && after.compareTo(before) < 0;
    return laxer ? ChangeKind.LABEL_LAXER : ChangeKind.LABEL_STRICTER;
  }
}
