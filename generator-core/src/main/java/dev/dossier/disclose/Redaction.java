package dev.dossier.disclose;

import dev.dossier.disclose.RecordParts.Absence;
import dev.dossier.disclose.RecordParts.Part;
import dev.dossier.model.Communication;
import dev.dossier.model.Exercise;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Incident;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.Person;
import dev.dossier.model.PersonalData;
import dev.dossier.model.Prose;
import dev.dossier.model.RunbookId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;
import dev.dossier.model.TickedStep;
import dev.dossier.model.WithheldNotice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the records of one document what its reader may not see. It goes through every
 * component of every record by {@link Decisions} and the labels, so that a new kind of record is
 * handled, or refused, without a line here.
 */
final class Redaction {

  /** How a runbook was followed concerns the organisation alone. */
  static final SharingLabel OF_THE_ORGANISATION = SharingLabel.AMBER_STRICT;

  private static final Prose NOTHING_TOLD = new Prose("");

  private final Reader reader;
  private final Set<ServiceId> held;
  private final Set<RunbookId> runbooks;
  private final Pseudonyms people;

  /** The components that hold what is left out, one for each part that is. */
  private final List<String> withheld = new ArrayList<>();

  private boolean told;
  private @Nullable RunbookId followed;
  private @Nullable SharingLabel strictest;

  /**
   * @param reader for whom
   * @param held the services of the reader's subscriptions, if it sees only these
   * @param runbooks the runbooks that the reader may see
   */
  Redaction(Reader reader, Set<ServiceId> held, Set<RunbookId> runbooks) {
    this.reader = reader;
    this.held = held;
    this.runbooks = runbooks;
    this.people =
        new Pseudonyms(
            reader.audience().people(), reader.audience().sees(PersonalData.CONTACT_DETAILS));
  }

  /** {@code incident}, whose label is {@code label}, without what is withheld. */
  Incident incident(Incident incident, SharingLabel label) {
    told = tells(incident, label);
    followed = incident.runbook();
    strictest = label;
    return whole(incident, label);
  }

  /** {@code exercise}, whose label is {@code label}, without what is withheld. */
  Exercise exercise(Exercise exercise, SharingLabel label) {
    followed = exercise.runbook();
    return whole(exercise, label);
  }

  /** Whether something that the reader may see is written for recipients of notifications. */
  private boolean tells(Incident incident, SharingLabel label) {
    Communication communication = incident.communication();
    if (communication == null || communication.whatHappened() == null) {
      return false;
    }
    SharingLabel whole = own(communication, label);
    return reader.audience().maySee(own(communication.whatHappened(), whole));
  }

  /** Whether the reader is told which documents are due for review. */
  boolean isToldOfReviews() {
    return reader.audience().reviews();
  }

  /** Whether the last incident is told in the words that are written for recipients. */
  boolean told() {
    return told;
  }

  /** {@code record}, which the reader may see, without what is withheld of its parts. */
  <T extends Record> T whole(T record, SharingLabel label) {
    Record seen = parts(record, label);
    if (seen == null) {
      throw new IllegalArgumentException(
          reader.audience().id() + " may not see " + record.getClass().getSimpleName());
    }
    @SuppressWarnings("unchecked") // a record is made of the same type
    T same = (T) seen;
    return same;
  }

  /** The strictest label of what the last incident shows, its own included. */
  SharingLabel strictest() {
    return Objects.requireNonNull(strictest, "no incident was redacted");
  }

  /** How much of the last incident is left out by its label, as far as the reader is told. */
  Withheld withheld() {
    if (reader.audience().withheld() == WithheldNotice.UNSAID) {
      return Withheld.NOTHING;
    }
    int timeline = Collections.frequency(withheld, "timeline");
    int causes = Collections.frequency(withheld, "causes");
    int actions = Collections.frequency(withheld, "actions");
    return new Withheld(timeline, causes, actions, withheld.size() - timeline - causes - actions);
  }

  private @Nullable Record parts(Record record, SharingLabel label) {
    RecordParts type = RecordParts.of(record);
    @Nullable Object[] seen = new @Nullable Object[type.parts().size()];
    boolean changed = false;
    for (int i = 0; i < seen.length; i++) {
      Part part = type.parts().get(i);
      Object value = part.in(record);
      seen[i] = value == null ? null : part(part, value, label);
      if (seen[i] == null && value != null && part.absence() == Absence.IMPOSSIBLE) {
        if (!(record instanceof Incident) || part.component().getType() != Prose.class) {
          return null;
        }
        seen[i] = NOTHING_TOLD;
      }
      changed |= seen[i] != value;
    }
    return changed ? type.make(seen) : record;
  }

  private @Nullable Object part(Part part, Object value, SharingLabel label) {
    for (Decision decision : part.decisions()) {
      if (!decision.permits(reader, told)) {
        return part.nothing();
      }
    }
    if (part.decisions().contains(Decision.PUBLISHED)) {
      return value;
    }
    return value(part, value, label);
  }

  private @Nullable Object value(Part part, Object value, SharingLabel label) {
    if (value instanceof List<?> list) {
      return list(part, list, label);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> seen = new LinkedHashMap<>();
      map.forEach(
          (key, each) -> {
            Object shown = value(part, each, label);
            if (shown != null) {
              seen.put(key, shown);
            }
          });
      return seen.equals(map) ? map : seen;
    }
    if (part.decisions().contains(Decision.SERVICES) && !isHeld(value)
        || part.decisions().contains(Decision.RUNBOOK) && !runbooks.contains(value)
        || part.decisions().contains(Decision.NOTIFICATIONS) && !isOwn(value)
        || value instanceof TickedStep ticked && !isOpen(ticked)) {
      return null;
    }
    if (value instanceof Person person) {
      return people.of(person);
    }
    if (value instanceof Prose prose) {
      return prose(part, prose, label);
    }
    return value instanceof Record record && !Decisions.isWhole(record)
        ? record(part, record, label)
        : value;
  }

  private List<?> list(Part part, List<?> list, SharingLabel label) {
    List<Object> seen = new ArrayList<>();
    boolean changed = false;
    for (Object each : list) {
      Object shown = value(part, each, label);
      changed |= shown != each;
      if (shown != null) {
        seen.add(shown);
      }
    }
    return changed ? seen : list;
  }

  private @Nullable Record record(Part part, Record record, SharingLabel outer) {
    SharingLabel label = own(record, outer);
    int before = withheld.size();
    SharingLabel strictestBefore = strictest;
    Record seen = label == outer || reader.audience().maySee(label) ? parts(record, label) : null;
    if (seen == null) {
      withheld.subList(before, withheld.size()).clear();
      withheld.add(part.name());
      strictest = strictestBefore;
    } else {
      shown(label);
    }
    return seen;
  }

  private @Nullable Prose prose(Part part, Prose prose, SharingLabel outer) {
    SharingLabel label = own(prose, outer);
    if (label != outer && !reader.audience().maySee(label)) {
      withheld.add(part.name());
      return null;
    }
    shown(label);
    return prose;
  }

  private void shown(SharingLabel label) {
    strictest = strictest == null ? label : strictest.stricter(label);
  }

  /** The label of {@code record} in something whose label is {@code outer}. */
  private static SharingLabel own(Record record, SharingLabel outer) {
    SharingLabel own =
        record instanceof Prose prose ? prose.sharingLabel() : RecordParts.label(record);
    SharingLabel least = record instanceof TickedStep ? outer.stricter(OF_THE_ORGANISATION) : outer;
    return own == null ? least : least.stricter(own);
  }

  /** Whether the reader sees the runbook whose step was ticked. */
  private boolean isOpen(TickedStep ticked) {
    RunbookId runbook = ticked.runbook() == null ? followed : ticked.runbook();
    return runbook != null && runbooks.contains(runbook);
  }

  /** Whether a customer sees what is told of a service: where it holds that service. */
  private boolean isHeld(Object value) {
    ServiceId service = value instanceof FailingLayer layer ? layer.service() : (ServiceId) value;
    return reader.audience().subscriptions() == SubscriptionScope.ALL || held.contains(service);
  }

  private boolean isOwn(Object value) {
    return reader.audience().notifications() == NotificationsShown.ALL
        || !(value instanceof Notification notification)
        || notification.recipient().equals(reader.customer());
  }
}
