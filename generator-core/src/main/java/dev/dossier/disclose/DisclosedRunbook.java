package dev.dossier.disclose;

import dev.dossier.derive.RunbookTimes;
import dev.dossier.model.Runbook;
import dev.dossier.model.SharingLabel;
import java.util.function.Supplier;

/** A runbook that this audience may see. */
public final class DisclosedRunbook {

  private final Runbook runbook;
  private final SharingLabel label;
  private final DisclosedControl control;
  private final Supplier<RunbookTimes> times;

  DisclosedRunbook(
      Runbook runbook, SharingLabel label, DisclosedControl control, Supplier<RunbookTimes> times) {
    this.runbook = runbook;
    this.label = label;
    this.control = control;
    this.times = times;
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

  /**
   * How long its notifications take at worst, worked out from what the audience sees of it and of
   * the runbooks that it calls, so that no time tells of what is hidden.
   */
  public RunbookTimes times() {
    return times.get();
  }
}
