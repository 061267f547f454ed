package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.Punctuality;
import dev.dossier.disclose.DisclosedAction;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.disclose.Withheld;
import dev.dossier.model.ActionState;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.Person;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The post-incident report of one record.
 *
 * @param frame what stands around it
 * @param standing how bad it was and where it stands, in a few figures
 * @param summary what happened, in a paragraph; absent where nothing is told yet
 * @param told what recipients are told besides; absent for readers of the record's own account
 * @param facts services, process, manager
 * @param times the known times
 * @param teams the teams that took part
 * @param classification how it was judged
 * @param impact what it did; absent where that is not known
 * @param detection how it was found; absent where that is not known
 * @param timeline what happened when
 * @param followed the runbooks that were followed, against what was done
 * @param metrics how long the response took, against its targets
 * @param learning causes, review and lessons
 * @param notifications who was told; absent for readers who are not told of it
 * @param actions what is done so that it does not happen again
 * @param history what was put right
 * @param withheld how much this reader does not see, as a sentence; absent where nothing is said
 */
public record IncidentReportPage(
    Frame frame,
    List<Fact> standing,
    @Nullable Prose summary,
    @Nullable ReportAccount told,
    List<LinkedFact> facts,
    List<TimeRow> times,
    List<Anchor> teams,
    ReportClassification classification,
    @Nullable ReportImpact impact,
    @Nullable ReportDetection detection,
    ReportTimeline timeline,
    List<RunbookReality> followed,
    ReportMetrics metrics,
    ReportLearning learning,
    @Nullable ReportNotifications notifications,
    ReportActions actions,
    ReportHistory history,
    @Nullable String withheld)
    implements Page {

  static final PageType<DisclosedIncident> TYPE =
      new PageType<DisclosedIncident>(
              "incident-report",
              null,
              corpus -> List.copyOf(corpus.incidents().values()),
              incident ->
                  new PageType.Identity(
                      incident.record().id(),
                      incident.record().title().text(),
                      Map.of(
                          "id", incident.record().id().value(),
                          "label", PageContext.fileWord(incident.labelWithParts()))),
              IncidentReportPage::of)
          .inOrder(IncidentRegisterPage.NEWEST_FIRST)
          .inSequence(incident -> "incidents", PageType.ReadingOrder.BACKWARDS);

  public IncidentReportPage {
    standing = List.copyOf(standing);
    facts = List.copyOf(facts);
    times = List.copyOf(times);
    teams = List.copyOf(teams);
    followed = List.copyOf(followed);
  }

  private static IncidentReportPage of(DisclosedIncident incident, PageContext context) {
    Incident record = incident.record();
    return new IncidentReportPage(
        context.frame(
            record.title().text(),
            incident.labelWithParts(),
            record.id().value(),
            incident.control(),
            context.anchor("incident-register", "Incident register")),
        standing(incident, context),
        ReportAccount.summary(incident),
        ReportAccount.of(incident),
        facts(record, context),
        TimeRow.all(record.times(), context.time(), context.corpus().asOf()),
        context.teams(record.teams()),
        ReportClassification.of(incident, context),
        ReportImpact.of(incident, context),
        ReportDetection.of(record.detection(), context),
        ReportTimeline.of(incident, context),
        RunbookReality.of(context.corpus().followed(incident), context),
        ReportMetrics.of(incident, context),
        ReportLearning.of(incident, context),
        ReportNotifications.of(incident, context),
        ReportActions.of(incident.actions(), context),
        ReportHistory.of(incident.corrections(), context),
        withheld(incident.withheld()));
  }

  private static List<Fact> standing(DisclosedIncident incident, PageContext context) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Record", incident.record().id().value()));
    DocumentStatus report = incident.control().stated().status();
    if (report == DocumentStatus.DRAFT || report == DocumentStatus.IN_REVIEW) {
      facts.add(Fact.of("Report", Words.status(report)));
    }
    facts.add(Fact.of("Outcome", ReportClassification.outcomeName(incident.verdict())));
    facts.add(Fact.of("Severity", context.severity(incident.record().severity())));
    facts.add(Fact.of("Status", IncidentWords.status(incident.status())));
    NumberText numbers = new NumberText(context.time().messages());
    Impact impact = incident.record().impact();
    if (impact != null && impact.customers() != null) {
      facts.add(Fact.of("Customers", numbers.count(impact.customers())));
    }
    if (impact != null && impact.dataSubjects() != null) {
      facts.add(
          Fact.of(
              "Data subjects",
              numbers.count(impact.dataSubjects().count(), impact.dataSubjects().approximate())));
    }
    incident.duties().stream()
        .map(duty -> duty.overall().state())
        .filter(ClockState::isRequired)
        .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()))
        .forEach(
            (state, count) ->
                facts.add(
                    Fact.of(
                        "Notification",
                        IncidentWords.state(state) + (count == 1 ? "" : " (" + count + ")"))));
    incident.duties().stream()
        .flatMap(duty -> duty.recipients().stream())
        .map(each -> each.clock())
        .filter(clock -> clock.state() == ClockState.DUE || clock.state() == ClockState.OVERDUE)
        .map(clock -> clock.due())
        .flatMap(Stream::ofNullable)
        .min(Comparator.naturalOrder())
        .ifPresent(due -> facts.add(Fact.of("Next deadline", context.time().instant(due))));
    openActions(incident).ifPresent(facts::add);
    return facts;
  }

  private static Optional<Fact> openActions(DisclosedIncident incident) {
    List<DisclosedAction> open =
        incident.actions().stream()
            .filter(
                each ->
                    each.action().state() == ActionState.OPEN
                        || each.action().state() == ActionState.IN_PROGRESS)
            .toList();
    long overdue = open.stream().filter(each -> each.punctuality() == Punctuality.OVERDUE).count();
    return incident.actions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Fact.of(
                "Open actions",
                open.isEmpty()
                    ? "None"
                    : open.size() + (overdue == 0 ? "" : ", " + overdue + " overdue")));
  }

  private static List<LinkedFact> facts(Incident record, PageContext context) {
    List<LinkedFact> facts = new ArrayList<>();
    facts.add(LinkedFact.of("Type", context.incidentType(record.type())));
    facts.add(
        new LinkedFact(
            "Services",
            record.services().stream()
                .map(id -> new Anchor(context.serviceName(id), null))
                .toList()));
    facts.add(LinkedFact.of("Process", context.process(record.process())));
    if (record.runbook() != null) {
      facts.add(LinkedFact.of("Runbook", context.runbook(record.runbook())));
    }
    Person manager = record.manager();
    if (manager != null) {
      facts.add(
          LinkedFact.of(
              "Manager",
              manager.role() == null ? manager.name() : manager.name() + ", " + manager.role()));
    }
    return facts;
  }

  private static @Nullable String withheld(Withheld withheld) {
    if (withheld.isNothing()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    add(parts, withheld.timelineEntries(), "entry of the timeline", "entries of the timeline");
    add(parts, withheld.causes(), "cause", "causes");
    add(parts, withheld.actions(), "action", "actions");
    add(parts, withheld.passages(), "other part", "other parts");
    return "Withheld from this report by sharing label: " + String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }
}
