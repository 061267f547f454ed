package dev.dossier.page;

import dev.dossier.derive.PeriodSummary;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Times;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The records of one year beside those of the year before. A record belongs to the year in which it
 * began, in the organisation's zone.
 *
 * @param year the year
 * @param incidents its records, in order of id
 * @param before the records of the year before
 */
record YearOfIncidents(
    int year, List<DisclosedIncident> incidents, List<DisclosedIncident> before) {

  YearOfIncidents {
    incidents = List.copyOf(incidents);
    before = List.copyOf(before);
  }

  /** The years that have records, latest first. */
  static List<YearOfIncidents> all(DisclosedCorpus corpus) {
    ZoneId zone = corpus.organization().timeZone();
    TreeMap<Integer, List<DisclosedIncident>> years =
        corpus.incidents().values().stream()
            .filter(each -> PeriodSummary.day(each.record().times(), zone).isPresent())
            .collect(
                Collectors.groupingBy(
                    each -> PeriodSummary.day(each.record().times(), zone).orElseThrow().getYear(),
                    TreeMap::new,
                    Collectors.toList()));
    return years.descendingMap().entrySet().stream()
        .map(
            entry ->
                new YearOfIncidents(
                    entry.getKey(),
                    entry.getValue(),
                    years.getOrDefault(entry.getKey() - 1, List.of())))
        .toList();
  }

  List<Times> times() {
    return times(incidents);
  }

  List<Times> timesBefore() {
    return times(before);
  }

  List<Times> incidentTimes() {
    return times(incidents.stream().filter(each -> each.verdict().isNotifiable()).toList());
  }

  private static List<Times> times(List<DisclosedIncident> incidents) {
    return incidents.stream().map(each -> each.record().times()).toList();
  }
}
