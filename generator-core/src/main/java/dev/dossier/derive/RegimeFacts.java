package dev.dossier.derive;

import dev.dossier.model.Anchor;
import dev.dossier.model.ContactId;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.Incident;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.Phrase;
import dev.dossier.model.QuestionId;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeEvent;
import dev.dossier.model.RegimeStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one regime can know of one incident at one instant. What lies after that instant counts as
 * unknown.
 *
 * @param regime the regime
 * @param incident the record
 * @param verdict what it turned out to be
 * @param organization what the organisation declares, and its calendars
 * @param recipient whose notification is asked about; absent for that of nobody in particular
 * @param asOf the instant that counts as now
 */
record RegimeFacts(
    Regime regime,
    Incident incident,
    Verdict verdict,
    OrganizationFacts organization,
    @Nullable ContactId recipient,
    Instant asOf) {

  /** Times that are known by the declaration of an incident if ever. */
  private static final Set<Anchor> KNOWN_BY_DECLARATION =
      EnumSet.range(Anchor.OCCURRED, Anchor.CLASSIFIED);

  RegimeFacts forRecipient(ContactId other) {
    return new RegimeFacts(regime, incident, verdict, organization, other, asOf);
  }

  Optional<RegimeStatement> statement() {
    return incident.regimes().stream()
        .filter(each -> each.regime().equals(regime.id()))
        .findFirst();
  }

  Optional<String> answer(QuestionId question) {
    return statement().map(each -> each.answers().get(question));
  }

  /** How many people count: as stated for the regime, else all data subjects. */
  OptionalLong affected() {
    return statement()
        .map(RegimeStatement::affected)
        .map(count -> OptionalLong.of(count.count()))
        .orElseGet(
            () ->
                incident.impact() == null || incident.impact().dataSubjects() == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(incident.impact().dataSubjects().count()));
  }

  /** When {@code event} happened, if that is known. */
  Optional<Moment> event(EventId event) {
    return stated(event).map(moment -> known(moment, asOf));
  }

  /** Whether {@code event} should be known by now and is not recorded. */
  boolean misses(EventId event) {
    Optional<Anchor> anchor = anchor(event);
    if (anchor.isEmpty() || stated(event).isPresent()) {
      return false;
    }
    boolean declared =
        known(incident.times().declared(), asOf) != null
            && KNOWN_BY_DECLARATION.contains(anchor.get());
    return declared || known(incident.times().closed(), asOf) != null;
  }

  /** When the duty {@code duty} was fulfilled last, to the same recipient where there is one. */
  Optional<Moment> filing(DutyId duty) {
    Optional<Moment> own =
        lastSent(duty, incident.notifications().stream().filter(this::isToRecipient));
    return own.isPresent() ? own : lastSent(duty, incident.notifications().stream());
  }

  /** The name of an event in words, such as {@code declared}. */
  String name(EventId event) {
    return phrase(event).map(Phrase::text).orElseGet(() -> event.value().replace('-', ' '));
  }

  /** The name that the regime gives to an event of its own. */
  Optional<Phrase> phrase(EventId event) {
    return regime.events().stream()
        .filter(each -> each.id().equals(event))
        .findFirst()
        .map(RegimeEvent::name);
  }

  /** The key of the record under which the time of {@code event} stands. */
  String key(EventId event) {
    return anchor(event).isPresent() ? "times." + event : "regimes." + regime.id() + "." + event;
  }

  /** The name of a duty of the regime. */
  String name(DutyId duty) {
    return regime.duties().stream()
        .filter(each -> each.id().equals(duty))
        .findFirst()
        .map(each -> each.name().text())
        .orElse(duty.value());
  }

  /** The day by which it is judged whether the regime binds. */
  LocalDate day() {
    return Stream.of(Anchor.AWARE, Anchor.DECLARED, Anchor.DETECTED, Anchor.OCCURRED)
        .map(anchor -> incident.times().at(anchor).orElse(null))
        .filter(Objects::nonNull)
        .findFirst()
        .map(moment -> moment.at().toLocalDate())
        .orElseGet(() -> LocalDate.ofInstant(asOf, organization.zone()));
  }

  /** {@code moment}, if it has come at {@code asOf}. */
  static @Nullable Moment known(@Nullable Moment moment, Instant asOf) {
    return moment == null || earliest(moment).toInstant().isAfter(asOf) ? null : moment;
  }

  /** The earliest reading of {@code moment}. */
  static OffsetDateTime earliest(Moment moment) {
    return moment.earliest();
  }

  /** The latest reading of {@code moment}. */
  static OffsetDateTime latest(Moment moment) {
    return moment.latest();
  }

  private Optional<Moment> stated(EventId event) {
    Optional<Moment> own = statement().map(each -> each.times().get(event));
    return own.isPresent() ? own : anchor(event).flatMap(incident.times()::at);
  }

  private static Optional<Anchor> anchor(EventId event) {
    return List.of(Anchor.values()).stream()
        .filter(anchor -> anchor.key().equals(event.value()))
        .findFirst();
  }

  private Optional<Moment> lastSent(DutyId duty, Stream<Notification> notifications) {
    return notifications
        .filter(each -> each.fulfils(duty))
        .map(each -> known(each.sent(), asOf))
        .filter(Objects::nonNull)
        .max(Comparator.comparing(moment -> earliest(moment).toInstant()));
  }

  private boolean isToRecipient(Notification notification) {
    return notification.recipient().equals(recipient);
  }
}
