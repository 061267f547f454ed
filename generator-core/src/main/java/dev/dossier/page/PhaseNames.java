package dev.dossier.page;

import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ResponseProcess;
import org.jspecify.annotations.Nullable;

/** The phases of the process that a record follows, as links. */
final class PhaseNames {

  private final PageContext context;
  private final ProcessId id;
  private final @Nullable ResponseProcess process;

  PhaseNames(ProcessId id, PageContext context) {
    this.context = context;
    this.id = id;
    this.process = context.corpus().processes().get(id);
  }

  /** The process by its name. */
  Anchor process() {
    return context.anchor("process", id, process == null ? id.value() : process.name());
  }

  /** What the process calls its parts, such as {@code Phase}. */
  String term() {
    String term = process == null ? "phase" : process.phaseTerm();
    return term.substring(0, 1).toUpperCase(context.corpus().organization().language())
        + term.substring(1);
  }

  /** A phase by its name; that of another process by its id. */
  Anchor phase(PhaseId phase) {
    return context.anchor("phase", new PhaseKey(id, phase), name(phase));
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

  private String name(PhaseId phase) {
    return process == null
        ? phase.value()
        : process.phases().stream()
            .filter(each -> each.id().equals(phase))
            .findFirst()
            .map(each -> each.name())
            .orElse(phase.value());
  }
}
