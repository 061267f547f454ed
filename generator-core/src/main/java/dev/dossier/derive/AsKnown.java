package dev.dossier.derive;

import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.Action;
import dev.dossier.model.ActionState;
import dev.dossier.model.Corpus;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was known at an instant: the values that corrections replaced later, and nothing that came
 * or was learned later. Only incidents have a history; all other records, and the labels of
 * incidents, hold for all times as they stand.
 *
 * <pre>{@code
 * Corpus then = AsKnown.corpus(corpus, Instant.parse("2026-03-03T12:00:00Z"));
 * }</pre>
 *
 * <p>Asking what was known earlier of what is known at an instant gives the same as asking at once:
 * {@code corpus(corpus(all, later), earlier)} equals {@code corpus(all, earlier)}.
 */
public final class AsKnown {

  private final Instant instant;
  private final ZoneId zone;

  private AsKnown(Instant instant, ZoneId zone) {
    this.instant = instant;
    this.zone = zone;
  }

  /** {@code all} as it was known at {@code instant}; incidents that were not known are absent. */
  public static Corpus corpus(Corpus all, Instant instant) {
    ZoneId zone = all.organization().value().timeZone();
    Map<IncidentId, Located<Incident>> known = new LinkedHashMap<>();
    all.incidents()
        .forEach(
            (id, each) -> incident(each, instant, zone).ifPresent(then -> known.put(id, then)));
    return all.withIncidents(known);
  }

  /**
   * An incident as it was known at {@code instant}; empty if it was not known.
   *
   * @param incident the record with its earlier versions
   * @param zone the organisation's zone, whose calendar decides which day it was
   */
  public static Optional<Located<Incident>> incident(
      Located<Incident> incident, Instant instant, ZoneId zone) {
    Located<Incident> version = version(incident, instant);
    AsKnown then = new AsKnown(instant, zone);
    return version.value().knownFrom().filter(from -> !then.isKnown(from)).isPresent()
        ? Optional.empty()
        : Optional.of(then.known(version, incident.earlier()));
  }

  private static Located<Incident> version(Located<Incident> incident, Instant instant) {
    for (EarlierVersion<Incident> earlier : incident.earlier()) {
      if (earlier.until().toInstant().isAfter(instant)) {
        return earlier.record();
      }
    }
    return incident;
  }

  private Located<Incident> known(
      Located<Incident> version, List<EarlierVersion<Incident>> earlier) {
    Incident all = version.value();
    Part part = new Part(version.places());
    var timeline =
        part.kept("timeline", all.timeline(), each -> isKnown(since(each.knownSince(), each.at())));
    var causes = part.kept("causes", all.causes(), each -> isKnown(each.knownSince()));
    var actions = part.kept("actions", all.actions(), each -> isKnown(each.knownSince()));
    var lessons = part.kept("lessons", all.lessons(), each -> isKnown(each.knownSince()));
    var steps =
        part.kept(
            "runbook-steps",
            all.runbookSteps(),
            each -> isKnown(each.at() == null ? each.begun() : each.at()));
    var corrections = part.kept("corrections", all.corrections(), each -> isKnown(each.at()));
    Map<String, OffsetDateTime> knownSince = new LinkedHashMap<>(all.knownSince());
    knownSince.values().removeIf(each -> !isKnown(each));
    Incident known =
        new Incident(
            all.id(),
            all.title(),
            all.type(),
            all.process(),
            all.severity(),
            all.sharingLabel(),
            all.services(),
            all.runbook(),
            steps,
            all.failingLayer(),
            all.manager(),
            all.teams(),
            all.classification(),
            times(all.times()),
            all.summary(),
            all.impact(),
            all.detection(),
            timeline,
            causes,
            all.review(),
            actions.stream().map(this::action).toList(),
            lessons,
            consultation(all.legalConsultation()),
            all.communication(),
            all.notifications().stream().map(this::notification).toList(),
            all.regimes().stream().map(each -> each.knowing(this::isKnown)).toList(),
            all.control() == null ? null : all.control().on(LocalDate.ofInstant(instant, zone)),
            knownSince,
            corrections);
    return new Located<>(known, part.places, version.text(), earlier);
  }

  /** The places of a record, less those of the entries that are left out. */
  private static final class Part {

    private SourceTree places;

    Part(SourceTree places) {
      this.places = places;
    }

    <T> List<T> kept(String key, List<T> entries, Predicate<T> isKnown) {
      List<T> kept = new ArrayList<>();
      List<SourceTree> keptPlaces = new ArrayList<>();
      SourceTree list = places.fields().get(key);
      for (int i = 0; i < entries.size(); i++) {
        if (isKnown.test(entries.get(i))) {
          kept.add(entries.get(i));
          if (list != null && i < list.items().size()) {
            keptPlaces.add(list.items().get(i));
          }
        }
      }
      if (list != null && kept.size() < entries.size()) {
        Map<String, SourceTree> fields = new LinkedHashMap<>(places.fields());
        fields.put(key, new SourceTree(list.span(), list.key(), list.fields(), keptPlaces));
        places = new SourceTree(places.span(), places.key(), fields, places.items());
      }
      return kept;
    }
  }

  private static OffsetDateTime since(@Nullable OffsetDateTime known, OffsetDateTime at) {
    return known == null ? at : known;
  }

  private boolean isKnown(@Nullable OffsetDateTime since) {
    return since == null || !since.toInstant().isAfter(instant);
  }

  private boolean isKnown(@Nullable Moment moment) {
    return RegimeFacts.known(moment, instant) != null;
  }

  private Times times(Times times) {
    return new Times(
        RegimeFacts.known(times.occurred(), instant),
        RegimeFacts.known(times.detected(), instant),
        RegimeFacts.known(times.acknowledged(), instant),
        RegimeFacts.known(times.declared(), instant),
        RegimeFacts.known(times.aware(), instant),
        RegimeFacts.known(times.classified(), instant),
        RegimeFacts.known(times.materialityDetermined(), instant),
        RegimeFacts.known(times.contained(), instant),
        RegimeFacts.known(times.eradicated(), instant),
        RegimeFacts.known(times.recovered(), instant),
        RegimeFacts.known(times.closed(), instant));
  }

  private @Nullable LegalConsultation consultation(@Nullable LegalConsultation consultation) {
    return consultation == null || !isKnown(consultation.at()) ? null : consultation;
  }

  private Notification notification(Notification notification) {
    return notification.sent() == null || isKnown(notification.sent())
        ? notification
        : notification.unsent();
  }

  private Action action(Action action) {
    LocalDate done = action.done();
    return done == null || !done.isAfter(LocalDate.ofInstant(instant, zone))
        ? action
        : new Action(
            action.title(),
            action.owner(),
            action.opened(),
            action.due(),
            ActionState.OPEN,
            null,
            null,
            action.sharingLabel(),
            action.knownSince());
  }
}
