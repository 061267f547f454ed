package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.Completeness;
import dev.dossier.derive.NotificationClock;
import dev.dossier.derive.OpenDuty;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.ContactId;
import dev.dossier.model.IncidentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open duty to notify on the board.
 *
 * @param incident the incident
 * @param title its title
 * @param recipient who is to be told; absent where no recipient is recorded
 * @param recipientName who that is, in words
 * @param clock how the duty stands
 * @param state how it stands, in words
 * @param left time left or over, or how long it has run, in words; absent where it does not run
 * @param completeness how far the letter is complete; absent where no recipient is recorded or the
 *     time does not run yet
 * @param basis the source, with the day on which it was last compared
 */
public record OpenClock(
    IncidentId incident,
    String title,
    @Nullable ContactId recipient,
    String recipientName,
    NotificationClock clock,
    String state,
    @Nullable String left,
    @Nullable Completeness completeness,
    String basis) {

  /** How many of the items that are asked for the letter holds, such as {@code 7 of 8}. */
  public @Nullable String contents() {
    return completeness == null
        ? null
        : completeness.in(Completeness.State.PRESENT).size() + " of " + completeness.asked();
  }

  /** The items that the letter still lacks, in words; what is said to be pending is left out. */
  public List<String> lacking() {
    return completeness == null
        ? List.of()
        : completeness.in(Completeness.State.MISSING).stream()
            .map(each -> each.item().text().text())
            .toList();
  }

  static OpenClock of(OpenDuty duty, DisclosedCorpus corpus, TimeText time) {
    DisclosedIncident incident = corpus.incidents().get(duty.incident());
    NotificationClock clock = duty.clock();
    return new OpenClock(
        duty.incident(),
        incident == null ? duty.incident().value() : incident.record().title().text(),
        duty.recipient(),
        recipient(duty, incident),
        clock,
        IncidentWords.state(clock.state()),
        left(clock),
        clock.state() == ClockState.NOT_STARTED ? null : duty.completeness(),
        NotificationStanding.basis(clock, time));
  }

  private static String recipient(OpenDuty open, @Nullable DisclosedIncident incident) {
    if (incident != null && open.recipient() != null) {
      return incident.notifications().stream()
          .map(each -> each.contact())
          .filter(contact -> contact.id().equals(open.recipient()))
          .findFirst()
          .map(contact -> contact.name())
          .orElseGet(() -> String.valueOf(open.recipient()));
    }
    String addressee = open.clock().duty().addressee();
    return addressee == null
        ? Words.capitalised(
            String.join(
                ", ", open.clock().duty().recipients().stream().map(Words::recipients).toList()))
        : addressee;
  }

  private static @Nullable String left(NotificationClock clock) {
    String margin = ReportNotifications.margin(clock);
    return margin == null && clock.elapsed() != null
        ? TimeText.duration(clock.elapsed()) + " have passed"
        : margin;
  }
}
