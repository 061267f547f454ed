package dev.dossier.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law, a rule or a promise that asks for notifications of incidents ({@code regimes/}).
 *
 * @param id its id
 * @param name its name
 * @param source where it comes from
 * @param verifiedOn when this entry was last compared with its source
 * @param validFrom the first day on which it binds
 * @param validTo the last day on which it binds
 * @param status whether it binds
 * @param confidence how well this entry was checked
 * @param scope which incidents it concerns; all that must be notified if absent
 * @param questions what must be known of an incident besides
 * @param events events of its own from which its limits run
 * @param duties what is to be sent to whom until when
 * @param notes what else to know
 */
public record Regime(
    RegimeId id,
    String name,
    Source source,
    LocalDate verifiedOn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    RegimeStatus status,
    Confidence confidence,
    @Nullable RegimeScope scope,
    List<RegimeQuestion> questions,
    List<RegimeEvent> events,
    List<NotificationDuty> duties,
    @Nullable Prose notes) {

  public Regime {
    questions = List.copyOf(questions);
    events = List.copyOf(events);
    duties = List.copyOf(duties);
  }
}
