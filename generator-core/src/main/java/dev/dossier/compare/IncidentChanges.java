package dev.dossier.compare;

import dev.dossier.compare.Subject.Part;
import dev.dossier.disclose.DisclosedCorrection;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.StatedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which records of incidents came, were corrected or grew. It says which parts of a record
 * are new, not what they say: that is what the report is for.
 */
final class IncidentChanges {

  private static final Set<String> LEFT = Set.of("corrections", "knownSince", "sharingLabel");

  private final States states;
  private final List<Change> changes = new ArrayList<>();

  IncidentChanges(States states) {
    this.states = states;
  }

  List<Change> changes() {
    Map<IncidentId, DisclosedIncident> before = states.before().corpus().incidents();
    Map<IncidentId, DisclosedIncident> after = states.after().corpus().incidents();
    before.forEach(
        (id, one) -> {
          DisclosedIncident other = after.get(id);
          if (other == null) {
            changes.add(change(ChangeKind.INCIDENT_REMOVED, one, null, null, title(one), null));
          } else {
            compare(one, other);
          }
        });
    after.forEach(
        (id, other) -> {
          if (!before.containsKey(id)) {
            changes.add(change(ChangeKind.INCIDENT_ADDED, null, other, null, null, title(other)));
          }
        });
    return changes;
  }

  private void compare(DisclosedIncident before, DisclosedIncident after) {
    Set<String> corrected = new TreeSet<>();
    corrections(before, after, before.corrections(), after.corrections(), corrected);
    List<String> parts = new ArrayList<>();
    for (Component component : Component.of(Incident.class)) {
      if (!LEFT.contains(component.name())
          && !Objects.equals(component.in(before.record()), component.in(after.record()))) {
        parts.add(component.words());
      }
    }
    if (!Objects.equals(before.account(), after.account()) && !parts.contains("communication")) {
      parts.add("communication");
    }
    boolean told = parts.stream().allMatch(part -> corrected.contains(part.replace(' ', '-')));
    if (!parts.isEmpty() && !told) {
      changes.add(
          change(ChangeKind.INCIDENT_CHANGED, before, after, String.join(", ", parts), null, null));
    }
  }

  /** What was put right since, and what was put right before and is so no longer. */
  private void corrections(
      DisclosedIncident before,
      DisclosedIncident after,
      List<DisclosedCorrection> one,
      List<DisclosedCorrection> other,
      Set<String> corrected) {
    other.stream()
        .filter(each -> !one.contains(each))
        .forEach(
            each -> {
              corrected.add(firstKey(each));
              changes.add(correction(before, after, each, was(each), is(each)));
            });
    one.stream()
        .filter(each -> !other.contains(each))
        .forEach(
            each -> {
              corrected.add(firstKey(each));
              changes.add(correction(before, after, each, is(each), was(each)));
            });
  }

  private Change correction(
      DisclosedIncident before,
      DisclosedIncident after,
      DisclosedCorrection correction,
      @Nullable String was,
      @Nullable String is) {
    return change(
        ChangeKind.INCIDENT_CORRECTED, before, after, correction.correction().key(), was, is);
  }

  private static @Nullable String was(DisclosedCorrection correction) {
    StatedValue was = correction.correction().was();
    return was == null ? null : was.line();
  }

  private static @Nullable String is(DisclosedCorrection correction) {
    return correction.is() == null ? null : correction.is().line();
  }

  private static String firstKey(DisclosedCorrection correction) {
    return correction.correction().key().replaceAll("[.\\[].*", "");
  }

  private Change change(
      ChangeKind kind,
      @Nullable DisclosedIncident before,
      @Nullable DisclosedIncident after,
      @Nullable String aspect,
      @Nullable String was,
      @Nullable String is) {
    DisclosedIncident known = after == null ? Objects.requireNonNull(before) : after;
    Incident record = known.record();
    DocumentControl control = record.control();
    return new Change(
        kind,
        new Subject(
            new Part("incident", record.id().value(), record.title().text()), List.of(), aspect),
        was,
        is,
        before == null ? null : states.before().at(record.id(), List.of()),
        after == null ? null : states.after().at(record.id(), List.of()),
        kind == ChangeKind.INCIDENT_CORRECTED ? known.labelWithParts() : null,
        List.of(states.team(control == null ? null : control.owner())),
        List.of());
  }

  private static String title(DisclosedIncident incident) {
    return incident.record().title().text();
  }
}
