package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.NotificationClock;
import dev.dossier.derive.OpenDuty;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Organization;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.SharingLabel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The board of the duty officer: every open duty to notify, the most urgent first. The page of the
 * clocks, the calendar, and what the goal {@code clocks} prints are made from it.
 *
 * @param organization whose duties they are
 * @param label sharing label as printed, the strictest of the incidents named
 * @param asOf the instant that counted as now
 * @param zone the organisation's time zone
 * @param clocks the open duties
 * @param undeclared regimes of which it is not stated whether they apply, by name
 */
public record ClockBoard(
    String organization,
    String label,
    Instant asOf,
    ZoneId zone,
    List<OpenClock> clocks,
    List<Undeclared> undeclared) {

  public ClockBoard {
    clocks = List.copyOf(clocks);
    undeclared = List.copyOf(undeclared);
  }

  /**
   * A regime of which it is not stated whether it applies.
   *
   * @param regime its id
   * @param name its name
   * @param missing what has to be stated, a sentence without full stop each
   * @param incidents the records that this concerns, in order
   */
  public record Undeclared(
      RegimeId regime, String name, List<String> missing, List<IncidentId> incidents) {

    public Undeclared {
      missing = List.copyOf(missing);
      incidents = List.copyOf(incidents);
    }
  }

  /** The board of what one audience sees. */
  public static ClockBoard of(DisclosedCorpus corpus) {
    Organization organization = corpus.organization();
    TimeText time = new TimeText(Messages.of(organization.language()), organization.timeZone());
    return new ClockBoard(
        organization.name(),
        label(corpus).printed(),
        corpus.asOf(),
        organization.timeZone(),
        corpus.incidents().values().stream()
            .flatMap(incident -> OpenDuty.of(incident.record().id(), incident.duties()).stream())
            .sorted(OpenDuty.BY_URGENCY)
            .map(duty -> OpenClock.of(duty, corpus, time))
            .toList(),
        undeclared(corpus));
  }

  static SharingLabel label(DisclosedCorpus corpus) {
    return corpus.incidents().values().stream()
        .map(DisclosedIncident::label)
        .reduce(corpus.label(), SharingLabel::stricter);
  }

  /** The duties whose end has passed. */
  public List<OpenClock> overdue() {
    return clocks.stream().filter(each -> each.clock().state() == ClockState.OVERDUE).toList();
  }

  /** How many are open and how many overdue, as a sentence. */
  public String overview() {
    if (clocks.isEmpty()) {
      return "No duty to notify is open.";
    }
    int overdue = overdue().size();
    String open =
        clocks.size() == 1
            ? "1 duty to notify is open"
            : clocks.size() + " duties to notify are open";
    if (overdue == 0) {
      return open + (clocks.size() == 1 ? "; it is not overdue." : "; none is overdue.");
    }
    return open + ", " + (clocks.size() == 1 ? "and overdue." : overdue + " of them overdue.");
  }

  private static List<Undeclared> undeclared(DisclosedCorpus corpus) {
    Map<Regime, Set<String>> missing = new LinkedHashMap<>();
    Map<Regime, Set<String>> incidents = new LinkedHashMap<>();
    for (DisclosedIncident incident : corpus.incidents().values()) {
      List<NotificationClock> open =
          incident.duties().stream()
              .map(standing -> standing.overall())
              .filter(clock -> clock.state() == ClockState.SCOPE_NOT_DECLARED)
              .toList();
      for (NotificationClock clock : open) {
        missing
            .computeIfAbsent(clock.regime(), key -> new LinkedHashSet<>())
            .addAll(clock.reasons());
        incidents
            .computeIfAbsent(clock.regime(), key -> new TreeSet<>())
            .add(incident.record().id().value());
      }
    }
    return missing.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .map(
            entry ->
                new Undeclared(
                    entry.getKey().id(),
                    entry.getKey().name(),
                    entry.getValue().stream().map(Words::capitalised).toList(),
                    incidents.getOrDefault(entry.getKey(), Set.of()).stream()
                        .map(IncidentId::new)
                        .collect(Collectors.toList())))
        .toList();
  }
}
