package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.export.cacao.ReadStep.Answer;
import dev.dossier.export.cacao.ReadStep.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Follows the workflow of a playbook from its start and makes steps of a runbook of it. In CACAO a
 * branch ends before the step at which it meets others, and the step where the branches began says
 * what follows; in a runbook the last step of each branch leads on itself.
 */
final class WorkflowReader {

  private static final String WORKFLOW = "workflow";
  private static final String NEXT = "on_completion";
  private static final String SUCCESS = "on_success";
  private static final String FAILURE = "on_failure";
  private static final String TRUE = "on_true";
  private static final String FALSE = "on_false";
  private static final String JOINED = "joined--";
  private static final JsonNode NONE = MissingNode.getInstance();
  private static final Pattern BOUND = Pattern.compile(".*< *([0-9]{1,4}) *");

  private final JsonNode playbook;
  private final ObjectNode workflow;
  private final PlaybookFindings findings;
  private final Map<String, ReadStep> steps = new LinkedHashMap<>();
  private final Map<ReadStep, Around> surroundings = new HashMap<>();
  private final Deque<ReadStep> open = new ArrayDeque<>();
  private final Set<String> visited = new HashSet<>();
  private final Set<String> guards = new HashSet<>();

  /** The steps of our playbooks that do the work of a step, by the id of that step. */
  private final Map<String, String> works = new HashMap<>();

  /** Where such steps apply, by their id. */
  private final Map<String, JsonNode> conditions = new HashMap<>();

  private int depth;

  private WorkflowReader(JsonNode playbook, PlaybookFindings findings) {
    this.playbook = playbook;
    this.workflow = (ObjectNode) playbook.get(WORKFLOW).deepCopy();
    this.findings = findings;
  }

  /** The steps that the start leads to, the first one first. */
  static List<ReadStep> read(JsonNode playbook, PlaybookFindings findings) {
    return new WorkflowReader(playbook, findings).read();
  }

  private List<ReadStep> read() {
    workflow.properties().forEach(each -> recognise(each.getKey(), each.getValue()));
    String start = playbook.get("workflow_start").stringValue();
    String type = workflow.path(start).path("type").asString("");
    if (!type.equals("start")) {
      findings.add(CacaoCode.PLAYBOOK_START_AMISS, List.of("workflow_start"), type);
    }
    Way first = lead(start, null, List.of("workflow_start"));
    if (first.to == null) {
      endless(first.path, "there is no step between start and end");
    }
    while (!open.isEmpty()) {
      fill(open.pop());
    }
    for (String id : playbook.get(WORKFLOW).propertyNames()) {
      if (!visited.contains(id) && !id.equals(playbook.path("workflow_exception").asString(""))) {
        findings.add(CacaoCode.PLAYBOOK_STEP_UNREACHED, path(id), id);
      }
    }
    return new ArrayList<>(steps.values());
  }

  /** Notes what is to be known of steps of our own before any way is followed. */
  private void recognise(String id, JsonNode step) {
    JsonNode extension = extension(step);
    if (extension.has("step_id") && !extension.has("part")) {
      works.putIfAbsent(extension.get("step_id").asString(), id);
    }
    String guarded = step.path(TRUE).asString("");
    if (isPart(step, "guard")
        && extension(workflow.path(guarded)).path("step_id").equals(extension.path("step_id"))
        && Conditions.expression(extension.path("applies_when"))
            .equals(step.path("condition").asString())) {
      conditions.put(guarded, extension.path("applies_when"));
    }
  }

  private static JsonNode extension(JsonNode step) {
    return step.path("step_extensions").path(CacaoIds.EXTENSION);
  }

  private static boolean isPart(JsonNode step, String part) {
    return extension(step).path("part").asString("").equals(part);
  }

  /** The way to the step {@code id}, past what only leads on. */
  private Way lead(String id, @Nullable Around around, List<Object> path) {
    JsonNode step = workflow.path(id);
    visited.add(id);
    depth++;
    try {
      if (depth > 2 * workflow.size() + 10 || steps.size() > 20 * workflow.size() + 100) {
        endless(path, id);
        return new Way(null, null, path);
      }
      if (conditions.containsKey(step.path(TRUE).asString("")) && isPart(step, "guard")) {
        return guarded(id, step, around, path);
      }
      if (isPart(step, "way-back")) {
        Way back = lead(step.path(TRUE).asString(""), around, path);
        return new Way(back.to, bound(step), path);
      }
      return switch (step.path("type").asString("")) {
        case "start" -> lead(step.get(NEXT).stringValue(), around, path(id, NEXT));
        case "end" -> end(step, around, path);
        default -> new Way(enter(id, around), null, path);
      };
    } finally {
      depth--;
    }
  }

  /** The way to a step that applies to some incidents only; the first time it is followed on. */
  private Way guarded(String id, JsonNode guard, @Nullable Around around, List<Object> path) {
    Way way = lead(guard.get(TRUE).stringValue(), around, path);
    if (guards.add(id) && way.to != null && guard.has(FALSE)) {
      way.to.passedOver = lead(guard.get(FALSE).stringValue(), around, path(id, FALSE));
    }
    return way;
  }

  private static Long bound(JsonNode step) {
    Matcher bound = BOUND.matcher(step.path("condition").asString(""));
    return bound.matches()
        ? Long.parseLong(bound.group(1))
        : extension(step).path("at_most").asLong(1);
  }

  private Way end(JsonNode step, @Nullable Around around, List<Object> path) {
    JsonNode extension = extension(step);
    if (extension.isMissingNode()) {
      return ended(around, path);
    }
    String work = works.get(extension.path("join").asString(""));
    if (work != null) {
      visited.add(work);
      return new Way(enter(work, null), null, path);
    }
    return extension.has("join") ? ended(around, path) : new Way(null, null, path);
  }

  /** The way on where a branch has ended. */
  private Way ended(@Nullable Around around, List<Object> path) {
    if (around == null) {
      return new Way(null, null, path);
    }
    if (around.again()) {
      return new Way(enter(around.block(), around.outer()), null, path);
    }
    return around.then() == null
        ? ended(around.outer(), path)
        : lead(around.then(), around.outer(), path);
  }

  private ReadStep enter(String id, @Nullable Around around) {
    JsonNode step = workflow.get(id);
    JsonNode extension = extension(step);
    boolean ours = extension.has("step_id") && !extension.has("part");
    Around taken = Around.find(around, id);
    Around within = taken == null ? around : taken.outer();
    String key = ours ? id : id + Around.key(within);
    ReadStep known = steps.get(key);
    if (known != null) {
      return known;
    }
    ReadStep entered = new ReadStep(id, step, ours ? extension : NONE);
    entered.when = conditions.get(id);
    steps.put(key, entered);
    if (within != null) {
      surroundings.put(entered, within);
    }
    open.add(entered);
    return entered;
  }

  private void fill(ReadStep step) {
    Around around = surroundings.get(step);
    switch (step.work.path("type").asString("")) {
      case "if-condition" -> fillCondition(step, around);
      case "while-condition" -> fillLoop(step, around);
      case "switch-condition" -> answer(step, step.source, step.work, around);
      case "parallel" -> part(step, step.source, step.work, around);
      default -> fillWork(step, around);
    }
  }

  private void fillWork(ReadStep step, @Nullable Around around) {
    String key = step.work.has(NEXT) ? NEXT : SUCCESS;
    if (!step.work.has(key)) {
      if (around == null && !step.source.startsWith(JOINED)) {
        findings.add(CacaoCode.PLAYBOOK_STEP_OPEN, path(step.source), step.source);
      }
      step.next = ended(around, path(step.source));
    } else {
      String target = step.work.get(key).stringValue();
      JsonNode after = workflow.path(target);
      boolean belongs =
          step.isOurs() && extension(after).path("step_id").asString("").equals(step.id);
      if (belongs && isPart(after, "decision")) {
        visited.add(target);
        answer(step, target, after, around);
      } else if (belongs && isPart(after, "parallel")) {
        visited.add(target);
        part(step, target, after, around);
      } else {
        step.next = lead(target, around, path(step.source, key));
      }
    }
    if (step.work.has(FAILURE) && !step.work.has(NEXT)) {
      fillFailure(step, around);
    }
  }

  private void fillFailure(ReadStep step, @Nullable Around around) {
    Way failed = way(step, FAILURE, around);
    if (step.isOurs() || step.work.has("timeout")) {
      step.onTimeOut = failed;
    }
    if (!step.isOurs() && step.next != null) {
      step.question = "Did it succeed?";
      step.answers.add(new Answer("Yes", NONE, step.next));
      step.answers.add(new Answer("No", NONE, failed));
    }
  }

  private Way way(ReadStep step, String key, @Nullable Around around) {
    return lead(step.work.get(key).stringValue(), around, path(step.source, key));
  }

  /** The branches of a step end where its own way goes on, which is nowhere where it has none. */
  private static @Nullable Around branches(String id, JsonNode step, @Nullable Around around) {
    String then = step.path(NEXT).asString(step.path(SUCCESS).asString(""));
    return then.isEmpty() ? around : new Around(around, id, then, false);
  }

  private void fillCondition(ReadStep step, @Nullable Around around) {
    Around within = branches(step.source, step.work, around);
    step.question = question(step.work);
    step.answers.add(new Answer("Yes", NONE, way(step, TRUE, within)));
    step.answers.add(
        new Answer(
            "No",
            NONE,
            step.work.has(FALSE) ? way(step, FALSE, within) : ended(within, path(step.source))));
  }

  private void fillLoop(ReadStep step, @Nullable Around around) {
    Around within = new Around(around, step.source, null, true);
    step.question = question(step.work);
    step.answers.add(new Answer("Yes", NONE, way(step, TRUE, within)));
    String then = step.work.has(NEXT) ? NEXT : SUCCESS;
    step.answers.add(
        new Answer(
            "No",
            NONE,
            step.work.has(then) ? way(step, then, around) : ended(around, path(step.source))));
  }

  private static String question(JsonNode step) {
    String name = step.path("name").asString("").strip();
    return name.endsWith("?")
        ? name
        : "Does this hold: " + step.path("condition").asString("").strip() + "?";
  }

  private void answer(ReadStep step, String id, JsonNode choice, @Nullable Around around) {
    Around within = branches(id, choice, around);
    String name = choice.path("name").asString("");
    boolean asks = name.strip().endsWith("?");
    step.question =
        step.isOurs()
            ? name
            : asks ? name.strip() : "What is " + choice.path("switch").asString("") + "?";
    Map<String, JsonNode> told = new HashMap<>();
    extension(choice)
        .path("answers")
        .forEach(answer -> told.put(answer.path("option").asString(""), answer));
    for (Map.Entry<String, JsonNode> option : choice.path("cases").properties()) {
      JsonNode ours = told.getOrDefault(option.getKey(), NONE);
      step.answers.add(
          new Answer(
              ours.path("answer").asString(option.getKey()),
              ours,
              lead(
                  option.getValue().stringValue(),
                  within,
                  List.of(WORKFLOW, id, "cases", option.getKey()))));
    }
  }

  private void part(ReadStep step, String id, JsonNode parallel, @Nullable Around around) {
    String key = parallel.has(NEXT) ? NEXT : SUCCESS;
    Way join =
        parallel.has(key)
            ? lead(parallel.get(key).stringValue(), around, path(id, key))
            : ended(around, path(id));
    String then = parallel.path(key).asString("");
    if (join.to == null) {
      then = JOINED + id;
      workflow.set(
          then,
          workflow
              .objectNode()
              .put("type", "action")
              .put("name", "Go on when all ways are done")
              .set("step_extensions", workflow.objectNode()));
      join = new Way(enter(then, null), null, path(id, "next_steps"));
    }
    Around within = then.isEmpty() ? around : new Around(around, id, then, false);
    step.next = join;
    for (int i = 0; i < parallel.path("next_steps").size(); i++) {
      Way way =
          lead(
              parallel.get("next_steps").get(i).stringValue(),
              within,
              List.of(WORKFLOW, id, "next_steps", i));
      if (step.isOurs() || way.to != join.to) {
        step.branches.add(way);
      }
    }
    if (step.branches.size() == 1) {
      step.next = step.branches.remove(0);
    }
  }

  private void endless(List<Object> path, String steps) {
    findings.add(CacaoCode.PLAYBOOK_ENDLESS, path, steps);
  }

  private static List<Object> path(String id, Object... more) {
    List<Object> path = new ArrayList<>(List.of(WORKFLOW, id));
    path.addAll(List.of(more));
    return path;
  }
}
