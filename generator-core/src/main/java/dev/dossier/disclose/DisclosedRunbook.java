package dev.dossier.disclose;

import dev.dossier.derive.Punctuality;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Runbook;

/** A runbook that this audience may see. */
public final class DisclosedRunbook {

  private final Runbook runbook;
  private final DocumentControl control;
  private final Punctuality review;

  DisclosedRunbook(Runbook runbook, DocumentControl control, Punctuality review) {
    this.runbook = runbook;
    this.control = control;
    this.review = review;
  }

  /** The runbook. */
  public Runbook runbook() {
    return runbook;
  }

  /** Who answers for it: as it states itself, else the organisation's default. */
  public DocumentControl control() {
    return control;
  }

  /** Whether its review is overdue. */
  public Punctuality review() {
    return review;
  }
}
