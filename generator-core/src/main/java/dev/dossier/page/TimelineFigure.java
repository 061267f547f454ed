package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Fidelity;
import dev.dossier.model.PhaseId;
import dev.dossier.model.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of an incident as a picture: a lane for every phase, with a mark for every entry, on
 * one scale of time. Places on the scale are fractions, 0 at its start and 1 at its end.
 *
 * @param title what the picture shows
 * @param description what it shows in words, for those who do not see it
 * @param lanes the phases with entries on the scale, in the order of the process
 * @param milestones the times of the incident on the scale, earliest first
 * @param ticks the labels of the scale
 * @param outside what lies before or after the scale, as a sentence; absent where nothing does
 * @param approximate whether a mark stands for a time that is not exact
 */
public record TimelineFigure(
    String title,
    String description,
    List<Lane> lanes,
    List<Milestone> milestones,
    List<Tick> ticks,
    @Nullable String outside,
    boolean approximate)
    implements Figure {

  private static final int FEWEST_ENTRIES = 3;

  public TimelineFigure {
    lanes = List.copyOf(lanes);
    milestones = List.copyOf(milestones);
    ticks = List.copyOf(ticks);
  }

  /**
   * A phase.
   *
   * @param label its name
   * @param marks its entries, earliest first
   */
  public record Lane(String label, List<Mark> marks) {

    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /**
   * An entry.
   *
   * @param at its place on the scale
   * @param approximate whether its time is not exact
   */
  public record Mark(double at, boolean approximate) {}

  /**
   * A time of the incident.
   *
   * @param label what happened then
   * @param at its place on the scale
   */
  public record Milestone(String label, double at) {}

  /**
   * A label of the scale.
   *
   * @param label the time of day, or the day
   * @param day the day, where the label is the first time of day on it
   * @param at its place on the scale
   */
  public record Tick(String label, @Nullable String day, double at) {}

  /** The picture of an incident's timeline; absent where there is too little to draw. */
  static @Nullable TimelineFigure of(DisclosedIncident incident, PhaseNames phases, TimeText time) {
    List<TimelineEntry> entries =
        incident.record().timeline().stream()
            .sorted(Comparator.comparing(each -> each.at().toInstant()))
            .toList();
    TimelineScale scale = TimelineScale.of(incident).orElse(null);
    if (entries.size() < FEWEST_ENTRIES || scale == null) {
      return null;
    }
    Map<Integer, List<TimelineEntry>> byPhase =
        entries.stream()
            .filter(each -> scale.holds(each.at().toInstant()))
            .collect(
                Collectors.groupingBy(
                    each -> phases.position(each.phase()), TreeMap::new, Collectors.toList()));
    List<Lane> lanes =
        byPhase.values().stream()
            .map(each -> new Lane(phases.phase(each.get(0).phase()).text(), marks(each, scale)))
            .toList();
    List<Milestone> milestones = scale.milestones(time.messages());
    return new TimelineFigure(
        "Timeline by " + phases.term().toLowerCase(java.util.Locale.ROOT),
        description(byPhase.values(), phases, milestones, incident, time),
        lanes,
        milestones,
        scale.ticks(time),
        outside(entries, scale, time),
        lanes.stream().flatMap(lane -> lane.marks().stream()).anyMatch(Mark::approximate));
  }

  private static List<Mark> marks(List<TimelineEntry> entries, TimelineScale scale) {
    return entries.stream()
        .map(
            each ->
                new Mark(
                    scale.place(each.at().toInstant()),
                    ReportTimeline.moment(each).fidelity() != Fidelity.EXACT))
        .toList();
  }

  private static String description(
      Iterable<List<TimelineEntry>> lanes,
      PhaseNames phases,
      List<Milestone> milestones,
      DisclosedIncident incident,
      TimeText time) {
    List<String> sentences = new ArrayList<>();
    for (List<TimelineEntry> lane : lanes) {
      PhaseId phase = lane.get(0).phase();
      String from = time.instant(lane.get(0).at());
      String to = time.instant(lane.get(lane.size() - 1).at());
      sentences.add(
          phases.phase(phase).text()
              + (lane.size() == 1
                  ? ": 1 entry, " + from + "."
                  : ": " + lane.size() + " entries, " + from + " to " + to + "."));
    }
    for (TimeRow row : TimeRow.all(incident.record().times(), time, Instant.MAX)) {
      if (milestones.stream().anyMatch(each -> each.label().equals(row.label()))) {
        sentences.add(row.label() + ": " + row.time().local() + ".");
      }
    }
    return String.join(" ", sentences);
  }

  private static @Nullable String outside(
      List<TimelineEntry> entries, TimelineScale scale, TimeText time) {
    List<TimelineEntry> before =
        entries.stream().filter(each -> scale.isBefore(each.at().toInstant())).toList();
    List<TimelineEntry> after =
        entries.stream().filter(each -> scale.isAfter(each.at().toInstant())).toList();
    List<String> parts = new ArrayList<>();
    if (!before.isEmpty()) {
      parts.add(entries(before) + " before it, from " + time.date(before.get(0).at()));
    }
    if (!after.isEmpty()) {
      parts.add(entries(after) + " after it, until " + time.date(after.get(after.size() - 1).at()));
    }
    return parts.isEmpty() ? null : "Not on the scale: " + String.join("; ", parts) + ".";
  }

  private static String entries(List<TimelineEntry> entries) {
    return entries.size() == 1 ? "1 entry" : entries.size() + " entries";
  }
}
