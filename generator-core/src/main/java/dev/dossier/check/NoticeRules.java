package dev.dossier.check;

import dev.dossier.check.RunbookEscapes.Counts;
import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.model.Corpus;
import dev.dossier.model.EventId;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationStep;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import dev.dossier.model.TeamKind;
import dev.dossier.model.TeamKindId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * From where a runbook declares an incident every way to an end passes a notification about which
 * legal affairs are consulted. Where no step declares one, that is asked of all ways from the
 * beginning, if the runbook notifies at all; one that neither declares nor notifies has no declared
 * incidents to speak of.
 *
 * <p>A call passes a notification where every way through the called runbook does. What was
 * declared in a called runbook must be notified there, since each runbook is followed by itself as
 * well.
 */
final class NoticeRules {

  private static final EventId DECLARED = new EventId("declared");

  private final Located<Runbook> record;
  private final Corpus corpus;
  private final Findings findings;
  private final RunbookCases cases;
  private final Set<TeamKindId> legalKinds;
  private final Set<Object> told = new HashSet<>();

  private NoticeRules(Located<Runbook> record, Context context) {
    this.record = record;
    this.corpus = context.corpus();
    this.findings = context.findings();
    this.cases = RunbookCases.of(record.value(), corpus);
    this.legalKinds =
        context.organization().teamKinds().stream()
            .filter(TeamKind::legal)
            .map(TeamKind::id)
            .collect(Collectors.toSet());
  }

  static void check(Located<Runbook> record, Context context) {
    NoticeRules rules = new NoticeRules(record, context);
    rules.legalTeams();
    for (RunbookCase one : rules.cases.all()) {
      RunbookGraph.of(record.value(), one).ifPresent(graph -> rules.declared(graph, one));
    }
  }

  private void legalTeams() {
    List<RunbookStep> steps = record.value().steps();
    for (int i = 0; i < steps.size(); i++) {
      NotificationStep notification = steps.get(i).notification();
      TeamId legal = notification == null ? null : notification.legal();
      Located<Team> team = legal == null ? null : corpus.teams().get(legal);
      if (team != null && !legalKinds.isEmpty() && !legalKinds.contains(team.value().kind())) {
        findings.add(
            record,
            record.at("steps", i, "notification", "legal"),
            RunbookCode.LEGAL_TEAM_OF_OTHER_KIND,
            team.value().id(),
            team.value().kind(),
            legalKinds.stream().map(TeamKindId::value).sorted().collect(Collectors.joining(", ")));
      }
    }
  }

  private void declared(RunbookGraph graph, RunbookCase one) {
    BitSet reached = graph.reached(0, new BitSet());
    int[] declaring =
        reached.stream()
            .filter(i -> graph.applies(i) && graph.step(i).sets().contains(DECLARED))
            .toArray();
    boolean declaresSomewhere =
        record.value().steps().stream().anyMatch(step -> step.sets().contains(DECLARED));
    boolean notifies =
        RunbookCases.called(record.value(), corpus).stream()
            .flatMap(each -> each.steps().stream())
            .anyMatch(step -> step.notification() != null);
    if (!declaresSomewhere && !notifies) {
      return;
    }
    RunbookEscapes any = escapes(graph, one, NoticeRules::isNotification);
    RunbookEscapes legal = escapes(graph, one, NoticeRules::consults);
    for (int from : declaresSomewhere ? declaring : new int[] {0}) {
      if (any.toEnd(from)) {
        withoutNotice(graph, one, from, any);
      } else if (legal.toEnd(from)) {
        withoutLegal(graph, one, from, legal);
      }
    }
  }

  private void withoutNotice(
      RunbookGraph graph, RunbookCase one, int from, RunbookEscapes escapes) {
    if (told.add(from)) {
      findings.add(
          record,
          record.at("steps", from, "id"),
          RunbookCode.DECLARED_WITHOUT_NOTICE,
          graph.step(from).sets().contains(DECLARED)
              ? "declares an incident"
              : "begins the runbook",
          escapes.path(from, i -> graph.step(i).id().value()),
          cases.suffix(one));
    }
  }

  /** At every notification on the way; one that a called runbook makes is told there. */
  private void withoutLegal(RunbookGraph graph, RunbookCase one, int from, RunbookEscapes escapes) {
    BitSet passed = new BitSet();
    String path =
        escapes.path(
            from,
            i -> {
              passed.set(i);
              return graph.step(i).id().value();
            });
    passed.stream()
        .filter(i -> graph.applies(i) && isNotification(graph.step(i)))
        .filter(i -> told.add(List.of("legal", i)))
        .forEach(
            i ->
                findings.add(
                    record,
                    record.places().keyAt("steps", i, "notification"),
                    RunbookCode.NOTICE_WITHOUT_LEGAL,
                    graph.step(i).id(),
                    path,
                    cases.suffix(one)));
  }

  private RunbookEscapes escapes(
      RunbookGraph graph, RunbookCase one, Predicate<RunbookStep> passes) {
    Map<RunbookId, Boolean> known = new HashMap<>(Map.of(record.value().id(), false));
    return new RunbookEscapes(graph, marked(graph, one, passes, known), Counts.WHEN_DONE);
  }

  /** The steps that notify, and those whose called runbooks do on every way. */
  private BitSet marked(
      RunbookGraph graph,
      RunbookCase one,
      Predicate<RunbookStep> passes,
      Map<RunbookId, Boolean> known) {
    BitSet marked = new BitSet();
    for (int i = 0; i < graph.size(); i++) {
      RunbookId call = graph.step(i).call();
      marked.set(
          i, passes.test(graph.step(i)) || (call != null && surely(call, one, passes, known)));
    }
    return marked;
  }

  /** Whether every way through a runbook passes; not that of one that calls itself. */
  private boolean surely(
      RunbookId id, RunbookCase one, Predicate<RunbookStep> passes, Map<RunbookId, Boolean> known) {
    Boolean answer = known.putIfAbsent(id, false);
    if (answer != null) {
      return answer;
    }
    Located<Runbook> runbook = corpus.runbooks().get(id);
    Optional<RunbookGraph> graph =
        runbook == null ? Optional.empty() : RunbookGraph.of(runbook.value(), one);
    boolean surely =
        graph.isPresent()
            && !new RunbookEscapes(
                    graph.get(), marked(graph.get(), one, passes, known), Counts.WHEN_DONE)
                .toEnd(0);
    known.put(id, surely);
    return surely;
  }

  private static boolean isNotification(RunbookStep step) {
    return step.notification() != null;
  }

  private static boolean consults(RunbookStep step) {
    return step.notification() != null && step.notification().legal() != null;
  }
}
