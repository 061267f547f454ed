package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notifications that a step makes.
 *
 * @param duties the duties that it fulfils; empty for the first one of every regime in scope
 * @param legal the team of legal affairs that is consulted about them
 */
public record NotificationStep(List<DutyId> duties, @Nullable TeamId legal) {

  public NotificationStep {
    duties = List.copyOf(duties);
  }
}
