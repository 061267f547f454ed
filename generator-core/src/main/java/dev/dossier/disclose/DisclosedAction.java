package dev.dossier.disclose;

import dev.dossier.derive.Punctuality;
import dev.dossier.model.Action;

/** A follow-up action that this audience may see. */
public final class DisclosedAction {

  private final Action action;
  private final Punctuality punctuality;

  DisclosedAction(Action action, Punctuality punctuality) {
    this.action = action;
    this.punctuality = punctuality;
  }

  /** The action. */
  public Action action() {
    return action;
  }

  /** Whether it is overdue. */
  public Punctuality punctuality() {
    return punctuality;
  }
}
