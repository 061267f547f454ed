package dev.dossier;

import dev.dossier.model.Audience;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Correction;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.FactKey;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Lesson;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.Organization;
import dev.dossier.model.PeopleShown;
import dev.dossier.model.Person;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SourceText;
import dev.dossier.model.StatedValue;
import dev.dossier.model.SubscriptionScope;
import dev.dossier.model.Term;
import dev.dossier.model.TermId;
import dev.dossier.model.TickedStep;
import dev.dossier.model.TimelineEntry;
import dev.dossier.model.WithheldNotice;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A corpus in which everything that one reader may not see is another: values, and where the reader
 * is not told how much is withheld, also their number.
 */
final class CanariedCorpus {

  private final Corpus corpus;
  private final Audience audience;
  private final @Nullable ContactId customer;
  private final Canaries canaries;
  private final SharingLabel organizationLabel;
  private final boolean letters;

  private CanariedCorpus(
      Corpus corpus, Audience audience, @Nullable ContactId customer, boolean letters, long seed) {
    this.letters = letters;
    this.corpus = corpus;
    this.audience = audience;
    this.customer = customer;
    this.canaries = new Canaries(seed, corpus);
    this.organizationLabel = corpus.organization().value().sharingLabel();
  }

  static Corpus of(Corpus corpus, Audience audience, @Nullable ContactId customer, long seed) {
    return new CanariedCorpus(corpus, audience, customer, false, seed).corpus();
  }

  /** The same for the letters to a reader, which tell more and less than its reports. */
  static Corpus ofLetters(
      Corpus corpus, Audience audience, @Nullable ContactId customer, long seed) {
    return new CanariedCorpus(corpus, audience, customer, true, seed).corpus();
  }

  private Corpus corpus() {
    return Rebuilt.of(
        corpus,
        (component, value) ->
            switch (component.getName()) {
              case "organization" -> organization();
              case "incidents" -> incidents();
              case "runbooks" -> runbooks();
              case "exercises" -> exercises();
              case "contacts" -> contacts();
              case "glossary" -> glossary();
              default -> value;
            });
  }

  private Located<Organization> organization() {
    Located<Organization> located = corpus.organization();
    HiddenParts parts = new HiddenParts(audience, customer, null, null);
    Organization changed =
        Rebuilt.of(
            located.value(),
            (component, value) ->
                value instanceof Record control && component.getName().equals("documentControl")
                    ? walk(control, "control", organizationLabel, parts)
                    : value);
    return located(located, changed);
  }

  private Map<IncidentId, Located<Incident>> incidents() {
    Map<IncidentId, Located<Incident>> changed = new LinkedHashMap<>();
    for (Located<Incident> located : corpus.incidents().values()) {
      Incident incident = located.value();
      SharingLabel label = label(incident.sharingLabel());
      HiddenParts parts =
          letters
              ? HiddenParts.ofLetters(audience, customer, label)
              : new HiddenParts(audience, customer, held(incident), incident);
      if (!parts.hides(label) && concerns(incident)) {
        changed.put(incident.id(), history(located, label, parts));
      } else if (!isSilent() || canaries.random().nextInt(3) > 0) {
        put(changed, located, renamed(incident));
        if (isSilent() && canaries.random().nextInt(3) == 0) {
          put(changed, located, renamed(incident));
        }
      }
    }
    return changed;
  }

  private static void put(
      Map<IncidentId, Located<Incident>> map, Located<Incident> from, Incident incident) {
    map.put(incident.id(), new Located<>(incident, from.places(), located(from, incident).text()));
  }

  private Incident renamed(Incident incident) {
    IncidentId id =
        new IncidentId(Canaries.MARK + canaries.random().nextInt(1_000_000) + incident.id());
    return Rebuilt.of(
        incident,
        (component, value) ->
            switch (component.getName()) {
              case "id" -> id;
              case "knownSince" -> Map.of();
              case "corrections" -> List.of();
              default -> canaries.other(component, value);
            });
  }

  private boolean concerns(Incident incident) {
    if (letters) {
      return incident.notifications().stream()
          .map(each -> corpus.contacts().get(each.recipient()))
          .anyMatch(each -> each != null && isRecipient(each.value()));
    }
    return audience.subscriptions() == SubscriptionScope.ALL
        || incident.notifications().stream().anyMatch(each -> each.recipient().equals(customer));
  }

  private Set<ServiceId> held(Incident incident) {
    Located<Contact> contact = customer == null ? null : corpus.contacts().get(customer);
    if (contact == null) {
      return Set.of();
    }
    return incident.notifications().stream()
        .filter(each -> each.recipient().equals(customer))
        .flatMap(
            each ->
                contact.value().subscriptions().stream()
                    .filter(
                        one ->
                            each.subscriptions().isEmpty()
                                || each.subscriptions().contains(one.id())))
        .flatMap(each -> each.services().stream())
        .collect(Collectors.toSet());
  }

  private Map<RunbookId, Located<Runbook>> runbooks() {
    Map<RunbookId, Located<Runbook>> changed = new LinkedHashMap<>();
    HiddenParts parts = new HiddenParts(audience, customer, null, null);
    for (Located<Runbook> located : corpus.runbooks().values()) {
      Runbook runbook = located.value();
      SharingLabel label = label(runbook.sharingLabel());
      Runbook other =
          parts.hides(label)
              ? Rebuilt.of(
                  runbook,
                  (component, value) ->
                      component.getName().equals("steps")
                          ? value
                          : canaries.other(component, value))
              : walk(runbook, "", label, parts);
      changed.put(runbook.id(), located(located, other));
    }
    return changed;
  }

  /** Hidden terms with a word that stands on many pages, which would lead to them. */
  private Map<TermId, Located<Term>> glossary() {
    Map<TermId, Located<Term>> changed = new LinkedHashMap<>();
    HiddenParts parts = new HiddenParts(audience, customer, null, null);
    for (Located<Term> located : corpus.glossary().values()) {
      Term term = located.value();
      Term other =
          parts.hides(label(term.sharingLabel()))
              ? Rebuilt.of(
                  term,
                  (component, value) ->
                      switch (component.getName()) {
                        case "id" -> value;
                        case "term" -> new Phrase("response");
                        default -> canaries.other(component, value);
                      })
              : term;
      changed.put(term.id(), located(located, other));
    }
    return changed;
  }

  private Map<ExerciseId, Located<Exercise>> exercises() {
    Map<ExerciseId, Located<Exercise>> changed = new LinkedHashMap<>();
    HiddenParts parts = HiddenParts.ofExercise(audience);
    for (Located<Exercise> located : corpus.exercises().values()) {
      Exercise exercise = located.value();
      SharingLabel label = label(exercise.sharingLabel()).stricter(SharingLabel.AMBER_STRICT);
      if (!parts.hides(label) && audience.subscriptions() == SubscriptionScope.ALL) {
        changed.put(exercise.id(), located(located, walk(exercise, "", label, parts)));
        continue;
      }
      for (int n = canaries.random().nextInt(3); n > 0; n--) {
        Exercise other = renamed(exercise);
        changed.put(other.id(), located(located, other));
      }
    }
    return changed;
  }

  private Exercise renamed(Exercise exercise) {
    ExerciseId id = new ExerciseId(Canaries.MARK + canaries.random().nextInt(1_000_000));
    return Rebuilt.of(
        exercise,
        (component, value) ->
            component.getName().equals("id") ? id : canaries.other(component, value));
  }

  private Map<ContactId, Located<Contact>> contacts() {
    Map<ContactId, Located<Contact>> changed = new LinkedHashMap<>();
    for (Located<Contact> located : corpus.contacts().values()) {
      Contact contact = located.value();
      if (letters && isRecipient(contact)) {
        changed.put(contact.id(), located);
        continue;
      }
      boolean seen =
          audience.notifications() == NotificationsShown.ALL
              || audience.notifications() == NotificationsShown.OWN
                  && contact.id().equals(customer);
      Contact other =
          seen
              ? Rebuilt.of(
                  contact,
                  (component, value) ->
                      value instanceof List<?> subscriptions
                              && component.getName().equals("subscriptions")
                              && audience.people() != PeopleShown.NAMED
                          ? subscriptions.stream().map(each -> unnamed((Record) each)).toList()
                          : value)
              : Rebuilt.of(
                  contact,
                  (component, value) ->
                      component.getName().equals("name") ? canaries.text() : value);
      changed.put(contact.id(), located(located, other));
    }
    return changed;
  }

  /** Whether a letter to {@code contact} is one of those that the reader gets. */
  private boolean isRecipient(Contact contact) {
    return audience.letters().contains(contact.kind())
        && (customer == null || contact.id().equals(customer));
  }

  private Record unnamed(Record subscription) {
    return Rebuilt.of(
        subscription,
        (component, value) ->
            component.getName().equals("administrators")
                    || component.getName().equals("securityContact")
                ? withoutRole(component, value)
                : value);
  }

  private @Nullable Object withoutRole(RecordComponent component, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(each -> withoutRole(component, each)).toList();
    }
    return value instanceof Record person
        ? Rebuilt.of(
            person,
            (part, each) -> part.getName().equals("role") ? each : canaries.other(part, each))
        : value;
  }

  /** An incident with its earlier versions; a correction is hidden where a value of its is. */
  private Located<Incident> history(Located<Incident> from, SharingLabel label, HiddenParts parts) {
    Incident walked = walk(from.value(), "", label, parts);
    List<Incident> before = new ArrayList<>();
    List<Incident> after = new ArrayList<>();
    from.earlier()
        .forEach(
            version -> {
              before.add(version.record().value());
              after.add(walk(version.record().value(), "", label, parts));
            });
    before.add(from.value());
    after.add(walked);
    List<Correction> corrections = new ArrayList<>(walked.corrections());
    List<EarlierVersion<Incident>> versions = new ArrayList<>();
    for (int i = 0; i < from.earlier().size(); i++) {
      EarlierVersion<Incident> version = from.earlier().get(i);
      Correction correction = version.correction();
      int index = correction == null ? -1 : from.value().corrections().indexOf(correction);
      FactKey key = FactKey.parse(version.key()).orElseThrow();
      boolean hidden =
          !key.in(before.get(i)).equals(key.in(after.get(i)))
              || !key.in(before.get(i + 1)).equals(key.in(after.get(i + 1)));
      if (index >= 0 && hidden) {
        corrections.set(index, otherwise(corrections.get(index)));
      }
      versions.add(
          new EarlierVersion<>(
              version.until(),
              version.key(),
              hidden ? new StatedValue.Scalar(canaries.text()) : version.later(),
              index < 0 ? null : corrections.get(index),
              located(version.record(), after.get(i))));
    }
    if (isSilent()) {
      corrections.removeIf(
          each ->
              each.reason().markdown().contains(Canaries.MARK) && canaries.random().nextBoolean());
    }
    Map<String, OffsetDateTime> since = new LinkedHashMap<>(from.value().knownSince());
    since.replaceAll(
        (way, at) -> {
          FactKey key = FactKey.parse(way).orElseThrow();
          return key.in(from.value()).equals(key.in(walked)) ? at : at.plusMinutes(7);
        });
    Incident whole = walked.withHistory(since, corrections);
    return new Located<>(whole, from.places(), located(from, whole).text(), versions);
  }

  private Correction otherwise(Correction hidden) {
    return new Correction(
        hidden.key(),
        new StatedValue.Scalar(canaries.text()),
        hidden.at(),
        new Person(canaries.text(), canaries.text(), null, null),
        hidden.team(),
        new Prose(canaries.text()));
  }

  /** {@code record} with canaries in the place of what is hidden. */
  private <T extends Record> T walk(T record, String way, SharingLabel label, HiddenParts parts) {
    return Rebuilt.of(
        record,
        (component, value) -> {
          String own = way.isEmpty() ? component.getName() : way + "." + component.getName();
          if (parts.hides(own)) {
            return value instanceof List<?> list
                    && (own.equals("notifications") || record instanceof Exercise)
                ? some(list)
                : canaries.other(component, value);
          }
          return value == null ? null : part(value, own, label, parts);
        });
  }

  private @Nullable Object part(Object value, String way, SharingLabel label, HiddenParts parts) {
    if (value instanceof List<?> list) {
      return list(list, way, label, parts);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> changed = new LinkedHashMap<>();
      map.forEach((key, each) -> changed.put(key, part(each, way, label, parts)));
      return changed;
    }
    if (!(value instanceof Record record) || value instanceof Id || value instanceof Phrase) {
      return value;
    }
    if (isHidden(record, label, parts)) {
      return value instanceof Prose prose ? canaries.prose(prose) : canaries.record(record);
    }
    SharingLabel own = stated(record);
    return value instanceof Prose
        ? value
        : walk(record, way, own == null ? label : label.stricter(own), parts);
  }

  private List<Object> list(List<?> list, String way, SharingLabel label, HiddenParts parts) {
    List<Object> changed = new ArrayList<>();
    for (Object each : list) {
      boolean own = letters && each instanceof Notification;
      boolean labelled = !own && each instanceof Record record && isHidden(record, label, parts);
      if (!letters && each instanceof Notification told && told.recipient().equals(customer)) {
        // that it is notified is what makes the incident one of its own, whatever the label
        changed.add(each);
      } else if (parts.hidesEntry(each)) {
        changed.addAll(some(List.of(each)));
      } else if (labelled && isSilent()) {
        changed.addAll(some(List.of(each)));
      } else {
        changed.add(
            own
                ? walk((Notification) each, way, stricter(label, (Notification) each), parts)
                : part(each, way, label, parts));
      }
    }
    return changed;
  }

  /** None, some or more of {@code hidden}, all of them others. */
  private List<Object> some(List<?> hidden) {
    List<Object> some = new ArrayList<>();
    for (Object each : hidden) {
      int most = each instanceof Notification ? 2 : 3;
      for (int n = canaries.random().nextInt(most); n > 0; n--) {
        some.add(
            each instanceof ServiceId
                ? each
                : each instanceof Prose prose
                    ? canaries.prose(prose)
                    : canaries.record((Record) each));
      }
    }
    return some.stream().distinct().toList();
  }

  /** Whether a label hides {@code record}: its own, or that of a text without which it is none. */
  private static boolean isHidden(Record record, SharingLabel label, HiddenParts parts) {
    SharingLabel own = stated(record);
    SharingLabel least =
        record instanceof TickedStep ? label.stricter(SharingLabel.AMBER_STRICT) : label;
    SharingLabel whole = own == null ? least : least.stricter(own);
    Prose text =
        record instanceof TimelineEntry entry
            ? entry.text()
            : record instanceof Lesson lesson ? lesson.text() : null;
    return parts.hides(whole) && whole != label || text != null && isHidden(text, whole, parts);
  }

  private static SharingLabel stricter(SharingLabel label, Notification notification) {
    SharingLabel own = notification.sharingLabel();
    return own == null ? label : label.stricter(own);
  }

  private boolean isSilent() {
    return audience.withheld() == WithheldNotice.UNSAID;
  }

  private SharingLabel label(@Nullable SharingLabel own) {
    return own == null ? organizationLabel : organizationLabel.stricter(own);
  }

  private static @Nullable SharingLabel stated(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getType() == SharingLabel.class) {
        try {
          return (SharingLabel) component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }

  private static <T> Located<T> located(Located<T> from, T value) {
    return value.equals(from.value())
        ? from
        : new Located<>(
            value,
            from.places(),
            new SourceText(from.text().file(), "# " + Canaries.MARK + "\n" + from.text().content()),
            from.earlier());
  }
}
