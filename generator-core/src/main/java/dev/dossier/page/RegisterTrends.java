package dev.dossier.page;

import dev.dossier.derive.PeriodSummary;
import dev.dossier.derive.ResponseMetric;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedIncident;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of the register and their metrics over time.
 *
 * @param records how many records began when; absent where there is nothing to compare
 * @param metrics the response metrics of what began when; absent where there is nothing to compare
 * @param heads the customary short forms of the metrics
 * @param rows the same as a table, earliest first
 */
public record RegisterTrends(
    @Nullable PeriodChart records,
    @Nullable PeriodChart metrics,
    List<String> heads,
    List<Row> rows) {

  public RegisterTrends {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * A period.
   *
   * @param period its name
   * @param records how many records began in it
   * @param incidents how many of them are security incidents
   * @param medians the median and the mean of each metric, such as {@code 2 h (3 h)}
   */
  public record Row(String period, int records, int incidents, List<String> medians) {

    public Row {
      medians = List.copyOf(medians);
    }
  }

  /** The periods over which the records of {@code corpus} are shown. */
  static List<PeriodSummary> periods(DisclosedCorpus corpus) {
    return PeriodSummary.all(
        corpus.incidents().values().stream().map(each -> each.record().times()).toList(),
        corpus.organization().timeZone());
  }

  static @Nullable RegisterTrends of(List<PeriodSummary> periods, DisclosedCorpus corpus) {
    if (periods.size() < 2) {
      return null;
    }
    List<DisclosedIncident> judged =
        corpus.incidents().values().stream().filter(each -> each.verdict().isNotifiable()).toList();
    List<PeriodSummary> incidents =
        PeriodSummary.like(
            periods,
            judged.stream().map(each -> each.record().times()).toList(),
            corpus.organization().timeZone());
    return new RegisterTrends(
        PeriodCharts.records(periods, incidents),
        PeriodCharts.metrics(periods),
        Arrays.stream(ResponseMetric.values()).map(ResponseMetric::abbreviation).toList(),
        periods.stream().map(period -> row(period, incidents)).toList());
  }

  private static Row row(PeriodSummary period, List<PeriodSummary> incidents) {
    return new Row(
        period.name(),
        period.records(),
        PeriodCharts.incidentsIn(period, incidents),
        period.metrics().stream().map(each -> text(each.median(), each.mean())).toList());
  }

  private static String text(@Nullable Duration median, @Nullable Duration mean) {
    return median == null || mean == null
        ? "–"
        : TimeText.duration(median) + " (" + TimeText.duration(mean) + ")";
  }
}
