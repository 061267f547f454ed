package dev.dossier.page;

import dev.dossier.compare.Actor;
import java.util.List;

/**
 * The changes on which the same have to act.
 *
 * @param actors who has to act
 * @param heading who that is, as a heading
 * @param changes the changes, by kind
 */
public record ChangeGroup(List<Actor> actors, String heading, List<WordedChange> changes) {

  public ChangeGroup {
    actors = List.copyOf(actors);
    changes = List.copyOf(changes);
  }
}
