package dev.dossier.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of something, the gravest first within each part. */
public enum ChangeKind {
  RESPONSIBILITY_MOVED_TO_CUSTOMER("Responsibility moved to the customer"),
  RESPONSIBILITY_MOVED_TO_SHARED("Responsibility is now shared"),
  RESPONSIBILITY_MOVED_TO_PROVIDER("Responsibility moved to the provider"),
  RESPONSIBILITY_MOVED_TO_THIRD_PARTY("Responsibility moved to a third party"),
  RESPONSIBILITY_ENDED("Responsibility no longer applies"),
  SPLIT_CHANGED("Split of a shared layer changed"),
  LAYER_ADDED("Layer added"),
  LAYER_REMOVED("Layer removed"),
  LAYER_RENAMED("Layer renamed"),
  MODEL_ADDED("Service model added"),
  MODEL_REMOVED("Service model removed"),
  MODEL_RENAMED("Service model renamed"),
  MATRIX_ADDED("Matrix added"),
  MATRIX_REMOVED("Matrix removed"),
  MATRIX_REPLACED("Matrix replaced"),
  MATRIX_CHANGED("Matrix changed"),
  SERVICE_ADDED("Service added"),
  SERVICE_REMOVED("Service removed"),
  SERVICE_RENAMED("Service renamed"),
  SERVICE_MODEL_CHANGED("Service model of a service changed"),
  SERVICE_CHANGED("Service changed"),
  AGREEMENT_ADDED("Agreement added"),
  AGREEMENT_REMOVED("Agreement removed"),
  AGREEMENT_RENAMED("Agreement renamed"),
  AGREEMENT_CHANGED("Agreement changed"),
  TASK_ADDED("Task added"),
  TASK_REMOVED("Task removed"),
  TASK_CHANGED("Task changed"),
  CONTROL_MAPPED("Control mapped"),
  CONTROL_UNMAPPED("Control no longer mapped"),
  FRAMEWORK_ADDED("Framework of controls added"),
  FRAMEWORK_REMOVED("Framework of controls removed"),
  FRAMEWORK_CHANGED("Framework of controls changed"),
  OWNER_TEAM_CHANGED("Team in charge changed"),
  TEAM_ADDED("Team added"),
  TEAM_REMOVED("Team removed"),
  TEAM_RENAMED("Team renamed"),
  TEAM_CONTACT_CHANGED("Contact of a team changed"),
  TEAM_CHANGED("Team changed"),
  DEADLINE_SHORTENED("Deadline shortened"),
  DEADLINE_EXTENDED("Deadline extended"),
  DEADLINE_ANCHOR_CHANGED("Deadline runs from another moment"),
  DEADLINE_CHANGED("Deadline reckoned otherwise"),
  DUTY_ADDED("Duty to notify added"),
  DUTY_REMOVED("Duty to notify removed"),
  DUTY_CHANGED("Duty to notify changed"),
  REGIME_ADDED("Regime added"),
  REGIME_REMOVED("Regime removed"),
  REGIME_VALIDITY_CHANGED("Validity of a regime changed"),
  REGIME_CHANGED("Regime changed"),
  PROCESS_ADDED("Process added"),
  PROCESS_REMOVED("Process removed"),
  PROCESS_CHANGED("Process changed"),
  PHASE_ADDED("Phase added"),
  PHASE_REMOVED("Phase removed"),
  PHASE_CHANGED("Phase changed"),
  RUNBOOK_ADDED("Runbook added"),
  RUNBOOK_REMOVED("Runbook removed"),
  RUNBOOK_CHANGED("Runbook changed"),
  STEP_ADDED("Step of a runbook added"),
  STEP_REMOVED("Step of a runbook removed"),
  STEP_CHANGED("Step of a runbook changed"),
  LABEL_LAXER("Sharing label is laxer"),
  LABEL_STRICTER("Sharing label is stricter"),
  AUDIENCE_ADDED("Audience added"),
  AUDIENCE_REMOVED("Audience removed"),
  AUDIENCE_WIDENED("Audience sees more"),
  AUDIENCE_NARROWED("Audience sees less"),
  AUDIENCE_CHANGED("Audience changed"),
  INCIDENT_ADDED("Incident added"),
  INCIDENT_REMOVED("Incident removed"),
  INCIDENT_CORRECTED("Record of an incident corrected"),
  INCIDENT_CHANGED("Record of an incident changed"),
  ASSESSMENT_ADDED("Assessment added"),
  ASSESSMENT_REMOVED("Assessment removed"),
  ASSESSMENT_CHANGED("Assessment changed"),
  ORGANIZATION_CHANGED("Organisation changed");

  private final String title;

  ChangeKind(String title) {
    this.title = title;
  }

  /** The word for it in parameters and machine-readable output, such as {@code task-added}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What happened, in a few words that begin with a capital. */
  public String title() {
    return title;
  }

  /** The kind of {@code key}; empty where there is none. */
  public static Optional<ChangeKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** The keys of all kinds. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ChangeKind::key).toList();
  }
}
