package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.derive.NotificationClock;
import dev.dossier.disclose.DisclosedIncident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the duties to notify of a year's incidents stand. A duty counts once for each recipient.
 *
 * @param overview how many were met, as a sentence
 * @param rows the duties by name
 */
public record YearlyDuties(String overview, List<Row> rows) {

  public YearlyDuties {
    rows = List.copyOf(rows);
  }

  /**
   * A duty.
   *
   * @param duty its name
   * @param met how often it was fulfilled in time
   * @param late how often it was fulfilled late
   * @param overdue how often its end has passed without being fulfilled
   * @param open how often it is still to be fulfilled
   */
  public record Row(String duty, long met, long late, long overdue, long open) {}

  static YearlyDuties of(YearOfIncidents year) {
    TreeMap<String, List<ClockState>> states =
        year.incidents().stream()
            .flatMap(incident -> clocks(incident).stream())
            .filter(clock -> clock.state().isRequired())
            .collect(
                Collectors.groupingBy(
                    clock -> clock.duty().name().text(),
                    TreeMap::new,
                    Collectors.mapping(NotificationClock::state, Collectors.toList())));
    List<ClockState> all = states.values().stream().flatMap(Collection::stream).toList();
    return new YearlyDuties(
        overview(all),
        states.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList());
  }

  private static List<NotificationClock> clocks(DisclosedIncident incident) {
    List<NotificationClock> clocks = new ArrayList<>();
    for (DutyStanding standing : incident.duties()) {
      if (standing.recipients().isEmpty()) {
        clocks.add(standing.overall());
      } else {
        standing.recipients().stream().map(RecipientClock::clock).forEach(clocks::add);
      }
    }
    return clocks;
  }

  private static Row row(String duty, List<ClockState> states) {
    return new Row(
        duty,
        count(states, ClockState.MET),
        count(states, ClockState.LATE),
        count(states, ClockState.OVERDUE),
        count(states, ClockState.DUE) + count(states, ClockState.ANCHOR_MISSING));
  }

  private static long count(List<ClockState> states, ClockState state) {
    return states.stream().filter(each -> each == state).count();
  }

  private static String overview(List<ClockState> states) {
    if (states.isEmpty()) {
      return "No duty to notify applied.";
    }
    long met = count(states, ClockState.MET);
    long late = count(states, ClockState.LATE);
    long overdue = count(states, ClockState.OVERDUE);
    long open = states.size() - met - late - overdue;
    return Words.count(states.size(), "notification")
        + " owed: "
        + met
        + " sent in time, "
        + late
        + " late, "
        + overdue
        + " overdue, "
        + open
        + " still running.";
  }
}
