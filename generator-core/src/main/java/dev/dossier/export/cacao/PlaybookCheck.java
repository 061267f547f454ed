package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Whether JSON is a playbook of CACAO 2.0, as far as it matters for a runbook: properties that have
 * to be there are there and of their type, every type of step is known, and every id that is led to
 * is that of a step. Properties that CACAO does not know are passed over, as many tools add some.
 */
final class PlaybookCheck {

  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[a-z][a-z0-9-]+[a-z0-9]--"
              + "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}"
              + "-[0-9a-fA-F]{12}");
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]"
              + ":([0-5][0-9]|60)(\\.[0-9]+)?Z");

  private static final String AN_ID = "an id such as action--6398eb05-3eb8-43f5-87d3-f24e07492a41";
  private static final String A_TEXT = "a text";
  private static final String AN_OBJECT = "an object";

  /** The properties that each type of step needs besides its type. */
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "start", List.of("on_completion"),
          "end", List.of(),
          "action", List.of("commands", "agent"),
          "playbook-action", List.of("playbook_id"),
          "parallel", List.of("next_steps"),
          "if-condition", List.of("condition", "on_true"),
          "while-condition", List.of("condition", "on_true"),
          "switch-condition", List.of("switch", "cases"));

  /** The types of agents that CACAO names; others may be of an extension. */
  private static final Set<String> AGENTS =
      Set.of(
          "group",
          "individual",
          "location",
          "organization",
          "sector",
          "http-api",
          "linux",
          "net-address",
          "security-category",
          "ssh");

  private static final List<String> LEADS =
      List.of("on_completion", "on_success", "on_failure", "on_true", "on_false");

  private final JsonNode playbook;
  private final PlaybookFindings findings;

  private PlaybookCheck(JsonNode playbook, PlaybookFindings findings) {
    this.playbook = playbook;
    this.findings = findings;
  }

  static void check(JsonNode playbook, PlaybookFindings findings) {
    new PlaybookCheck(playbook, findings).check();
  }

  private void check() {
    if (!playbook.isObject()) {
      amiss(List.of(), AN_OBJECT, playbook);
      return;
    }
    word("type", "playbook");
    word("spec_version", CacaoPart.VERSION);
    for (String key : List.of("id", "created_by", "workflow_start")) {
      identifier(List.of(key), true);
    }
    text(List.of("name"), true);
    text(List.of("description"), false);
    for (String key : List.of("created", "modified")) {
      if (text(List.of(key), true) && !matches(TIMESTAMP, List.of(key))) {
        amiss(List.of(key), "a time such as 2026-05-18T00:00:00.000Z", at(List.of(key)));
      }
    }
    for (String key : List.of("workflow", "agent_definitions", "playbook_extensions")) {
      object(List.of(key), key.equals("workflow"));
    }
    types();
    references();
    if (playbook.path("agent_definitions").isObject()) {
      playbook.get("agent_definitions").propertyNames().forEach(this::agent);
    }
    if (playbook.path("workflow").isObject()) {
      playbook.get("workflow").propertyNames().forEach(this::step);
      leadsTo(List.of("workflow_start"));
      exception(List.of("workflow_exception"));
    }
  }

  private void types() {
    List<Object> path = List.of("playbook_types");
    if (array(path, false)) {
      for (int i = 0; i < at(path).size(); i++) {
        text(path(path, i), true);
      }
    }
  }

  private void references() {
    List<Object> path = List.of("external_references");
    if (array(path, false)) {
      for (int i = 0; i < at(path).size(); i++) {
        if (object(path(path, i), true)) {
          text(path(path, i, "name"), true);
          text(path(path, i, "url"), false);
        }
      }
    }
  }

  private void agent(String id) {
    List<Object> path = List.of("agent_definitions", id);
    if (object(path, true)) {
      text(path(path, "name"), true);
      if (text(path(path, "type"), true)) {
        String type = at(path(path, "type")).stringValue();
        if (!AGENTS.contains(type)) {
          findings.add(
              CacaoCode.PLAYBOOK_AGENT_TYPE_UNKNOWN,
              path(path, "type"),
              type,
              Nearest.hint(type, AGENTS));
        }
      }
    }
  }

  private void step(String id) {
    List<Object> path = List.of("workflow", id);
    if (!object(path, true) || !text(path(path, "type"), true)) {
      return;
    }
    String type = at(path(path, "type")).stringValue();
    List<String> needed = STEPS.get(type);
    if (needed == null) {
      findings.add(CacaoCode.PLAYBOOK_TYPE_UNKNOWN, path(path, "type"), type, "steps", hint(type));
      return;
    }
    if (!IDENTIFIER.matcher(id).matches()) {
      amiss(path, "under " + AN_ID, at(path(path, "type")));
    } else if (!id.startsWith(type + "--")) {
      findings.add(CacaoCode.PLAYBOOK_TYPE_AMISS, path, id.substring(0, id.indexOf("--")), type);
    }
    for (String key : needed) {
      required(path(path, key));
    }
    text(path(path, "name"), false);
    text(path(path, "description"), false);
    text(path(path, "condition"), false);
    text(path(path, "switch"), false);
    for (String key : List.of("delay", "timeout")) {
      JsonNode value = at(path(path, key));
      if (!value.isMissingNode() && !(value.isIntegralNumber() && value.longValue() >= 0)) {
        amiss(path(path, key), "a number of milliseconds", value);
      }
    }
    if (at(path).has("on_completion")) {
      for (String key : List.of("on_success", "on_failure")) {
        if (at(path).has(key)) {
          findings.add(CacaoCode.PLAYBOOK_WAYS_AMISS, path(path, key), key);
        }
      }
    }
    LEADS.forEach(key -> leadsTo(path(path, key)));
    identifier(path(path, "playbook_id"), false);
    commands(path(path, "commands"));
    leads(path);
    actor(path(path, "agent"));
  }

  private static String hint(String type) {
    String hint = Nearest.hint(type, STEPS.keySet());
    return hint.isEmpty()
        ? " Write one of " + String.join(", ", new TreeSet<>(STEPS.keySet())) + "."
        : hint;
  }

  private void leads(List<Object> path) {
    List<Object> next = path(path, "next_steps");
    if (array(next, false)) {
      for (int i = 0; i < at(next).size(); i++) {
        leadsTo(path(next, i));
      }
    }
    List<Object> cases = path(path, "cases");
    if (object(cases, false)) {
      at(cases).propertyNames().forEach(key -> leadsTo(path(cases, key)));
    }
  }

  private void commands(List<Object> path) {
    if (!array(path, false)) {
      return;
    }
    for (int i = 0; i < at(path).size(); i++) {
      if (object(path(path, i), true)) {
        text(path(path, i, "type"), true);
        for (String key : List.of("command", "command_b64", "content", "content_b64")) {
          text(path(path, i, key), false);
        }
      }
    }
  }

  private void actor(List<Object> path) {
    if (text(path, false)) {
      String agent = at(path).stringValue();
      if (!playbook.path("agent_definitions").has(agent)) {
        findings.add(
            CacaoCode.PLAYBOOK_AGENT_MISSING,
            path,
            agent,
            Nearest.hint(agent, names("agent_definitions")));
      }
    }
  }

  private void exception(List<Object> path) {
    if (identifier(path, false) && !playbook.get("workflow").has(at(path).stringValue())) {
      findings.add(CacaoCode.PLAYBOOK_EXCEPTION_MISSING, path, at(path).stringValue());
    }
  }

  private void leadsTo(List<Object> path) {
    if (identifier(path, false)) {
      String id = at(path).stringValue();
      if (!playbook.get("workflow").has(id)) {
        findings.add(
            CacaoCode.PLAYBOOK_STEP_MISSING, path, id, Nearest.hint(id, names("workflow")));
      }
    }
  }

  private Set<String> names(String key) {
    return new TreeSet<>(playbook.path(key).propertyNames());
  }

  private void word(String key, String word) {
    if (text(List.of(key), true) && !playbook.get(key).stringValue().equals(word)) {
      amiss(List.of(key), '"' + word + '"', playbook.get(key));
    }
  }

  /** Whether there is an id. */
  private boolean identifier(List<Object> path, boolean needed) {
    if (!text(path, needed)) {
      return false;
    }
    if (!matches(IDENTIFIER, path)) {
      amiss(path, AN_ID, at(path));
      return false;
    }
    return true;
  }

  private boolean matches(Pattern pattern, List<Object> path) {
    return pattern.matcher(at(path).stringValue()).matches();
  }

  private boolean text(List<Object> path, boolean needed) {
    return present(path, needed) && is(at(path).isString(), path, A_TEXT);
  }

  private boolean object(List<Object> path, boolean needed) {
    return present(path, needed) && is(at(path).isObject(), path, AN_OBJECT);
  }

  private boolean array(List<Object> path, boolean needed) {
    return present(path, needed) && is(at(path).isArray(), path, "a list");
  }

  private void required(List<Object> path) {
    present(path, true);
  }

  private boolean present(List<Object> path, boolean needed) {
    boolean there = !at(path).isMissingNode();
    if (!there && needed) {
      List<Object> around = path.subList(0, path.size() - 1);
      findings.add(
          CacaoCode.PLAYBOOK_PROPERTY_MISSING, around, path.get(path.size() - 1).toString());
    }
    return there;
  }

  private boolean is(boolean holds, List<Object> path, String wanted) {
    if (!holds) {
      amiss(path, wanted, at(path));
    }
    return holds;
  }

  private void amiss(List<Object> path, String wanted, JsonNode found) {
    String shown =
        switch (found.getNodeType()) {
          case OBJECT -> AN_OBJECT;
          case ARRAY -> "a list";
          case STRING -> '"' + cut(found.stringValue()) + '"';
          default -> found.toString();
        };
    findings.add(CacaoCode.PLAYBOOK_PROPERTY_AMISS, path, wanted, shown);
  }

  private static String cut(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private JsonNode at(List<Object> path) {
    JsonNode node = playbook;
    for (Object step : path) {
      node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
    }
    return node;
  }

  private static List<Object> path(List<Object> start, Object... more) {
    List<Object> path = new ArrayList<>(start);
    path.addAll(Arrays.asList(more));
    return path;
  }
}
