package dev.dossier.page;

import dev.dossier.derive.IncidentStatus;
import dev.dossier.derive.MetricValue;
import dev.dossier.derive.PeriodSummary;
import dev.dossier.derive.ResponseMetric;
import dev.dossier.derive.StepTally;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Moment;
import dev.dossier.model.Outcome;
import dev.dossier.model.SeverityId;
import dev.dossier.model.SeverityLevel;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Times;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The register of incidents and of events that were looked into, newest first.
 *
 * @param frame what stands around it
 * @param overview how many records there are of which outcome, as a sentence
 * @param rows the records
 * @param means the response metrics over all of them
 * @param trends the records and their metrics over time; absent where there is nothing to compare
 * @param tallies the steps of runbooks that were skipped or late, the most often first
 * @param withheld how many records this reader does not see, as a sentence; absent where nothing is
 *     said
 */
public record IncidentRegisterPage(
    Frame frame,
    String overview,
    List<Row> rows,
    List<MetricMean> means,
    @Nullable RegisterTrends trends,
    List<TallyRow> tallies,
    @Nullable String withheld)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single(
              "incident-register",
              SiteSection.INCIDENTS,
              "Incident register",
              IncidentRegisterPage::of)
          .withGist(corpus -> "Every record with its outcome and times");

  /** The order in which readers look for a record. */
  static final Comparator<DisclosedIncident> NEWEST_FIRST =
      Comparator.comparing(IncidentRegisterPage::begin)
          .thenComparing(each -> each.record().id().value())
          .reversed();

  public IncidentRegisterPage {
    rows = List.copyOf(rows);
    means = List.copyOf(means);
    tallies = List.copyOf(tallies);
  }

  /**
   * A record.
   *
   * @param id its id
   * @param report its title, leading to its report
   * @param services the services concerned
   * @param outcome what it turned out to be
   * @param notice that it is no security incident, in words; absent where it is one
   * @param severity its severity
   * @param severityRank the place of the severity in the scale, from 0 for the mildest
   * @param status how far the response is
   * @param statusKey the status as a word for style classes
   * @param detected when it was detected
   * @param declared when it was declared
   * @param timeToContain how long until it was contained; where that is unknown, so in words
   * @param secondsToContain the same in seconds; absent where it is unknown
   */
  public record Row(
      String id,
      Anchor report,
      String services,
      String outcome,
      @Nullable String notice,
      String severity,
      int severityRank,
      String status,
      String statusKey,
      @Nullable ShortTime detected,
      @Nullable ShortTime declared,
      String timeToContain,
      @Nullable Long secondsToContain) {}

  /**
   * A step of a runbook that was skipped or late.
   *
   * @param step its number and title
   * @param runbook its runbook
   * @param recorded in how many records something is said of it
   * @param skipped in how many of them it was skipped
   * @param late in how many of them it was late
   * @param incidents the records in which it was skipped or late
   */
  public record TallyRow(
      Anchor step, Anchor runbook, int recorded, int skipped, int late, List<Anchor> incidents) {

    public TallyRow {
      incidents = List.copyOf(incidents);
    }

    private static TallyRow of(StepTally tally, PageContext context) {
      return new TallyRow(
          context.step(tally.runbook(), tally.step()),
          context.runbook(tally.runbook()),
          tally.recorded(),
          tally.skipped(),
          tally.late(),
          tally.incidents().stream()
              .map(id -> context.anchor(IncidentReportPage.TYPE.name(), id, id.value()))
              .toList());
    }
  }

  private static IncidentRegisterPage of(DisclosedCorpus corpus, PageContext context) {
    List<PeriodSummary> periods = RegisterTrends.periods(corpus);
    List<StepTally> tallies = corpus.stepTallies();
    return new IncidentRegisterPage(
        context.frame("Incident register", label(corpus, !tallies.isEmpty(), context)),
        RecordCount.of(corpus.incidents().values()).sentence(""),
        corpus.incidents().values().stream()
            .sorted(NEWEST_FIRST)
            .map(each -> row(each, context))
            .toList(),
        corpus.statistics().stream()
            .map(each -> MetricMean.of(each, PeriodCharts.trend(each.metric(), periods)))
            .toList(),
        RegisterTrends.of(periods, corpus),
        tallies.stream().map(each -> TallyRow.of(each, context)).toList(),
        RecordCount.withheld(corpus.withheldIncidents(), "this register"));
  }

  /** The label of the register: that of steps too where it tells of them. */
  private static SharingLabel label(DisclosedCorpus corpus, boolean steps, PageContext context) {
    return context.strictest(
        corpus.incidents().values().stream()
            .map(
                each ->
                    steps && !each.record().runbookSteps().isEmpty()
                        ? each.labelOfSteps()
                        : each.label()));
  }

  private static Instant begin(DisclosedIncident incident) {
    Times times = incident.record().times();
    return Stream.of(times.detected(), times.occurred(), times.declared())
        .filter(Objects::nonNull)
        .map(moment -> moment.at().toInstant())
        .findFirst()
        .orElse(Instant.MIN);
  }

  private static Row row(DisclosedIncident incident, PageContext context) {
    var record = incident.record();
    Outcome outcome = incident.verdict().outcome();
    Optional<MetricValue> contained =
        incident.metrics().stream()
            .filter(each -> each.metric() == ResponseMetric.TIME_TO_CONTAIN && each.value() != null)
            .findFirst();
    return new Row(
        record.id().value(),
        context.anchor(IncidentReportPage.TYPE.name(), record.id(), record.title().text()),
        String.join(", ", record.services().stream().map(context::serviceName).toList()),
        ReportClassification.outcomeName(incident.verdict()),
        outcome != null && outcome.notifiable() ? null : "No security incident",
        context.severity(record.severity()),
        rank(record.severity(), context),
        IncidentWords.status(incident.status()),
        incident.status().key(),
        shown(record.times().detected(), context),
        shown(record.times().declared(), context),
        contained
            .map(MetricRow::text)
            .orElse(incident.status() == IncidentStatus.OPEN ? "Not contained yet" : "Not known"),
        contained.map(each -> Objects.requireNonNull(each.value()).toSeconds()).orElse(null));
  }

  private static int rank(SeverityId severity, PageContext context) {
    return context.corpus().organization().severities().stream()
        .map(SeverityLevel::id)
        .toList()
        .indexOf(severity);
  }

  private static @Nullable ShortTime shown(@Nullable Moment moment, PageContext context) {
    return moment == null ? null : ShortTime.of(moment, context.time());
  }
}
