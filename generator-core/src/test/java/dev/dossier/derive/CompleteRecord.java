package dev.dossier.derive;

import dev.dossier.model.AffectedRange;
import dev.dossier.model.Contact;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentItemId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Count;
import dev.dossier.model.DeclaredRegimes;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.LimitClock;
import dev.dossier.model.Located;
import dev.dossier.model.Means;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.Person;
import dev.dossier.model.Prose;
import dev.dossier.model.QuestionId;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeQuestion;
import dev.dossier.model.RegimeScope;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.TimeCondition;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record that owes one duty and states whatever its checklist asks for, with the letters
 * from whose filing its limit runs.
 *
 * @param regime the regime with the duties in question only, those that are filed first before
 * @param kind what kind of recipient is told
 * @param sent when
 */
record CompleteRecord(Regime regime, RecipientKind kind, Sent sent) {

  static final IncidentId ID = new IncidentId("2026-020");

  private static final long PEOPLE = 600;
  private static final Moment MUCH_LATER =
      new Moment(OffsetDateTime.parse("2026-07-01T00:00Z"), Fidelity.EXACT);

  /** When letters are sent. */
  enum Sent {
    IN_TIME,
    LATE,
    /** In time, of an incident that goes on for months. */
    WHILE_IT_GOES_ON;

    OffsetDateTime at(int number) {
      return this == LATE
          ? OffsetDateTime.parse("2026-12-01T00:00Z").plusDays(120L * number)
          : OffsetDateTime.parse("2026-03-02T08:35Z").plusMinutes(number);
    }
  }

  static CompleteRecord of(Regime regime, NotificationDuty duty, RecipientKind kind, Sent sent) {
    Set<NotificationDuty> needed = new LinkedHashSet<>();
    collect(duty, regime, needed);
    return new CompleteRecord(RecordParts.with(regime, "duties", List.copyOf(needed)), kind, sent);
  }

  private static void collect(NotificationDuty duty, Regime regime, Set<NotificationDuty> needed) {
    for (LimitClock clock : duty.limit().clocks()) {
      Stream.of(clock.fromFiling(), after(clock.onlyIf()), after(clock.unless()))
          .filter(Objects::nonNull)
          .flatMap(id -> regime.duties().stream().filter(each -> each.id().equals(id)))
          .forEach(each -> collect(each, regime, needed));
    }
    needed.add(duty);
  }

  private static @Nullable DutyId after(@Nullable TimeCondition condition) {
    return condition == null ? null : condition.afterFiling();
  }

  /** {@code all} with this record and this regime only. */
  Corpus in(Corpus all) {
    Located<Incident> full = Objects.requireNonNull(all.incidents().get(ID));
    Incident incident =
        RecordParts.with(
            RecordParts.with(full.value(), "notifications", notifications(all)),
            "regimes",
            List.of(statement()));
    if (sent == Sent.WHILE_IT_GOES_ON) {
      incident =
          RecordParts.with(
              incident, "times", RecordParts.with(incident.times(), "recovered", MUCH_LATER));
    }
    Located<Organization> organization = all.organization();
    Corpus corpus =
        all.withIncidents(Map.of(ID, new Located<>(incident, full.places(), full.text())));
    corpus =
        RecordParts.with(
            corpus,
            "regimes",
            Map.of(
                regime.id(),
                RecordParts.with(
                    Objects.requireNonNull(all.regimes().get(regime.id())), "value", regime)));
    return RecordParts.with(
        corpus,
        "organization",
        RecordParts.with(organization, "value", organization(organization.value())));
  }

  private Organization organization(Organization small) {
    Organization organization =
        RecordParts.with(RecordParts.with(small, "lei", "INR2EJN1ERAN0W5ZP974"), "currency", "EUR");
    organization =
        RecordParts.with(
            organization,
            "data-protection-officer",
            new Person("Officer", null, "dpo@example.com", null));
    return RecordParts.with(
        organization,
        "regimes",
        new DeclaredRegimes(roles(), List.of(regime.id()), List.of(), null));
  }

  private List<Notification> notifications(Corpus all) {
    List<Notification> notifications = new ArrayList<>();
    for (int i = 0; i < regime.duties().size(); i++) {
      NotificationDuty duty = regime.duties().get(i);
      RecipientKind to = duty.recipients().contains(kind) ? kind : duty.recipients().get(0);
      Contact contact =
          all.contacts().values().stream()
              .map(Located::value)
              .filter(each -> each.kind() == to)
              .findFirst()
              .orElseThrow();
      notifications.add(
          new Notification(
              contact.id(),
              duty.id(),
              List.of(),
              List.of(),
              Means.WEB_FORM,
              new Moment(sent.at(i), Fidelity.EXACT),
              "REF-1",
              null,
              List.of(),
              null,
              null));
    }
    return notifications;
  }

  private RegimeStatement statement() {
    Map<EventId, Moment> times = new LinkedHashMap<>();
    regime
        .events()
        .forEach(
            each ->
                times.put(
                    each.id(),
                    new Moment(OffsetDateTime.parse("2026-03-02T08:28Z"), Fidelity.EXACT)));
    Map<QuestionId, String> answers = new LinkedHashMap<>();
    regime.questions().forEach(each -> answers.put(each.id(), answer(each)));
    Map<ContentItemId, Prose> particulars = new LinkedHashMap<>();
    items()
        .flatMap(each -> Stream.concat(each.keys().stream(), each.oneOf().stream()))
        .filter(key -> key.startsWith("particulars."))
        .forEach(
            key ->
                particulars.put(
                    new ContentItemId(key.substring("particulars.".length())),
                    new Prose("Stated.")));
    return new RegimeStatement(
        regime.id(), true, null, new Count(affected(), false), times, answers, particulars, null);
  }

  /** An answer by which the duties and as many of their items as can be apply. */
  private String answer(RegimeQuestion question) {
    List<String> possible = new ArrayList<>(question.answers());
    scopes()
        .forEach(
            scope -> {
              List<String> wanted = scope.answers().get(question.id());
              if (wanted != null && !Collections.disjoint(possible, wanted)) {
                possible.retainAll(wanted);
              }
              List<String> exempt = scope.exceptions().getOrDefault(question.id(), List.of());
              if (!exempt.containsAll(possible)) {
                possible.removeAll(exempt);
              }
            });
    return possible.get(0);
  }

  private long affected() {
    return scopes()
        .map(RegimeScope::affected)
        .filter(Objects::nonNull)
        .filter(range -> !range.holds(PEOPLE))
        .map(CompleteRecord::within)
        .findFirst()
        .orElse(PEOPLE);
  }

  private static long within(AffectedRange range) {
    return range.atLeast() != null ? range.atLeast() : Objects.requireNonNull(range.atMost());
  }

  private List<String> roles() {
    List<String> roles = new ArrayList<>();
    scopes().forEach(scope -> roles.addAll(scope.roles()));
    scopes().forEach(scope -> roles.removeAll(scope.notRoles()));
    return roles.isEmpty() ? List.of("some-role") : roles;
  }

  private Stream<ContentItem> items() {
    return regime.duties().stream().flatMap(each -> each.contents().stream());
  }

  private Stream<RegimeScope> scopes() {
    return Stream.concat(
            regime.duties().stream().map(NotificationDuty::scope),
            Stream.concat(Stream.of(regime).map(Regime::scope), items().map(ContentItem::scope)))
        .filter(Objects::nonNull);
  }

  /** Whether the conditions of an item hold. */
  boolean holds(@Nullable RegimeScope scope) {
    RegimeStatement statement = statement();
    return scope == null
        || scope.answers().entrySet().stream()
                .allMatch(each -> each.getValue().contains(statement.answers().get(each.getKey())))
            && scope.exceptions().entrySet().stream()
                .noneMatch(each -> each.getValue().contains(statement.answers().get(each.getKey())))
            && (scope.affected() == null || scope.affected().holds(affected()))
            && (scope.roles().isEmpty() || !Collections.disjoint(scope.roles(), roles()))
            && Collections.disjoint(scope.notRoles(), roles());
  }
}
