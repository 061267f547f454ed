package dev.dossier.disclose;

import dev.dossier.model.Runbook;
import dev.dossier.model.SharingLabel;

/** A runbook that this audience may see. */
public final class DisclosedRunbook {

  private final Runbook runbook;
  private final SharingLabel label;
  private final DisclosedControl control;

  DisclosedRunbook(Runbook runbook, SharingLabel label, DisclosedControl control) {
    this.runbook = runbook;
    this.label = label;
    this.control = control;
  }

  /** The runbook. */
  public Runbook runbook() {
    return runbook;
  }

  /** The label of every document about it: the stricter of the organisation's and its own. */
  public SharingLabel label() {
    return label;
  }

  /** Who answers for it: as it states itself, else the organisation's default. */
  public DisclosedControl control() {
    return control;
  }
}
