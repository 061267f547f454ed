package dev.dossier.check;

import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No runbook calls itself, by whatever way, so that whoever follows a call comes back from it. */
final class RunbookCalls {

  private RunbookCalls() {}

  static void check(Located<Runbook> record, Context context) {
    List<RunbookStep> steps = record.value().steps();
    for (int i = 0; i < steps.size(); i++) {
      RunbookId called = steps.get(i).call();
      if (called == null) {
        continue;
      }
      List<RunbookId> back = path(called, record.value().id(), context.corpus());
      if (!back.isEmpty()) {
        context
            .findings()
            .add(
                record,
                record.at("steps", i, "call"),
                RunbookCode.CALLS_IN_CIRCLE,
                record.value().id()
                    + " → "
                    + back.stream().map(RunbookId::value).collect(Collectors.joining(" → ")));
      }
    }
  }

  /** The shortest chain of calls from {@code from} to {@code to}, both included; empty if none. */
  private static List<RunbookId> path(RunbookId from, RunbookId to, Corpus corpus) {
    Map<RunbookId, RunbookId> before = new LinkedHashMap<>(Map.of(from, from));
    Deque<RunbookId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      RunbookId id = open.remove();
      if (id.equals(to)) {
        List<RunbookId> path = new ArrayList<>(List.of(id));
        for (RunbookId each = id; !each.equals(from); ) {
          each = before.getOrDefault(each, from);
          path.add(each);
        }
        Collections.reverse(path);
        return path;
      }
      Located<Runbook> runbook = corpus.runbooks().get(id);
      if (runbook != null) {
        for (RunbookStep step : runbook.value().steps()) {
          if (step.call() != null && before.putIfAbsent(step.call(), id) == null) {
            open.add(step.call());
          }
        }
      }
    }
    return List.of();
  }
}
