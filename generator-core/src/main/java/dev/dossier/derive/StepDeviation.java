package dev.dossier.derive;

/** In what a step that was followed differs from its runbook. */
public enum StepDeviation {
  /** It was not done though it applied. */
  SKIPPED,
  /** It was done after its target, as the record says or as its times show. */
  LATE,
  /** It was done before a step that leads to it. */
  OUT_OF_ORDER
}
