package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.NaiveRunbook;
import dev.dossier.NaiveRunbook.TooMany;
import dev.dossier.RandomRunbooks;
import dev.dossier.check.RunbookEscapes.Counts;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.model.Branch;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SeverityId;
import dev.dossier.model.StepId;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the rules find in random runbooks is what somebody finds who follows them in every way and
 * in every case.
 */
class RunbookModelCheckTest {

  private static final int RUNBOOKS = 5_000;
  private static final Instant AS_OF = Instant.parse("2026-04-20T12:00:00Z");
  private static final RunbookId OUTER = new RunbookId("outer");
  private static final RunbookId INNER = new RunbookId("inner");
  private static final Corpus SMALL =
      new DataReader(1)
          .read(Path.of("src/test/resources/dev/dossier/small"))
          .corpus()
          .orElseThrow();

  /** What was found. */
  private record Found(
      Set<String> unreached,
      boolean endsNowhere,
      boolean hasHole,
      boolean hasOverlap,
      boolean isUnnotified) {}

  @Test
  void rulesAndPlainEnumerationAgree() {
    int skipped = 0;
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (int seed = 0; seed < RUNBOOKS; seed++) {
      Random random = new Random(seed);
      Runbook inner = RandomRunbooks.of(random, INNER, 3, false, null);
      Runbook outer = RandomRunbooks.of(random, OUTER, 3 + random.nextInt(6), seed % 3 != 0, INNER);
      Map<RunbookId, Runbook> all = Map.of(OUTER, outer, INNER, inner);
      Found expected;
      try {
        expected = enumerated(outer, all);
      } catch (TooMany tooMany) {
        skipped++;
        continue;
      }
      count(seen, expected);
      assertThat(judged(outer, inner, expected)).as("seed %s: %s", seed, outer).isEqualTo(expected);
    }
    assertThat(skipped).isLessThan(RUNBOOKS / 50);
    assertThat(seen).hasSize(5).allSatisfy((kind, times) -> assertThat(times).isGreaterThan(100));
  }

  private static void count(Map<String, Integer> seen, Found found) {
    Map.of(
            "unreached", !found.unreached().isEmpty(),
            "nowhere", found.endsNowhere(),
            "hole", found.hasHole(),
            "overlap", found.hasOverlap(),
            "unnotified", found.isUnnotified())
        .forEach((kind, is) -> seen.merge(kind, is ? 1 : 0, Integer::sum));
  }

  private static Found enumerated(Runbook outer, Map<RunbookId, Runbook> all) {
    Set<StepId> visited = new HashSet<>();
    boolean nowhere = false;
    boolean endless = false;
    boolean hole = false;
    boolean overlap = false;
    boolean unnotified = false;
    boolean declares =
        outer.steps().stream().anyMatch(step -> step.sets().contains(RandomRunbooks.DECLARED));
    boolean notifies =
        all.values().stream()
            .filter(each -> each == outer || calls(outer))
            .flatMap(each -> each.steps().stream())
            .anyMatch(step -> step.notification() != null);
    for (RunbookCase one : cases()) {
      NaiveRunbook naive = new NaiveRunbook(all, one, null, Counts.WHEN_BEGUN).follow(outer, 0);
      visited.addAll(naive.visited());
      nowhere |= naive.isStuck() || naive.isEndless();
      endless |= naive.isEndless();
      for (int i = 0; i < outer.steps().size(); i++) {
        RunbookStep step = outer.steps().get(i);
        if (!naive.visited().contains(step.id()) || !one.meets(step.when())) {
          continue;
        }
        if (step.decision() != null) {
          List<Branch> branches = step.decision().branches();
          long free = branches.stream().filter(each -> each.when() == null).count();
          long holding =
              branches.stream()
                  .filter(each -> each.when() != null && one.meets(each.when()))
                  .count();
          hole |= free == 0 && holding == 0;
          overlap |= holding > 1;
        }
        if (step.sets().contains(RandomRunbooks.DECLARED)) {
          unnotified |=
              new NaiveRunbook(all, one, null, Counts.WHEN_BEGUN)
                  .follow(outer, i)
                  .hasUnnotifiedEnd();
        }
      }
      if (!declares && notifies) {
        unnotified |= naive.hasUnnotifiedEnd();
      }
    }
    Set<String> unreached = new TreeSet<>();
    outer.steps().stream()
        .filter(step -> !visited.contains(step.id()))
        .forEach(step -> unreached.add(step.id().value()));
    // A way without end is not followed, nor is what comes behind it.
    return endless
        ? new Found(Set.of(), true, false, false, false)
        : new Found(unreached, nowhere, hole, overlap, unnotified);
  }

  private static boolean calls(Runbook runbook) {
    return runbook.steps().stream().anyMatch(step -> step.call() != null);
  }

  private static List<RunbookCase> cases() {
    List<RunbookCase> cases = new ArrayList<>();
    for (String severity : List.of("low", "high")) {
      for (List<String> data : List.of(List.<String>of(), List.of("customer-data"))) {
        cases.add(
            new RunbookCase(new SeverityId(severity), null, new ServiceModelId("paas"), data));
      }
    }
    return cases;
  }

  private static Found judged(Runbook outer, Runbook inner, Found expected) {
    Corpus corpus = RandomRunbooks.corpus(SMALL, outer, inner);
    Located<Runbook> record = Objects.requireNonNull(corpus.runbooks().get(OUTER));
    Context context = new Context(corpus, Set.of(), AS_OF);
    RunbookFlow.check(record, context);
    DecisionRules.check(record, context);
    NoticeRules.check(record, context);
    List<Diagnostic> found = context.findings().sorted();
    Set<RunbookCode> codes =
        found.stream().map(each -> (RunbookCode) each.code()).collect(Collectors.toSet());
    boolean nowhere =
        codes.contains(RunbookCode.RUNBOOK_WITHOUT_END)
            || codes.contains(RunbookCode.WAY_BACK_UNBOUNDED)
            || codes.contains(RunbookCode.WAY_BACK_USED_UP);
    boolean endless = expected.equals(new Found(Set.of(), true, false, false, false));
    Set<String> unreached =
        found.stream()
            .filter(each -> each.code() == RunbookCode.STEP_UNREACHED)
            .map(each -> each.message().replaceAll(".*step \"(\\w+)\".*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    return endless
        ? new Found(Set.of(), nowhere, false, false, false)
        : new Found(
            unreached,
            nowhere,
            codes.contains(RunbookCode.DECISION_WITH_HOLE),
            codes.contains(RunbookCode.ANSWERS_OVERLAP),
            codes.contains(RunbookCode.DECLARED_WITHOUT_NOTICE));
  }
}
