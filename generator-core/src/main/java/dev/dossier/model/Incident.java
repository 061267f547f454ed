package dev.dossier.model;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record of one incident or of an event that was looked into ({@code incidents/}).
 *
 * @param id its id
 * @param title what happened, as a title
 * @param type its type
 * @param process the process that was followed
 * @param severity its severity
 * @param sharingLabel its label, where it is stricter than the organisation's
 * @param services services concerned
 * @param runbook the runbook that was followed
 * @param runbookSteps what became of its steps, in order of time
 * @param failingLayer the layer of the responsibility matrix that failed
 * @param manager the security-incident manager
 * @param teams teams that took part
 * @param classification the facts by which it is judged
 * @param times its times
 * @param summary what happened, in a paragraph
 * @param impact what it did
 * @param detection how it was found
 * @param timeline what happened when, in order of time
 * @param causes root causes and contributing factors
 * @param review what went well, badly or by luck
 * @param actions follow-up actions
 * @param lessons lessons for preparation and detection
 * @param legalConsultation consultation with legal affairs about notification
 * @param communication what recipients of notifications are told
 * @param notifications who is to be told, or was
 * @param regimes what is stated about single regimes of notification
 * @param control who answers for the report
 * @param knownSince since when values are known that were not known from the beginning, by the way
 *     to them, see {@link FactKey}
 * @param corrections what was put right, in order of time
 */
public record Incident(
    IncidentId id,
    Phrase title,
    IncidentTypeId type,
    ProcessId process,
    SeverityId severity,
    @Nullable SharingLabel sharingLabel,
    List<ServiceId> services,
    @Nullable RunbookId runbook,
    List<TickedStep> runbookSteps,
    @Nullable FailingLayer failingLayer,
    @Nullable Person manager,
    List<TeamId> teams,
    Classification classification,
    Times times,
    Prose summary,
    @Nullable Impact impact,
    @Nullable Detection detection,
    List<TimelineEntry> timeline,
    List<Cause> causes,
    @Nullable Review review,
    List<Action> actions,
    List<Lesson> lessons,
    @Nullable LegalConsultation legalConsultation,
    @Nullable Communication communication,
    List<Notification> notifications,
    List<RegimeStatement> regimes,
    @Nullable DocumentControl control,
    Map<String, OffsetDateTime> knownSince,
    List<Correction> corrections)
    implements Controlled {

  public Incident {
    services = List.copyOf(services);
    runbookSteps = List.copyOf(runbookSteps);
    teams = List.copyOf(teams);
    timeline = List.copyOf(timeline);
    causes = List.copyOf(causes);
    actions = List.copyOf(actions);
    lessons = List.copyOf(lessons);
    notifications = List.copyOf(notifications);
    regimes = List.copyOf(regimes);
    knownSince = Ordered.copyOf(knownSince);
    corrections = List.copyOf(corrections);
  }

  /** This record with another account of what was learned and put right. */
  public Incident withHistory(Map<String, OffsetDateTime> since, List<Correction> put) {
    return new Incident(
        id,
        title,
        type,
        process,
        severity,
        sharingLabel,
        services,
        runbook,
        runbookSteps,
        failingLayer,
        manager,
        teams,
        classification,
        times,
        summary,
        impact,
        detection,
        timeline,
        causes,
        review,
        actions,
        lessons,
        legalConsultation,
        communication,
        notifications,
        regimes,
        control,
        since,
        put);
  }

  /**
   * Since when the incident is known: since detection or, where that is not recorded, the earliest
   * of its other times, when it occurred apart, and of its timeline; of a day alone, its beginning.
   * Empty if none of these is recorded, so that nothing tells when it was not known.
   */
  public Optional<OffsetDateTime> knownFrom() {
    if (times.detected() != null) {
      return Optional.of(times.detected().earliest());
    }
    return Stream.concat(
            Arrays.stream(Anchor.values())
                .filter(anchor -> anchor != Anchor.OCCURRED)
                .flatMap(anchor -> times.at(anchor).stream())
                .map(Moment::earliest),
            timeline.stream().map(TimelineEntry::at))
        .min(Comparator.comparing(OffsetDateTime::toInstant));
  }
}
