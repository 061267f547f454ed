package dev.dossier.check;

import dev.dossier.model.ClassificationFact;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookCase;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SeverityLevel;
import dev.dossier.model.StepCondition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases that the conditions of a runbook, and of those that it calls, tell apart: every
 * severity, every service with its model, every combination of kinds of data. Cases in which the
 * same conditions hold and the model is the same are one, of which the first stands for all.
 *
 * <p>Two bounds keep the number small: where conditions ask for more than {@value #MOST_WORDS}
 * kinds of data only one of them at a time, all and none are tried, and of all cases the first
 * {@value #MOST_CASES}.
 */
public final class RunbookCases {

  static final int MOST_WORDS = 6;
  static final int MOST_CASES = 2_000;

  private final List<StepCondition> conditions;
  private final List<RunbookCase> cases;

  private RunbookCases(List<StepCondition> conditions, List<RunbookCase> cases) {
    this.conditions = conditions;
    this.cases = List.copyOf(cases);
  }

  /** The cases of {@code runbook}; at least one. */
  public static RunbookCases of(Runbook runbook, Corpus corpus) {
    List<StepCondition> conditions = new ArrayList<>();
    called(runbook, corpus).forEach(each -> conditions.addAll(conditions(each)));
    List<RunbookCase> places = distinct(places(runbook, corpus), placeOnly(conditions));
    List<RunbookCase> severities = distinct(severities(corpus), severityOnly(conditions));
    List<RunbookCase> data = distinct(data(corpus, conditions), dataOnly(conditions));
    Map<List<Object>, RunbookCase> cases = new LinkedHashMap<>();
    for (RunbookCase place : places) {
      for (RunbookCase severity : severities) {
        for (RunbookCase kinds : data) {
          if (cases.size() < MOST_CASES) {
            RunbookCase one =
                new RunbookCase(severity.severity(), place.service(), place.model(), kinds.data());
            cases.putIfAbsent(signature(one, conditions), one);
          }
        }
      }
    }
    return new RunbookCases(conditions, List.copyOf(cases.values()));
  }

  /** One case for each set of conditions that can hold together. */
  public List<RunbookCase> all() {
    return cases;
  }

  /** Whether no case was left out because there are too many. */
  boolean areAll() {
    return cases.size() < MOST_CASES;
  }

  /** {@code one} without what no condition asks for. */
  public RunbookCase asked(RunbookCase one) {
    return new RunbookCase(
        asked(conditions, StepCondition::severities) ? one.severity() : null,
        asked(conditions, StepCondition::services) ? one.service() : null,
        asked(conditions, StepCondition::models) ? one.model() : null,
        one.data().stream()
            .filter(word -> conditions.stream().anyMatch(each -> each.data().contains(word)))
            .toList());
  }

  /**
   * What sets {@code one} apart, to be put behind a statement, such as {@code " (severity high,
   * service model iaas)"}; empty where no condition asks for anything.
   */
  public String suffix(RunbookCase one) {
    String words = words(one, conditions);
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  /** The values of {@code one} that {@code conditions} ask for, in words. */
  static String words(RunbookCase one, Collection<StepCondition> conditions) {
    List<String> words = new ArrayList<>();
    if (asked(conditions, StepCondition::severities)) {
      words.add("severity " + one.severity());
    }
    if (asked(conditions, StepCondition::services)) {
      words.add(one.service() == null ? "no service" : "service " + one.service());
    }
    if (asked(conditions, StepCondition::models)) {
      words.add("service model " + one.model());
    }
    if (asked(conditions, StepCondition::data)) {
      List<String> named =
          one.data().stream()
              .filter(word -> conditions.stream().anyMatch(each -> each.data().contains(word)))
              .toList();
      words.add(named.isEmpty() ? "other data or none" : "data " + String.join(" and ", named));
    }
    return String.join(", ", words);
  }

  /** The service models that {@code runbook} covers: as it states, else those of its services. */
  static Set<ServiceModelId> models(Runbook runbook, Corpus corpus) {
    Set<ServiceModelId> models = new LinkedHashSet<>(runbook.models());
    if (models.isEmpty()) {
      services(runbook, corpus).map(Service::model).forEach(models::add);
    }
    return models;
  }

  /** {@code runbook} and all that it calls, directly or not. */
  public static Collection<Runbook> called(Runbook runbook, Corpus corpus) {
    Map<RunbookId, Runbook> found = new LinkedHashMap<>();
    List<Runbook> open = new ArrayList<>(List.of(runbook));
    while (!open.isEmpty()) {
      Runbook next = open.remove(open.size() - 1);
      if (found.putIfAbsent(next.id(), next) == null) {
        next.steps().stream()
            .map(RunbookStep::call)
            .flatMap(call -> Stream.ofNullable(call == null ? null : corpus.runbooks().get(call)))
            .map(Located::value)
            .forEach(open::add);
      }
    }
    return found.values();
  }

  private static boolean asked(
      Collection<StepCondition> conditions, Function<StepCondition, List<?>> part) {
    return conditions.stream().anyMatch(each -> !part.apply(each).isEmpty());
  }

  private static List<StepCondition> conditions(Runbook runbook) {
    return runbook.steps().stream()
        .flatMap(
            step ->
                Stream.concat(
                    Stream.ofNullable(step.when()),
                    step.decision() == null
                        ? Stream.empty()
                        : step.decision().branches().stream()
                            .flatMap(branch -> Stream.ofNullable(branch.when()))))
        .distinct()
        .toList();
  }

  private static List<RunbookCase> places(Runbook runbook, Corpus corpus) {
    Set<ServiceModelId> models = models(runbook, corpus);
    Set<ServiceModelId> without = new LinkedHashSet<>(models);
    List<RunbookCase> places = new ArrayList<>();
    services(runbook, corpus)
        .filter(service -> models.contains(service.model()))
        .forEach(
            service -> {
              without.remove(service.model());
              places.add(place(service.id(), service.model()));
            });
    without.forEach(model -> places.add(place(null, model)));
    return places.isEmpty() ? List.of(place(null, null)) : places;
  }

  private static RunbookCase place(@Nullable ServiceId service, @Nullable ServiceModelId model) {
    return new RunbookCase(null, service, model, List.of());
  }

  private static Stream<Service> services(Runbook runbook, Corpus corpus) {
    Collection<ServiceId> ids =
        runbook.services().isEmpty() ? corpus.services().keySet() : runbook.services();
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(corpus.services().get(id)))
        .map(Located::value);
  }

  private static List<RunbookCase> severities(Corpus corpus) {
    List<RunbookCase> severities =
        corpus.organization().value().severities().stream()
            .map(SeverityLevel::id)
            .map(id -> new RunbookCase(id, null, null, List.of()))
            .toList();
    return severities.isEmpty() ? List.of(place(null, null)) : severities;
  }

  /** No data, each word for itself, then more and more of them. */
  private static List<RunbookCase> data(Corpus corpus, List<StepCondition> conditions) {
    List<String> known =
        corpus.organization().value().incidentDefinition().criteria().stream()
            .filter(criterion -> criterion.fact() == ClassificationFact.DATA)
            .flatMap(each -> Stream.concat(each.anyOf().stream(), each.otherValues().stream()))
            .toList();
    List<String> words =
        conditions.stream()
            .flatMap(condition -> condition.data().stream())
            .distinct()
            .filter(word -> known.isEmpty() || known.contains(word))
            .toList();
    List<List<String>> sets = new ArrayList<>(List.of(List.of()));
    if (words.size() <= MOST_WORDS) {
      for (String word : words) {
        for (List<String> set : List.copyOf(sets)) {
          List<String> more = new ArrayList<>(set);
          more.add(word);
          sets.add(more);
        }
      }
    } else {
      words.forEach(word -> sets.add(List.of(word)));
      sets.add(words);
    }
    return sets.stream().map(set -> new RunbookCase(null, null, null, set)).toList();
  }

  private static List<StepCondition> severityOnly(List<StepCondition> conditions) {
    return conditions.stream()
        .map(each -> new StepCondition(each.severities(), List.of(), List.of(), List.of()))
        .toList();
  }

  private static List<StepCondition> placeOnly(List<StepCondition> conditions) {
    return conditions.stream()
        .map(each -> new StepCondition(List.of(), each.services(), each.models(), List.of()))
        .toList();
  }

  private static List<StepCondition> dataOnly(List<StepCondition> conditions) {
    return conditions.stream()
        .map(each -> new StepCondition(List.of(), List.of(), List.of(), each.data()))
        .toList();
  }

  private static List<RunbookCase> distinct(List<RunbookCase> all, List<StepCondition> conditions) {
    Map<List<Object>, RunbookCase> first = new LinkedHashMap<>();
    all.forEach(each -> first.putIfAbsent(signature(each, conditions), each));
    return List.copyOf(first.values());
  }

  private static List<Object> signature(RunbookCase one, List<StepCondition> conditions) {
    List<Object> signature = new ArrayList<>();
    signature.add(one.model() == null ? "" : one.model());
    conditions.forEach(condition -> signature.add(one.meets(condition)));
    return signature;
  }
}
