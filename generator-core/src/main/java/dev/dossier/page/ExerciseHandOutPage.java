package dev.dossier.page;

import dev.dossier.disclose.DisclosedHandOut;
import dev.dossier.model.Prose;
import java.util.List;

/**
 * What those who take part in an exercise are given before it: neither what happens in it nor what
 * is expected of them.
 *
 * @param frame what stands around it
 * @param facts when and how it is held, and about what
 * @param objectives what is to be learned
 * @param participants who takes part
 * @param scenario what is told at the beginning
 */
public record ExerciseHandOutPage(
    Frame frame,
    List<LinkedFact> facts,
    List<String> objectives,
    List<ExerciseParticipant> participants,
    Prose scenario)
    implements Page {

  private static final String NAME = "exercise-hand-out";

  static final PageType<DisclosedHandOut> TYPE =
      new PageType<DisclosedHandOut>(
              NAME,
              null,
              corpus -> corpus.handOuts(),
              handOut -> ExerciseDocuments.identity(NAME, handOut.exercise(), handOut.title()),
              ExerciseHandOutPage::of)
          .byTitle();

  public ExerciseHandOutPage {
    facts = List.copyOf(facts);
    objectives = List.copyOf(objectives);
    participants = List.copyOf(participants);
  }

  private static ExerciseHandOutPage of(DisclosedHandOut handOut, PageContext context) {
    return new ExerciseHandOutPage(
        ExerciseDocuments.frame(
            NAME, handOut.exercise(), handOut.title(), handOut.label(), handOut.control(), context),
        ExerciseFacts.of(handOut, context),
        handOut.objectives(),
        ExerciseParticipant.of(handOut.participants(), context),
        handOut.scenario());
  }
}
