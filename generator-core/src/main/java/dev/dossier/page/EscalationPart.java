package dev.dossier.page;

import dev.dossier.model.ContactPoint;
import dev.dossier.model.EscalationRung;
import dev.dossier.model.Means;
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
 * @param means how they are reached, and under which number or address; absent where that is left
 *     open
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
                    means(rung, context),
                    rung.note()))
        .toList();
  }

  /** How a rung is reached, with the number or address where it is known. */
  private static @Nullable String means(EscalationRung rung, PageContext context) {
    Means means = rung.means();
    if (means == null) {
      return null;
    }
    Person person = rung.person();
    var team = rung.team() == null ? null : context.corpus().teams().get(rung.team());
    ContactPoint contact = team == null ? null : team.contact();
    String address = null;
    if (means == Means.PHONE) {
      address = person != null ? person.phone() : contact == null ? null : contact.phone();
    } else if (means == Means.EMAIL) {
      address = person != null ? person.email() : contact == null ? null : contact.email();
    }
    String word = Words.capitalised(means.key().replace('-', ' '));
    return address == null ? word : word + " " + address;
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
