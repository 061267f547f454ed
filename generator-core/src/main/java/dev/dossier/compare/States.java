package dev.dossier.compare;

import dev.dossier.model.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The two states that are compared.
 *
 * @param before the earlier one
 * @param after the later one
 * @param names what their records are called
 */
record States(State before, State after, Names names) {

  ValueText text() {
    return new ValueText(names);
  }

  /** The team as one who acts; the provider where it is not said which team that is. */
  Actor team(@Nullable TeamId team) {
    return team == null ? Actor.PROVIDER : new Actor(Actor.Role.TEAM, team.value(), names.of(team));
  }
}
