package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response process ({@code processes/}).
 *
 * @param id its id
 * @param name its name
 * @param source where it comes from
 * @param shape how its phases follow each other
 * @param phaseTerm what it calls its parts, in the singular, such as {@code phase} or {@code step}
 * @param purpose what it aims at and when it applies
 * @param trigger what starts it, where it runs beside another process
 * @param runsBeside the process in parallel with which it runs
 * @param phases its parts in order
 * @param transitions ways between phases besides the plain order
 * @param mappings how its phases correspond to those of other processes
 * @param duties duties to notify that it fulfils
 * @param control who answers for it, where that differs from the organisation's default
 */
public record ResponseProcess(
    ProcessId id,
    String name,
    @Nullable Source source,
    ProcessShape shape,
    String phaseTerm,
    Prose purpose,
    @Nullable Prose trigger,
    @Nullable ProcessId runsBeside,
    List<Phase> phases,
    List<Transition> transitions,
    List<ProcessMapping> mappings,
    List<DutyId> duties,
    @Nullable DocumentControl control)
    implements Controlled {

  public ResponseProcess {
    phases = List.copyOf(phases);
    transitions = List.copyOf(transitions);
    mappings = List.copyOf(mappings);
    duties = List.copyOf(duties);
  }
}
