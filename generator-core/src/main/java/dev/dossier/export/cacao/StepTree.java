package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.export.cacao.ReadStep.Answer;
import dev.dossier.export.cacao.ReadStep.Way;
import dev.dossier.model.Id;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the data file says of a step. */
final class StepTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TreeParts parts;
  private final TeamFinder teams;
  private final ImportTerms terms;
  private final PlaybookFindings findings;
  private final JsonNode playbook;

  StepTree(
      TreeParts parts,
      TeamFinder teams,
      ImportTerms terms,
      JsonNode playbook,
      PlaybookFindings findings) {
    this.parts = parts;
    this.teams = teams;
    this.terms = terms;
    this.playbook = playbook;
    this.findings = findings;
  }

  /**
   * The step.
   *
   * @param following the id of the step that comes next in the file; absent for the last
   */
  ObjectNode of(ReadStep step, @Nullable String following) {
    JsonNode ours = step.extension;
    ObjectNode tree = NODES.objectNode();
    tree.put("id", step.id);
    tree.put("title", title(step.work, step.source));
    tree.put("phase", ours.path("phase").asString(terms.phase()));
    team(step, tree);
    parts.teams(tree, "teams", ours.path("team_by_model"));
    for (String role : List.of("responsible", "consulted", "informed")) {
      parts.teamList(tree, role, ours.path(role));
    }
    parts.text(tree, "layer", ours.path("layer"));
    if (step.when != null) {
      tree.set("when", parts.condition(step.when));
    }
    parts.duration(tree, "target", ours.path("target").asString(""));
    timeOut(step, tree);
    text(step, tree);
    commands(step, tree);
    parts.list(tree, "evidence", ours.path("evidence"));
    parts.list(tree, "sets", ours.path("sets"));
    action(step, tree);
    lead(step, tree, following);
    return tree;
  }

  /** A line that says what a step does: its name, else the start of its description. */
  static String title(JsonNode step, String source) {
    if (step.path("step_extensions").has(CacaoIds.EXTENSION)
        || step.path("playbook_extensions").has(CacaoIds.EXTENSION)) {
      return step.path("name").asString(source);
    }
    for (String key : List.of("name", "description", "condition", "switch")) {
      String line = step.path(key).asString("").replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        return line.length() <= 200 || key.equals("name") ? line : line.substring(0, 199) + "…";
      }
    }
    String type = step.path("type").asString("");
    return type.isEmpty() ? source : "Unnamed " + type;
  }

  private void team(ReadStep step, ObjectNode tree) {
    if (step.extension.path("without_team").asBoolean(false)) {
      return;
    }
    String agent = step.work.path("agent").asString(step.extension.path("team").asString(""));
    String team = agent.isEmpty() ? terms.owner() : teams.team(agent);
    if (teams.isUnknown(agent)) {
      tree.put(
          "#team", "Replace, or add the team: the playbook names “" + teams.name(agent) + "”.");
    }
    tree.put("team", team);
  }

  private void timeOut(ReadStep step, ObjectNode tree) {
    String exact = step.extension.path("time_out").asString("");
    long millis = step.work.path("timeout").asLong(0);
    if (millis > 0) {
      parts.duration(tree, "time-out", kept(exact, millis));
    }
    if (step.onTimeOut != null && step.onTimeOut.to != null) {
      tree.put("on-time-out", step.onTimeOut.to.id);
    }
  }

  /** What the extension states, as long as the playbook agrees with it. */
  private static String kept(String exact, long millis) {
    if (!exact.isEmpty()) {
      try {
        Duration stated = Duration.parse(exact);
        Long rounded = Durations.millis(stated);
        if (rounded != null && rounded == millis) {
          return exact;
        }
      } catch (DateTimeException e) {
        return Duration.ofMillis(millis).toString();
      }
    }
    return Duration.ofMillis(millis).toString();
  }

  private void text(ReadStep step, ObjectNode tree) {
    String text = step.work.path("description").asString("");
    if (step.isOurs()) {
      parts.prose(tree, "text", text, step.extension.path("text"));
      return;
    }
    List<String> paragraphs = new ArrayList<>();
    if (!text.isBlank() && !text.strip().equals(title(step.work, step.source))) {
      paragraphs.add(text.strip());
    }
    paragraphs.addAll(remarks(step.work));
    if (!paragraphs.isEmpty()) {
      String whole = String.join("\n\n", paragraphs);
      tree.put("text", whole.indexOf('\n') < 0 ? whole : whole + "\n");
    }
  }

  /** What a playbook says of a step that a runbook has no key for. */
  private List<String> remarks(JsonNode step) {
    List<String> remarks = new ArrayList<>();
    String condition = step.path("condition").asString("");
    if (!condition.isEmpty() && !title(step, "").equals(condition)) {
      remarks.add("Condition: `" + condition.replace("`", "'") + "`");
    }
    long delay = step.path("delay").asLong(0);
    if (delay > 0) {
      remarks.add("Begin after " + TreeParts.written(Duration.ofMillis(delay)) + ".");
    }
    String agent = step.path("agent").asString("");
    if (teams.isTool(agent)) {
      remarks.add("Done by: " + teams.name(agent));
    }
    List<String> targets = new ArrayList<>();
    step.path("targets")
        .forEach(
            target ->
                targets.add(
                    playbook
                        .path("target_definitions")
                        .path(target.asString(""))
                        .path("name")
                        .asString(target.asString(""))));
    if (!targets.isEmpty()) {
      remarks.add("On: " + String.join(", ", targets));
    }
    step.path("external_references")
        .forEach(
            reference -> {
              String name = reference.path("name").asString("").strip();
              String url = reference.path("url").asString("");
              remarks.add(url.startsWith("https://") ? "[" + name + "](" + url + ")" : name);
            });
    return remarks;
  }

  private void commands(ReadStep step, ObjectNode tree) {
    ArrayNode commands = NODES.arrayNode();
    step.extension.path("commands").forEach(commands::add);
    for (JsonNode command : step.work.path("commands")) {
      String text = command(command);
      boolean repeats = text.strip().equals(step.work.path("name").asString("").strip());
      boolean left =
          step.isOurs()
              ? repeats && step.extension.path("without_commands").asBoolean(false)
              : repeats && command.path("type").asString("").equals("manual");
      if (!text.isBlank() && !left) {
        commands.add(text);
      }
    }
    if (!commands.isEmpty()) {
      tree.set("commands", commands);
    }
  }

  private static String command(JsonNode command) {
    StringBuilder text = new StringBuilder(plain(command, "command"));
    for (Map.Entry<String, JsonNode> header : command.path("headers").properties()) {
      header
          .getValue()
          .forEach(
              value ->
                  text.append('\n')
                      .append(header.getKey())
                      .append(": ")
                      .append(value.asString("")));
    }
    String content = plain(command, "content");
    if (!content.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(content);
    }
    return text.toString();
  }

  private static String plain(JsonNode command, String key) {
    String coded = command.path(key + "_b64").asString("");
    if (!coded.isEmpty()) {
      try {
        return new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        return coded;
      }
    }
    return command.path(key).asString("");
  }

  private void action(ReadStep step, ObjectNode tree) {
    JsonNode ours = step.extension;
    if (step.question != null) {
      ObjectNode decision = tree.putObject("decision");
      decision.put("question", step.question);
      ArrayNode branches = decision.putArray("branches");
      step.answers.forEach(answer -> branches.add(branch(answer)));
    }
    if (!step.branches.isEmpty() && step.next != null && step.next.to != null) {
      ObjectNode parallel = tree.putObject("parallel");
      ArrayNode branches = parallel.putArray("branches");
      step.branches.forEach(way -> branches.add(way.to == null ? step.next.to.id : way.to.id));
      parallel.put("join", step.next.to.id);
    }
    if (ours.has("awaits")) {
      ObjectNode await = tree.putObject("await");
      long delay = step.work.path("delay").asLong(0);
      if (delay > 0) {
        parts.duration(
            await, "duration", kept(ours.get("awaits").path("duration").asString(""), delay));
      }
      parts.text(await, "until", ours.get("awaits").path("until"));
    }
    if (step.work.path("type").asString("").equals("playbook-action")) {
      call(step, tree);
    }
    if (ours.has("notification")) {
      ObjectNode notification = tree.putObject("notification");
      parts.list(notification, "duties", ours.get("notification").path("duties"));
      parts.team(notification, "legal", ours.get("notification").path("legal"));
    }
    parts.team(tree, "hand-over", ours.path("hand_over"));
  }

  private void call(ReadStep step, ObjectNode tree) {
    String playbookId = step.work.path("playbook_id").asString("");
    CacaoIds ids = CacaoIds.of(terms.corpus().organization().value());
    String known =
        terms.corpus().runbooks().keySet().stream()
            .filter(id -> ids.playbook(id).equals(playbookId))
            .map(Id::value)
            .findFirst()
            .orElse("");
    String called = known.isEmpty() ? step.extension.path("runbook_id").asString("") : known;
    if (called.isEmpty()) {
      called = playbookId.replace("--", "-");
      findings.add(
          CacaoCode.PLAYBOOK_CALL_UNKNOWN,
          List.of("workflow", step.source, "playbook_id"),
          playbookId,
          called);
      tree.put("#call", "Replace: the playbook calls " + playbookId + ".");
    }
    tree.put("call", called);
  }

  private ObjectNode branch(Answer answer) {
    ObjectNode branch = NODES.objectNode();
    branch.put("answer", answer.text());
    if (answer.extension().has("applies_when")) {
      branch.set("when", parts.condition(answer.extension().get("applies_when")));
    }
    if (answer.way().to != null) {
      branch.put("next", answer.way().to.id);
      atMost(answer.way(), branch);
    }
    parts.text(branch, "note", answer.extension().path("note"));
    return branch;
  }

  private static void lead(ReadStep step, ObjectNode tree, @Nullable String following) {
    Way next = step.next;
    if (step.question != null || !step.branches.isEmpty() || next == null) {
      return;
    }
    if (next.to == null) {
      tree.put("last", true);
    } else {
      boolean stated = step.extension.path("names_next").asBoolean(false);
      if (stated || next.atMost != null || !next.to.id.equals(following)) {
        tree.put("next", next.to.id);
        atMost(next, tree);
      }
    }
  }

  private static void atMost(Way way, ObjectNode tree) {
    if (way.atMost != null) {
      tree.put("at-most", way.atMost);
    }
  }
}
