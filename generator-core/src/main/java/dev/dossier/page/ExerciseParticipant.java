package dev.dossier.page;

import dev.dossier.model.Participant;
import dev.dossier.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an exercise.
 *
 * @param who the person, the team, or both
 * @param part the part that they play; absent where none is stated
 */
public record ExerciseParticipant(List<Anchor> who, @Nullable String part) {

  public ExerciseParticipant {
    who = List.copyOf(who);
  }

  static List<ExerciseParticipant> of(List<Participant> participants, PageContext context) {
    return participants.stream().map(each -> of(each, context)).toList();
  }

  private static ExerciseParticipant of(Participant participant, PageContext context) {
    List<Anchor> who = new ArrayList<>();
    Person person = participant.person();
    if (person != null) {
      who.add(new Anchor(ExerciseFacts.name(person), null));
    }
    if (participant.team() != null) {
      who.add(context.team(participant.team()));
    }
    return new ExerciseParticipant(who, participant.part());
  }
}
