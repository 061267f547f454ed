package dev.dossier.derive;

import dev.dossier.model.Classification;
import dev.dossier.model.Confidence;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.HolidayCalendar;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.IncidentTypeId;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Phrase;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Prose;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.RegimeStatus;
import dev.dossier.model.SeverityId;
import dev.dossier.model.Source;
import dev.dossier.model.TimeLimit;
import dev.dossier.model.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Regimes and records as short as they are read in a test. */
final class RegimesForTest {

  private RegimesForTest() {}

  static Regime hours(String event, long amount) {
    return regime(
        new TimeLimit(
            new Phrase("within " + amount + " hours"),
            List.of(clock(event, amount, LimitUnit.HOURS)),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null));
  }

  static LimitClock clock(String event, long amount, LimitUnit unit) {
    return new LimitClock(new EventId(event), null, amount, unit, null, null, null, null, null);
  }

  static Regime regime(TimeLimit limit) {
    return new Regime(
        new RegimeId("contract"),
        "Contract",
        new Source("Terms", null, null, null),
        LocalDate.parse("2026-01-15"),
        null,
        null,
        RegimeStatus.IN_FORCE,
        Confidence.VERIFIED,
        null,
        List.of(),
        List.of(),
        List.of(
            new NotificationDuty(
                new DutyId("contract"),
                new Phrase("Contract"),
                null,
                List.of(RecipientKind.CUSTOMER),
                null,
                null,
                limit,
                new Prose("Told in time."),
                null,
                List.of(),
                null,
                List.of(),
                null)),
        null);
  }

  static NotificationClock clock(
      Regime regime, Verdict verdict, Times times, @Nullable Moment sent, Instant asOf) {
    RegimeFacts facts =
        new RegimeFacts(
            regime,
            incident(times),
            verdict,
            OrganizationFacts.of(ZoneId.of("UTC"), null, List.<HolidayCalendar>of()),
            null,
            asOf);
    return NotificationClock.of(regime.duties().get(0), facts, sent);
  }

  static Incident incident(Times times) {
    return incident(times, List.of(), List.of());
  }

  static Incident incident(
      Times times, List<Notification> notifications, List<RegimeStatement> statements) {
    return new Incident(
        new IncidentId("incident"),
        new Phrase("Incident"),
        new IncidentTypeId("type"),
        new ProcessId("process"),
        new SeverityId("high"),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        List.of(),
        new Classification(true, List.of(), List.of(), List.of(), List.of(), null),
        times,
        new Prose("Summary"),
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        notifications,
        statements,
        null,
        Map.of(),
        List.of());
  }
}
