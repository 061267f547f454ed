package dev.dossier.page;

import dev.dossier.model.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a runbook.
 *
 * @param number its number
 * @param id the place of the step in the document
 * @param title what to do
 * @param phase the phase it belongs to
 * @param teams the accountable teams
 * @param responsible teams that do the work with it
 * @param consulted teams that are asked before
 * @param informed teams that are told of it
 * @param target time within which it should be done; absent where none is set
 * @param details what it waits for, calls or notifies, and where it applies
 * @param text how to do it
 * @param commands commands to run
 * @param evidence what to keep
 * @param decision a question whose answer decides the next step
 * @param next where to go on, where that is not the following step
 * @param last whether the runbook ends here
 */
public record RunbookStepPart(
    int number,
    String id,
    String title,
    Anchor phase,
    List<Anchor> teams,
    List<Anchor> responsible,
    List<Anchor> consulted,
    List<Anchor> informed,
    @Nullable String target,
    List<LinkedFact> details,
    @Nullable Prose text,
    List<String> commands,
    List<String> evidence,
    @Nullable Choice decision,
    @Nullable Anchor next,
    boolean last) {

  public RunbookStepPart {
    teams = List.copyOf(teams);
    responsible = List.copyOf(responsible);
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
    details = List.copyOf(details);
    commands = List.copyOf(commands);
    evidence = List.copyOf(evidence);
  }

  /**
   * A decision.
   *
   * @param question the question
   * @param answers the answers
   */
  public record Choice(String question, List<Answer> answers) {

    public Choice {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer to a decision.
   *
   * @param when the answer
   * @param next the step that follows, or that the runbook ends
   * @param note what to keep in mind
   */
  public record Answer(String when, Anchor next, @Nullable String note) {}
}
