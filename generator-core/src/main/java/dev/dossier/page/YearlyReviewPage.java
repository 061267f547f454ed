package dev.dossier.page;

import dev.dossier.derive.MetricSummary;
import dev.dossier.derive.PeriodSummary;
import dev.dossier.derive.Punctuality;
import dev.dossier.disclose.DisclosedAction;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.ActionState;
import dev.dossier.model.Cause;
import dev.dossier.model.Lesson;
import dev.dossier.model.Prose;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a year's incidents tell together.
 *
 * @param frame what stands around it
 * @param year the year
 * @param yearBefore the year before
 * @param standing the figures of the year at a glance
 * @param overview what the year was like, in sentences
 * @param months the records by month; absent where there is nothing to draw
 * @param counts the records by kind, beside the year before
 * @param metrics the response metrics, beside the year before
 * @param duties how the duties to notify stand; absent for readers who are not told of them
 * @param actions the actions that are not settled, the most urgent first
 * @param lessons what was learned
 * @param causes kinds of causes that came more than once
 * @param withheld how many records this reader does not see, as a sentence; absent where nothing is
 *     said
 */
public record YearlyReviewPage(
    Frame frame,
    String year,
    String yearBefore,
    List<Fact> standing,
    String overview,
    @Nullable PeriodChart months,
    List<YearlyCount> counts,
    List<MetricMean> metrics,
    @Nullable YearlyDuties duties,
    List<OpenAction> actions,
    List<LessonItem> lessons,
    List<RepeatedCause> causes,
    @Nullable String withheld)
    implements Page {

  static final PageType<YearOfIncidents> TYPE =
      new PageType<YearOfIncidents>(
              "yearly-review",
              SiteSection.INCIDENTS,
              YearOfIncidents::all,
              year ->
                  new PageType.Identity(
                      Year.of(year.year()),
                      "Review of " + year.year(),
                      Map.of("year", String.valueOf(year.year()))),
              YearlyReviewPage::of)
          .inSequence(year -> "years", PageType.ReadingOrder.BACKWARDS);

  public YearlyReviewPage {
    standing = List.copyOf(standing);
    counts = List.copyOf(counts);
    metrics = List.copyOf(metrics);
    actions = List.copyOf(actions);
    lessons = List.copyOf(lessons);
    causes = List.copyOf(causes);
  }

  /**
   * An action that is not settled.
   *
   * @param title what is to be done
   * @param report the record that asked for it, leading to its report
   * @param owner the team that does it
   * @param due by when; absent where no date is set
   * @param state how far it is
   * @param stateKey the state as a word for style classes
   */
  public record OpenAction(
      String title,
      Anchor report,
      Anchor owner,
      @Nullable String due,
      String state,
      String stateKey) {}

  /**
   * A lesson.
   *
   * @param text the lesson
   * @param report the record that taught it, leading to its report
   * @param changes what it changes: the phase, the runbook and the controls
   */
  public record LessonItem(Prose text, Anchor report, List<LinkedFact> changes) {

    public LessonItem {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A kind of cause that came more than once.
   *
   * @param category what kind
   * @param reports the records that it was a cause of, leading to their reports
   */
  public record RepeatedCause(String category, List<Anchor> reports) {

    public RepeatedCause {
      reports = List.copyOf(reports);
    }
  }

  private static YearlyReviewPage of(YearOfIncidents year, PageContext context) {
    ZoneId zone = context.corpus().organization().timeZone();
    boolean told = year.incidents().stream().anyMatch(each -> !each.duties().isEmpty());
    YearlyDuties duties = told ? YearlyDuties.of(year) : null;
    List<OpenAction> actions = actions(year, context);
    return new YearlyReviewPage(
        context.frame(
            "Review of the incidents of " + year.year(),
            context.strictest(year.incidents().stream().map(DisclosedIncident::labelWithParts))),
        String.valueOf(year.year()),
        String.valueOf(year.year() - 1),
        standing(year, actions, duties),
        overview(year),
        PeriodCharts.records(
            PeriodSummary.months(year.year(), year.times(), zone),
            PeriodSummary.months(year.year(), year.incidentTimes(), zone)),
        YearlyCount.all(year, context),
        metrics(year),
        duties,
        actions,
        lessons(year, context),
        causes(year, context),
        RecordCount.withheld(context.corpus().withheldIncidents(), "the reviews of all years"));
  }

  private static List<Fact> standing(
      YearOfIncidents year, List<OpenAction> actions, @Nullable YearlyDuties duties) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Records", String.valueOf(year.incidents().size())));
    facts.add(
        Fact.of(
            "Security incidents", String.valueOf(RecordCount.of(year.incidents()).incidents())));
    if (duties != null) {
      facts.add(fact("Notifications in time", duties.rows().stream().mapToLong(r -> r.met())));
      facts.add(fact("Notifications late", duties.rows().stream().mapToLong(r -> r.late())));
      facts.add(fact("Notifications overdue", duties.rows().stream().mapToLong(r -> r.overdue())));
    }
    long overdue = actions.stream().filter(each -> each.stateKey().equals("overdue")).count();
    facts.add(
        Fact.of(
            "Open actions", actions.size() + (overdue == 0 ? "" : ", " + overdue + " overdue")));
    return facts;
  }

  private static Fact fact(String label, java.util.stream.LongStream counts) {
    return Fact.of(label, String.valueOf(counts.sum()));
  }

  private static String overview(YearOfIncidents year) {
    String first = RecordCount.of(year.incidents()).sentence("began in " + year.year());
    RecordCount before = RecordCount.of(year.before());
    int yearBefore = year.year() - 1;
    return year.before().isEmpty()
        ? first + " There is no record of " + yearBefore + " to compare with."
        : first
            + " In "
            + yearBefore
            + " it was "
            + Words.count(before.records(), "record")
            + " and "
            + Words.count(before.incidents(), "security incident")
            + ".";
  }

  private static List<MetricMean> metrics(YearOfIncidents year) {
    String before = String.valueOf(year.year() - 1);
    List<MetricSummary> earlier = MetricSummary.all(year.timesBefore());
    return MetricSummary.all(year.times()).stream()
        .map(
            now ->
                MetricMean.of(
                    now,
                    PeriodCharts.compared(
                        now.median(), earlier.get(now.metric().ordinal()).median(), before)))
        .toList();
  }

  private static Anchor report(DisclosedIncident incident, PageContext context) {
    return context.anchor(
        IncidentReportPage.TYPE.name(), incident.record().id(), incident.record().title().text());
  }

  private static List<OpenAction> actions(YearOfIncidents year, PageContext context) {
    Comparator<Map.Entry<DisclosedAction, DisclosedIncident>> byUrgency =
        Comparator.comparing(
            each -> each.getKey().action().due(), Comparator.nullsLast(Comparator.naturalOrder()));
    return year.incidents().stream()
        .flatMap(incident -> incident.actions().stream().map(each -> Map.entry(each, incident)))
        .filter(each -> isOpen(each.getKey().action().state()))
        .sorted(byUrgency)
        .map(each -> action(each.getKey(), each.getValue(), context))
        .toList();
  }

  private static boolean isOpen(ActionState state) {
    return switch (state) {
      case OPEN, IN_PROGRESS -> true;
      case DONE, DROPPED -> false;
    };
  }

  private static OpenAction action(
      DisclosedAction action, DisclosedIncident incident, PageContext context) {
    boolean overdue = action.punctuality() == Punctuality.OVERDUE;
    var due = action.action().due();
    return new OpenAction(
        action.action().title(),
        report(incident, context),
        context.team(action.action().owner()),
        due == null ? null : context.time().date(due),
        IncidentWords.state(action.action().state()) + (overdue ? ", overdue" : ""),
        overdue ? "overdue" : action.action().state().key());
  }

  private static List<LessonItem> lessons(YearOfIncidents year, PageContext context) {
    List<LessonItem> lessons = new ArrayList<>();
    for (DisclosedIncident incident : year.incidents()) {
      for (Lesson lesson : incident.record().lessons()) {
        lessons.add(
            new LessonItem(
                lesson.text(),
                report(incident, context),
                ReportLearning.changes(lesson, incident.record().process(), context)));
      }
    }
    return lessons;
  }

  /** Kinds of causes of two records or more, with records of the year before among them. */
  private static List<RepeatedCause> causes(YearOfIncidents year, PageContext context) {
    TreeMap<String, List<DisclosedIncident>> byCategory = new TreeMap<>();
    Stream.concat(year.incidents().stream(), year.before().stream())
        .forEach(
            incident ->
                incident.record().causes().stream()
                    .map(Cause::category)
                    .filter(category -> category != null)
                    .distinct()
                    .forEach(
                        category ->
                            byCategory
                                .computeIfAbsent(category, key -> new ArrayList<>())
                                .add(incident)));
    return byCategory.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .filter(each -> year.incidents().stream().anyMatch(each.getValue()::contains))
        .map(
            each ->
                new RepeatedCause(
                    each.getKey(),
                    each.getValue().stream().map(incident -> report(incident, context)).toList()))
        .toList();
  }
}
