package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How many records of a year are of which kind, beside the year before.
 *
 * @param title by what they are counted
 * @param rows the kinds, the most frequent first
 */
public record YearlyCount(String title, List<Row> rows) {

  public YearlyCount {
    rows = List.copyOf(rows);
  }

  /**
   * A kind.
   *
   * @param label its name
   * @param count how many records of the year are of it
   * @param before how many of the year before were
   */
  public record Row(String label, int count, int before) {}

  /** Every count of a year. A record with several services counts for each of them. */
  static List<YearlyCount> all(YearOfIncidents year, PageContext context) {
    List<YearlyCount> counts = new ArrayList<>();
    counts.add(
        of("Outcome", year, each -> List.of(ReportClassification.outcomeName(each.verdict()))));
    counts.add(of("Severity", year, each -> List.of(context.severity(each.record().severity()))));
    counts.add(of("Type", year, each -> List.of(context.incidentType(each.record().type()))));
    counts.add(
        of(
            "Service",
            year,
            each -> each.record().services().stream().map(context::serviceName).toList()));
    return counts.stream().filter(count -> !count.rows().isEmpty()).toList();
  }

  private static YearlyCount of(
      String title, YearOfIncidents year, Function<DisclosedIncident, List<String>> kinds) {
    Map<String, Integer> now = count(year.incidents(), kinds);
    Map<String, Integer> before = count(year.before(), kinds);
    TreeSet<String> names = new TreeSet<>(now.keySet());
    names.addAll(before.keySet());
    return new YearlyCount(
        title,
        names.stream()
            .map(name -> new Row(name, now.getOrDefault(name, 0), before.getOrDefault(name, 0)))
            .sorted(Comparator.comparingInt(Row::count).reversed())
            .toList());
  }

  private static Map<String, Integer> count(
      List<DisclosedIncident> incidents, Function<DisclosedIncident, List<String>> kinds) {
    Map<String, Integer> counts = new HashMap<>();
    for (DisclosedIncident incident : incidents) {
      kinds.apply(incident).stream()
          .distinct()
          .forEach(kind -> counts.merge(kind, 1, Integer::sum));
    }
    return counts;
  }
}
