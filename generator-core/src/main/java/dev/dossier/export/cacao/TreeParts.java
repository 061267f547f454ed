package dev.dossier.export.cacao;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a data file from those of our extension; what is missing or empty is left out. */
final class TreeParts {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TeamFinder teams;
  private final String language;

  /**
   * @param language the tag of the language of texts that state none
   */
  TreeParts(TeamFinder teams, String language) {
    this.teams = teams;
    this.language = language;
  }

  void text(ObjectNode tree, String key, JsonNode value) {
    String text = value.asString("");
    if (!text.isEmpty()) {
      tree.put(key, text);
    }
  }

  void list(ObjectNode tree, String key, JsonNode values) {
    if (!values.isEmpty()) {
      tree.set(key, values.deepCopy());
    }
  }

  void team(ObjectNode tree, String key, JsonNode agent) {
    if (agent.isString()) {
      tree.put(key, teams.team(agent.stringValue()));
    }
  }

  void teamList(ObjectNode tree, String key, JsonNode agents) {
    if (!agents.isEmpty()) {
      var list = tree.putArray(key);
      agents.forEach(agent -> list.add(teams.team(agent.asString(""))));
    }
  }

  /** Teams by service models. */
  void teams(ObjectNode tree, String key, JsonNode agents) {
    if (!agents.isEmpty()) {
      ObjectNode mapping = tree.putObject(key);
      agents
          .properties()
          .forEach(each -> mapping.put(each.getKey(), teams.team(each.getValue().asString(""))));
    }
  }

  /** A length of time in the units that people use; as it is where it is none. */
  void duration(ObjectNode tree, String key, String text) {
    if (text.isEmpty()) {
      return;
    }
    try {
      tree.put(key, written(Duration.parse(text)));
    } catch (DateTimeException e) {
      tree.put(key, text);
    }
  }

  /** A length of time such as {@code 1 h 30 min}. */
  static String written(Duration duration) {
    if (duration.isZero() || duration.toNanosPart() != 0 || duration.toDays() > 99_999) {
      return duration.toString();
    }
    StringBuilder text = new StringBuilder();
    Map<String, Long> units =
        Map.of(
            "d",
            duration.toDays() > 2 ? duration.toDays() : 0L,
            "h",
            duration.toDays() > 2 ? duration.toHoursPart() : duration.toHours(),
            "min",
            (long) duration.toMinutesPart(),
            "s",
            (long) duration.toSecondsPart());
    for (String unit : List.of("d", "h", "min", "s")) {
      long number = units.getOrDefault(unit, 0L);
      if (number > 0) {
        text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
      }
    }
    return text.toString();
  }

  ObjectNode condition(JsonNode when) {
    ObjectNode condition = NODES.objectNode();
    for (String key : List.of("severities", "services", "models", "data")) {
      list(condition, key, when.path(key));
    }
    return condition;
  }

  /** A text: in its languages as long as the playbook agrees with the first, else the plain one. */
  void prose(ObjectNode tree, String key, String plain, JsonNode ours) {
    JsonNode languages = ours.path("languages");
    boolean agrees = !languages.isEmpty() && languages.iterator().next().asString("").equals(plain);
    if (!agrees) {
      if (!plain.isBlank()) {
        tree.put(key, plain);
      }
      return;
    }
    ObjectNode texts = tree.putObject(key);
    languages
        .properties()
        .forEach(
            each ->
                texts.set(
                    each.getKey().equals(language) ? "text" : each.getKey(), each.getValue()));
  }

  /** A person as the data file has it. */
  void person(ObjectNode tree, String key, JsonNode person) {
    if (person.isObject()) {
      ObjectNode copy = tree.putObject(key);
      for (String part : List.of("name", "role", "email", "phone")) {
        text(copy, part, person.path(part));
      }
    }
  }
}
