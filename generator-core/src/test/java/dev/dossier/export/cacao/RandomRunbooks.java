package dev.dossier.export.cacao;

import dev.dossier.model.Await;
import dev.dossier.model.Branch;
import dev.dossier.model.Corpus;
import dev.dossier.model.Decision;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.LayerId;
import dev.dossier.model.NotificationStep;
import dev.dossier.model.Parallel;
import dev.dossier.model.PhaseId;
import dev.dossier.model.Prose;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SeverityId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.StepCondition;
import dev.dossier.model.StepId;
import dev.dossier.model.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runbooks of steps of every kind that lead anywhere, with texts that files find hard. */
final class RandomRunbooks {

  private static final List<String> LINES =
      List.of(
          "Plain",
          "yes",
          "null",
          "1.10",
          "- no list",
          "key: value",
          "a # b",
          "“quoted” and 'quoted' and \"quoted\"",
          "back\\slash",
          "{braces}, [brackets] & * ! | > % @ `",
          "ends with a colon:",
          "größer, 日本語, 🙂",
          "two  spaces",
          "?",
          "~",
          "0x1F",
          "2026-05-18",
          "x".repeat(150),
          ("many words " + "and more ".repeat(20)).strip());

  private static final List<String> BLOCKS =
      List.of(
          "one line",
          "two\nlines\n",
          "no end\nof line",
          "blank\n\nbetween\n",
          "several ends\n\n\n",
          "  indented first\nthen not\n",
          "\nblank first\n",
          "tab\tand trailing space \nnext\n",
          "# heading\n\n1. item\n   more\n\n| a | b |\n|---|---|\n",
          "---\nno document\n...\n");

  private static final List<Duration> DURATIONS =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofHours(36),
          Duration.ofDays(10),
          Duration.ofSeconds(3661),
          Duration.ofMillis(1500),
          Duration.ofNanos(1_000_001),
          Duration.ofDays(3).plusSeconds(1));

  private final Random random;
  private final Runbook pattern;
  private final List<TeamId> teams;

  private RandomRunbooks(Corpus corpus, long seed) {
    random = new Random(seed);
    teams = List.copyOf(corpus.teams().keySet());
    List<Runbook> patterns = corpus.runbooks().values().stream().map(each -> each.value()).toList();
    pattern = patterns.get(random.nextInt(patterns.size()));
  }

  /** A runbook that differs for every {@code seed}. */
  static Runbook of(Corpus corpus, long seed) {
    return new RandomRunbooks(corpus, seed).runbook("random-" + seed);
  }

  private Runbook runbook(String id) {
    int count = 2 + random.nextInt(8);
    List<StepId> ids =
        IntStream.range(0, count).mapToObj(i -> new StepId("step-" + (char) ('a' + i))).toList();
    List<RunbookStep> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(step(ids, i));
    }
    return new Runbook(
        new RunbookId(id),
        line(),
        pattern.incidentTypes(),
        pattern.process(),
        team(),
        random.nextBoolean() ? null : one(List.of(SharingLabel.AMBER, SharingLabel.AMBER_STRICT)),
        some(List.of(new ServiceId("virtual-machines"), new ServiceId("sql-database"))),
        some(List.of(new ServiceModelId("iaas"), new ServiceModelId("saas"))),
        prose(),
        some(LINES),
        some(LINES),
        pattern.phases(),
        steps,
        pattern.escalation(),
        random.nextBoolean() ? null : pattern.control(),
        pattern.links());
  }

  private RunbookStep step(List<StepId> ids, int i) {
    int kind = random.nextInt(10);
    boolean isLast = i == ids.size() - 1;
    Decision decision = kind < 3 ? decision(ids, i) : null;
    Parallel parallel = kind == 3 && ids.size() > 3 ? parallel(ids) : null;
    boolean leads = decision == null && parallel == null;
    StepId next = leads && !isLast && random.nextInt(4) == 0 ? one(ids) : null;
    boolean last = leads && next == null && (isLast || random.nextInt(8) == 0);
    Map<ServiceModelId, TeamId> byModel = new LinkedHashMap<>();
    if (random.nextInt(4) == 0) {
      byModel.put(new ServiceModelId("iaas"), team());
      byModel.put(new ServiceModelId("saas"), team());
    }
    return new RunbookStep(
        ids.get(i),
        line(),
        new PhaseId("phase-" + random.nextInt(3)),
        byModel.isEmpty() || random.nextBoolean() ? team() : null,
        byModel,
        some(teams),
        some(teams),
        some(teams),
        maybe(new LayerId("operating-system")),
        random.nextInt(4) == 0 ? condition() : null,
        maybe(one(DURATIONS)),
        maybe(one(DURATIONS)),
        random.nextInt(5) == 0 ? one(ids) : null,
        random.nextBoolean() ? prose() : null,
        some(random.nextBoolean() ? BLOCKS : LINES),
        some(LINES),
        some(List.of(new EventId("aware"), new EventId("declared"))),
        decision,
        parallel,
        kind == 4 ? new Await(maybe(one(DURATIONS)), line()) : null,
        kind == 5 ? new RunbookId("phishing") : null,
        kind == 6
            ? new NotificationStep(some(List.of(new DutyId("provider-contract"))), maybe(team()))
            : null,
        kind == 7 ? team() : null,
        next,
        next != null && random.nextBoolean() ? Long.valueOf(1 + random.nextInt(9)) : null,
        last);
  }

  private Decision decision(List<StepId> ids, int i) {
    List<Branch> branches = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int b = 0; b < count; b++) {
      StepId to =
          b == 0 && i + 1 < ids.size() ? ids.get(i + 1) : random.nextBoolean() ? one(ids) : null;
      branches.add(
          new Branch(
              line(),
              random.nextInt(4) == 0 ? condition() : null,
              to,
              to == null ? null : maybe(1L + random.nextInt(5)),
              maybe(line())));
    }
    return new Decision(line() + "?", branches);
  }

  private Parallel parallel(List<StepId> ids) {
    List<StepId> all = new ArrayList<>(ids);
    Collections.shuffle(all, random);
    return new Parallel(all.subList(0, 2), all.get(2));
  }

  private StepCondition condition() {
    return new StepCondition(
        some(List.of(new SeverityId("high"), new SeverityId("critical"))),
        some(List.of(new ServiceId("virtual-machines"))),
        List.of(new ServiceModelId("iaas")),
        some(List.of("customer-data", "it's")));
  }

  private Prose prose() {
    if (random.nextInt(4) > 0) {
      return new Prose(Map.of(Locale.UK, one(BLOCKS)));
    }
    Map<Locale, String> texts = new LinkedHashMap<>();
    texts.put(Locale.UK, one(BLOCKS));
    texts.put(Locale.GERMAN, one(BLOCKS));
    return new Prose(texts);
  }

  private String line() {
    return one(LINES);
  }

  private TeamId team() {
    return one(teams);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  private <T> List<T> some(List<T> values) {
    List<T> some = new ArrayList<>();
    while (random.nextBoolean() && some.size() < 3) {
      T value = one(values);
      if (!some.contains(value)) {
        some.add(value);
      }
    }
    return some;
  }
}
