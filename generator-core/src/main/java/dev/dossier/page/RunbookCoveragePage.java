package dev.dossier.page;

import dev.dossier.derive.DueReview;
import dev.dossier.derive.ExerciseStanding;
import dev.dossier.derive.RunbookCoverage;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedExercise;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Phase;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which runbook covers which type of incident, on which services, in which phases.
 *
 * @param frame what stands around it
 * @param overview how much is covered, in sentences
 * @param groups the types of incidents
 */
public record RunbookCoveragePage(Frame frame, List<String> overview, List<Group> groups)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single(
              "runbook-coverage",
              SiteSection.RESPONSE,
              "Coverage of runbooks",
              RunbookCoveragePage::of)
          .where(corpus -> !corpus.runbooks().isEmpty())
          .withGist(corpus -> "What no runbook answers, and what was never rehearsed");

  public RunbookCoveragePage {
    overview = List.copyOf(overview);
    groups = List.copyOf(groups);
  }

  /**
   * A type of incident.
   *
   * @param title its name
   * @param tables its runbooks, a table for each process that they follow
   * @param gap the services without a runbook, as a sentence; absent where all have one
   */
  public record Group(String title, List<Table> tables, @Nullable String gap) {

    public Group {
      tables = List.copyOf(tables);
    }
  }

  /**
   * The runbooks that follow one process.
   *
   * @param process the process
   * @param phases the names of its phases
   * @param rows the runbooks with the services that they cover
   */
  public record Table(Anchor process, List<String> phases, List<Row> rows) {

    public Table {
      phases = List.copyOf(phases);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A runbook on services.
   *
   * @param runbook the runbook
   * @param services the services
   * @param steps how many steps it has in each phase of the process
   * @param exercised when it was last rehearsed for these services; that it was not where it was
   *     not
   * @param rehearsed whether it was
   * @param review when it must be reviewed again
   * @param reviewKey {@code missing}, {@code overdue} or {@code set}
   */
  public record Row(
      Anchor runbook,
      String services,
      List<PhaseSteps> steps,
      Anchor exercised,
      boolean rehearsed,
      String review,
      String reviewKey) {

    public Row {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The steps of a phase.
   *
   * @param text how many there are; that there is a gap where there are none
   * @param gap whether there are none
   */
  public record PhaseSteps(String text, boolean gap) {}

  private static RunbookCoveragePage of(DisclosedCorpus corpus, PageContext context) {
    List<Service> services =
        corpus.services().values().stream()
            .map(each -> each.service())
            .sorted(TitleOrder.by(Service::name))
            .toList();
    List<Runbook> runbooks =
        corpus.runbooks().values().stream()
            .map(DisclosedRunbook::runbook)
            .sorted(TitleOrder.by(Runbook::title))
            .toList();
    List<Exercise> held =
        corpus.exercises().values().stream()
            .filter(each -> each.standing() == ExerciseStanding.HELD)
            .map(DisclosedExercise::exercise)
            .toList();
    List<RunbookCoverage> all = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (IncidentType type : corpus.organization().incidentTypes()) {
      List<RunbookCoverage> own = RunbookCoverage.of(type.id(), services, runbooks, held);
      all.addAll(own);
      groups.add(group(type, own, services.size(), context));
    }
    return new RunbookCoveragePage(
        context.frame("Coverage of runbooks", label(corpus, context)),
        overview(all, groups.size() * services.size(), runbooks, held),
        groups);
  }

  private static SharingLabel label(DisclosedCorpus corpus, PageContext context) {
    return context.strictest(
        Stream.concat(
            corpus.runbooks().values().stream().map(DisclosedRunbook::label),
            corpus.exercises().values().stream().map(DisclosedExercise::label)));
  }

  private static List<String> overview(
      List<RunbookCoverage> all, int pairs, List<Runbook> runbooks, List<Exercise> held) {
    int open =
        all.stream()
            .filter(each -> each.runbook() == null)
            .mapToInt(each -> each.services().size())
            .sum();
    List<RunbookId> rehearsed = held.stream().map(Exercise::runbook).distinct().toList();
    long known = runbooks.stream().filter(each -> rehearsed.contains(each.id())).count();
    return List.of(
        (pairs - open)
            + " of "
            + pairs
            + " pairs of a type of incident and a service are covered by a runbook.",
        known
            + " of "
            + Words.count(runbooks.size(), "runbook")
            + (known == 1 ? " was" : " were")
            + " rehearsed in a recorded exercise.");
  }

  private static Group group(
      IncidentType type, List<RunbookCoverage> own, int services, PageContext context) {
    Map<ProcessId, List<Row>> rows = new LinkedHashMap<>();
    String gap = null;
    for (RunbookCoverage each : own) {
      String names = names(each.services(), services, context);
      DisclosedRunbook runbook =
          each.runbook() == null ? null : context.corpus().runbooks().get(each.runbook());
      if (runbook == null) {
        gap =
            each.services().size() == services
                ? "Gap: no runbook for any service."
                : "Gap: no runbook for " + names + ".";
      } else {
        rows.computeIfAbsent(runbook.runbook().process(), key -> new ArrayList<>())
            .add(row(runbook, names, each.exercise(), context));
      }
    }
    return new Group(
        type.name(),
        rows.entrySet().stream()
            .map(
                entry ->
                    new Table(
                        context.process(entry.getKey()),
                        phases(entry.getKey(), context).stream().map(Phase::name).toList(),
                        entry.getValue()))
            .toList(),
        gap);
  }

  private static List<Phase> phases(ProcessId process, PageContext context) {
    var known = context.corpus().processes().get(process);
    return known == null ? List.of() : known.phases();
  }

  private static String names(List<ServiceId> ids, int all, PageContext context) {
    return ids.size() == all
        ? "all services"
        : TextList.of(ids.stream().map(context::serviceName).toList());
  }

  private static Row row(
      DisclosedRunbook disclosed,
      String services,
      @Nullable ExerciseId exercise,
      PageContext context) {
    Runbook runbook = disclosed.runbook();
    var due = disclosed.control().stated().reviewDue();
    boolean overdue = disclosed.control().review().filter(DueReview::isOverdue).isPresent();
    return new Row(
        context.runbook(runbook.id()),
        Words.capitalised(services),
        phases(runbook.process(), context).stream().map(phase -> steps(runbook, phase)).toList(),
        exercised(exercise, context),
        exercise != null,
        due == null ? "Gap: no date set" : context.time().date(due) + (overdue ? ", overdue" : ""),
        due == null ? "missing" : overdue ? "overdue" : "set");
  }

  private static PhaseSteps steps(Runbook runbook, Phase phase) {
    long count = runbook.steps().stream().filter(step -> step.phase().equals(phase.id())).count();
    return count == 0
        ? new PhaseSteps("Gap: no step", true)
        : new PhaseSteps(Words.count((int) count, "step"), false);
  }

  private static Anchor exercised(@Nullable ExerciseId id, PageContext context) {
    DisclosedExercise exercise = id == null ? null : context.corpus().exercises().get(id);
    return exercise == null
        ? new Anchor("Gap: never", null)
        : context.anchor(
            ExerciseReportPage.TYPE.name(),
            exercise.exercise().id(),
            context.time().date(exercise.exercise().date()));
  }
}
