package dev.dossier.check;

import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.model.Branch;
import dev.dossier.model.Decision;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepCondition;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The answers of a decision that follow from the incident leave no case out and do not contradict
 * each other.
 *
 * <p>That is decided where answers have conditions, over all cases in which the runbook comes to
 * the decision: severities, services with their models, and combinations of kinds of data, see
 * {@link RunbookCases}. One answer without a condition beside others stands for the rest; of
 * several without, people choose, so that nothing can be missing. Where no answer has a condition
 * nothing is decided, and neither is whether people find an answer that fits.
 */
final class DecisionRules {

  private final Located<Runbook> record;
  private final Findings findings;
  private final Set<Object> told = new HashSet<>();

  private DecisionRules(Located<Runbook> record, Context context) {
    this.record = record;
    this.findings = context.findings();
  }

  static void check(Located<Runbook> record, Context context) {
    DecisionRules rules = new DecisionRules(record, context);
    for (RunbookCase one : RunbookCases.of(record.value(), context.corpus()).all()) {
      Optional<RunbookGraph> graph = RunbookGraph.of(record.value(), one);
      graph.ifPresent(
          ways -> {
            BitSet reached = ways.reached(0, new BitSet());
            reached.stream().filter(ways::applies).forEach(i -> rules.decision(i, one));
          });
    }
  }

  private void decision(int step, RunbookCase one) {
    RunbookStep decided = record.value().steps().get(step);
    Decision decision = decided.decision();
    if (decision == null) {
      return;
    }
    List<StepCondition> conditions =
        decision.branches().stream().map(Branch::when).filter(Objects::nonNull).toList();
    if (RunbookGraph.answers(decision, one).isEmpty() && told.add(step)) {
      findings.add(
          record,
          record.at("steps", step, "decision", "question"),
          RunbookCode.DECISION_WITH_HOLE,
          decided.id(),
          RunbookCases.words(one, conditions));
    }
    List<Integer> holding =
        IntStream.range(0, decision.branches().size())
            .filter(i -> decision.branches().get(i).when() != null)
            .filter(i -> one.meets(decision.branches().get(i).when()))
            .boxed()
            .toList();
    for (int i = 1; i < holding.size(); i++) {
      overlap(step, decision, holding.get(0), holding.get(i), one);
    }
  }

  private void overlap(int step, Decision decision, int first, int second, RunbookCase one) {
    Branch earlier = decision.branches().get(first);
    Branch later = decision.branches().get(second);
    if (told.add(List.of(step, first, second))) {
      findings.add(
          record,
          record.at("steps", step, "decision", "branches", second, "when"),
          RunbookCode.ANSWERS_OVERLAP,
          earlier.answer(),
          later.answer(),
          RunbookCases.words(
              one,
              java.util.stream.Stream.of(earlier.when(), later.when())
                  .filter(Objects::nonNull)
                  .toList()));
    }
  }
}
