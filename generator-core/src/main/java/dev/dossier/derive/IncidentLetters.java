package dev.dossier.derive;

import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.model.Correction;
import dev.dossier.model.DutyId;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.RegimeId;
import dev.dossier.model.StatedFigures;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The letters about one incident as they were written: one that was sent tells what was known when
 * it was sent, whatever was learned later.
 *
 * <pre>{@code
 * List<LetterChange> changes = IncidentLetters.of(incident, duties, zone, asOf).changes(notification);
 * }</pre>
 */
public final class IncidentLetters {

  private final Located<Incident> record;
  private final DutyBook duties;
  private final ZoneId zone;
  private final Instant asOf;
  private final Map<Instant, Known> known = new HashMap<>();

  private IncidentLetters(Located<Incident> record, DutyBook duties, ZoneId zone, Instant asOf) {
    this.record = record;
    this.duties = duties;
    this.zone = zone;
    this.asOf = asOf;
  }

  /** The incident at an instant, and how all duties stood. */
  private record Known(Incident incident, List<DutyStanding> standings) {}

  /**
   * The letters about an incident.
   *
   * @param record the record with its earlier versions
   * @param duties the duties to notify
   * @param zone the organisation's zone, whose calendar decides which day it was
   * @param asOf the instant that counts as now
   */
  public static IncidentLetters of(
      Located<Incident> record, DutyBook duties, ZoneId zone, Instant asOf) {
    return new IncidentLetters(record, duties, zone, asOf);
  }

  /**
   * The duties that the letter of {@code notification} fulfils, the principal one first. They were
   * owed when it was written or are by now: a report on progress, say, may be sent before it is
   * certain that the incident goes on.
   */
  List<RecipientClock> owed(Notification notification) {
    Set<DutyId> now =
        recipients(known.computeIfAbsent(Instant.MAX, key -> standing(record.value(), asOf)))
            .filter(each -> each.notification().equals(notification))
            .filter(each -> each.clock().state().isRequired())
            .map(each -> each.clock().duty().id())
            .collect(Collectors.toSet());
    return recipients(known(notification))
        .filter(each -> isSame(each.notification(), notification))
        .filter(each -> each.clock().state().isRequired() || now.contains(each.clock().duty().id()))
        .sorted(Comparator.comparing(each -> !each.isPrincipal()))
        .toList();
  }

  /**
   * What the letter of {@code notification} states otherwise than the last letter before it that
   * stated it to the same recipient under the same regimes. Text in paragraphs is not compared: it
   * is written anew each time.
   */
  public List<LetterChange> changes(Notification notification) {
    List<Notification> earlier = earlier(notification);
    if (earlier.isEmpty()) {
      return List.of();
    }
    List<LetterChange> changes = new ArrayList<>();
    Map<String, ContentValue> is = values(notification);
    List<Map<String, ContentValue>> told = earlier.stream().map(this::values).toList();
    is.forEach(
        (key, value) -> {
          for (int i = 0; i < earlier.size(); i++) {
            ContentValue was = told.get(i).get(key);
            if (was != null) {
              if (LetterChange.isOne(key, was, value)) {
                changes.add(
                    new LetterChange(
                        key,
                        was,
                        value,
                        earlier.get(i),
                        correction(key, was, earlier.get(i), notification)));
              }
              break;
            }
          }
        });
    return changes;
  }

  /** The notifications that its recipient got before, the latest first. */
  private List<Notification> earlier(Notification notification) {
    Set<RegimeId> regimes = duties.regimes(notification);
    return record.value().notifications().stream()
        .filter(each -> each.recipient().equals(notification.recipient()))
        .filter(each -> isBefore(each, notification))
        .filter(each -> duties.regimes(each).stream().anyMatch(regimes::contains))
        .sorted(Comparator.comparing(this::written).reversed())
        .toList();
  }

  private boolean isBefore(Notification one, Notification other) {
    Moment sent = one.sent();
    Moment later = other.sent();
    return sent != null
        && !sent.earliest().toInstant().isAfter(asOf)
        && (later == null || sent.latest().toInstant().isBefore(later.latest().toInstant()));
  }

  /** What the letter states, by key of its checklists. */
  private Map<String, ContentValue> values(Notification notification) {
    Map<String, ContentValue> values = new LinkedHashMap<>();
    owed(notification).stream()
        .flatMap(each -> each.completeness().items().stream())
        .forEach(item -> item.values().forEach(values::putIfAbsent));
    return values;
  }

  /**
   * The last correction that came between two letters and tells why a value is another one. It can
   * where the value was the record's own, or where the later letter states a figure of its own.
   */
  private @Nullable Correction correction(
      String key, ContentValue was, Notification earlier, Notification later) {
    StatedFigures recorded = StatedFigures.of(known(earlier).incident().impact());
    boolean ofItsOwn = later.stated() != null && later.stated().at(key).isPresent();
    if (was instanceof ContentValue.Figure figure
        && !ofItsOwn
        && !recorded.at(key).equals(Optional.of(figure.count()))) {
      return null;
    }
    return known(later).incident().corrections().stream()
        .filter(each -> each.at().toInstant().isAfter(written(earlier)))
        .filter(each -> LetterChange.isAbout(each.key(), key))
        .max(Comparator.comparing(each -> each.at().toInstant()))
        .orElse(null);
  }

  private Known known(Notification notification) {
    if (notification.sent() == null) {
      return known.computeIfAbsent(Instant.MAX, key -> standing(record.value(), asOf));
    }
    return known.computeIfAbsent(
        written(notification),
        written ->
            standing(AsKnown.incident(record, written, zone).orElse(record).value(), written));
  }

  private static Stream<RecipientClock> recipients(Known known) {
    return known.standings().stream().flatMap(standing -> standing.recipients().stream());
  }

  private Known standing(Incident incident, Instant instant) {
    return new Known(incident, duties.standings(incident, instant));
  }

  /** The instant whose knowledge the letter of {@code notification} tells. */
  private Instant written(Notification notification) {
    Moment sent = notification.sent();
    Instant latest = sent == null ? asOf : sent.latest().toInstant();
    return latest.isAfter(asOf) ? asOf : latest;
  }

  private static boolean isSame(Notification one, Notification other) {
    return one.recipient().equals(other.recipient())
        && one.duty().equals(other.duty())
        && Objects.equals(one.sent(), other.sent());
  }
}
