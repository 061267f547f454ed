package dev.dossier.page;

import dev.dossier.model.EscalationRung;
import dev.dossier.model.Person;
import dev.dossier.model.Runbook;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call when a step runs out of time.
 *
 * @param after how long after the time has run out
 * @param who a team, or a person with their part
 * @param means how they are reached; absent where that is left open
 * @param note what to keep in mind
 */
public record EscalationPart(
    String after, Anchor who, @Nullable String means, @Nullable String note) {

  static List<EscalationPart> of(Runbook runbook, PageContext context) {
    return runbook.escalation().stream()
        .map(
            rung ->
                new EscalationPart(
                    TimeText.duration(rung.after()),
                    who(rung, context),
                    rung.means() == null
                        ? null
                        : Words.capitalised(rung.means().key().replace('-', ' ')),
                    rung.note()))
        .toList();
  }

  private static Anchor who(EscalationRung rung, PageContext context) {
    if (rung.team() != null) {
      return context.team(rung.team());
    }
    Person person = Objects.requireNonNull(rung.person());
    return new Anchor(
        person.role() == null ? person.name() : person.name() + ", " + person.role(), null);
  }
}
