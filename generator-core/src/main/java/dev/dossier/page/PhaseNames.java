package dev.dossier.page;

import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ResponseProcess;
import org.jspecify.annotations.Nullable;

/** The phases of the process that a record follows: their links, their order, their name. */
final class PhaseNames {

  private final PageContext context;
  private final ProcessId id;
  private final @Nullable ResponseProcess process;

  PhaseNames(ProcessId id, PageContext context) {
    this.context = context;
    this.id = id;
    this.process = context.corpus().processes().get(id);
  }

  /** What the process calls its parts, such as {@code Phase}. */
  String term() {
    return Words.capitalised(process == null ? "phase" : process.phaseTerm());
  }

  /** A phase by its name; one that the process does not have by its id. */
  Anchor phase(PhaseId phase) {
    return context.phase(id, phase);
  }

  /**
   * The place of {@code phase} in the process; after all of its phases if it is not one of them.
   */
  int position(PhaseId phase) {
    if (process == null) {
      return 0;
    }
    for (int i = 0; i < process.phases().size(); i++) {
      if (process.phases().get(i).id().equals(phase)) {
        return i;
      }
    }
    return process.phases().size();
  }
}
