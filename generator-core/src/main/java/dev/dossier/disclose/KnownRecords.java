package dev.dossier.disclose;

import dev.dossier.derive.AsKnown;
import dev.dossier.derive.DutyBook;
import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.IncidentLetters;
import dev.dossier.derive.LetterChange;
import dev.dossier.derive.Responsibilities;
import dev.dossier.derive.Unchanged;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import dev.dossier.model.Organization;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records as they are known at one instant, with what follows from the whole of them. That is
 * the same for every reader, and is worked out once; who may see what is decided after it.
 */
final class KnownRecords {

  private final Corpus recorded;
  private final Corpus corpus;
  private final Instant asOf;
  private final DutyBook duties;
  private final Responsibilities responsibilities;
  private final Optional<Set<IncidentId>> unchanged;
  private final Map<IncidentId, KnownIncident> now = new HashMap<>();
  private final Map<Written, KnownIncident> then = new HashMap<>();
  private final Map<IncidentId, IncidentLetters> letters = new HashMap<>();

  private KnownRecords(Corpus recorded, Instant asOf, @Nullable KnownRecords before) {
    this.recorded = recorded;
    this.corpus = AsKnown.corpus(recorded, asOf);
    this.asOf = asOf;
    this.duties = DutyBook.of(recorded);
    this.responsibilities = Responsibilities.of(recorded);
    this.unchanged =
        before == null || !before.asOf.equals(asOf)
            ? Optional.empty()
            : Unchanged.incidents(before.recorded, recorded);
    corpus
        .incidents()
        .forEach(
            (id, each) ->
                now.put(
                    id,
                    before != null && isUnchanged(id)
                        ? before.incident(id)
                        : known(each.value(), asOf)));
  }

  /** An incident at an instant. */
  private record Written(IncidentId incident, Instant instant) {}

  /**
   * An incident as it was known at an instant.
   *
   * @param incident the whole record
   * @param standings how all duties to notify of it stood
   */
  record KnownIncident(Incident incident, List<DutyStanding> standings) {}

  /**
   * What is known of {@code recorded} at {@code asOf}.
   *
   * @param recorded a corpus whose check found no errors
   * @throws IllegalArgumentException if a record refers to something that the corpus does not hold
   */
  static KnownRecords of(Corpus recorded, Instant asOf) {
    return of(recorded, asOf, null);
  }

  /**
   * What is known of {@code recorded} at {@code asOf}, taking from {@code before} what still holds.
   *
   * @param before what was known of an earlier state of the same data; absent if there is none
   * @throws IllegalArgumentException if a record refers to something that the corpus does not hold
   */
  static KnownRecords of(Corpus recorded, Instant asOf, @Nullable KnownRecords before) {
    return new KnownRecords(recorded, asOf, before);
  }

  /** Whether all that is no incident is the same as in the earlier state. */
  boolean isLibraryUnchanged() {
    return unchanged.isPresent();
  }

  /** Whether what follows from the incident of {@code id} is the same as in the earlier state. */
  boolean isUnchanged(IncidentId id) {
    return unchanged.filter(same -> same.contains(id)).isPresent();
  }

  /** Everything that is recorded, what was learned later included. */
  Corpus recorded() {
    return recorded;
  }

  /** Everything that is known. */
  Corpus corpus() {
    return corpus;
  }

  /** The instant that counts as now. */
  Instant asOf() {
    return asOf;
  }

  Organization organization() {
    return recorded.organization().value();
  }

  /** Who has to do what on which layer. */
  Responsibilities responsibilities() {
    return responsibilities;
  }

  /** The whole of an incident that is known. */
  KnownIncident incident(IncidentId id) {
    return required(now.get(id), id);
  }

  /**
   * The whole of an incident as it was known at {@code instant}; as it is known now where it was
   * not known then.
   */
  KnownIncident incident(IncidentId id, Instant instant) {
    return then.computeIfAbsent(
        new Written(id, instant),
        key -> {
          Located<Incident> latest = required(corpus.incidents().get(id), id);
          Incident incident =
              AsKnown.incident(latest, instant, organization().timeZone()).orElse(latest).value();
          return known(incident, instant);
        });
  }

  /**
   * How all duties to notify stand for {@code seen}, a record from which something is taken out.
   */
  List<DutyStanding> standings(Incident seen) {
    KnownIncident whole = incident(seen.id());
    return whole.incident().equals(seen) ? whole.standings() : duties.standings(seen, asOf);
  }

  /** What the letter of {@code notification} states otherwise than those before it. */
  List<LetterChange> changes(IncidentId id, Notification notification) {
    return letters
        .computeIfAbsent(
            id,
            key ->
                IncidentLetters.of(
                    required(corpus.incidents().get(id), id),
                    duties,
                    organization().timeZone(),
                    asOf))
        .changes(notification);
  }

  /** The strictest label of what {@code recipient} is told of {@code incident} in a letter. */
  SharingLabel strictest(ContactId recipient, Incident incident) {
    return duties.strictest(recipient, incident);
  }

  private KnownIncident known(Incident incident, Instant instant) {
    return new KnownIncident(incident, duties.standings(incident, instant));
  }

  Audience audience(AudienceId id) {
    return required(recorded.audiences().get(id), id).value();
  }

  Contact contact(ContactId id) {
    return required(recorded.contacts().get(id), id).value();
  }

  Located<Service> service(ServiceId id) {
    return required(recorded.services().get(id), id);
  }

  Located<ResponsibilityMatrix> matrix(Service service) {
    return required(recorded.matrices().get(service.matrix()), service.matrix());
  }

  /** The label of a record that states {@code own}: never laxer than the organisation's. */
  SharingLabel label(@Nullable SharingLabel own) {
    SharingLabel whole = organization().sharingLabel();
    return own == null ? whole : whole.stricter(own);
  }

  /**
   * What was found under {@code id}.
   *
   * @throws IllegalArgumentException if nothing was
   */
  static <T> T required(@Nullable T found, Object id) {
    if (found == null) {
      throw new IllegalArgumentException("the corpus was not checked: it holds no " + id);
    }
    return found;
  }
}
