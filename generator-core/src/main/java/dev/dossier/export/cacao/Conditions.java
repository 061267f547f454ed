package dev.dossier.export.cacao;

import dev.dossier.export.cacao.CacaoPart.ConditionPart;
import dev.dossier.export.cacao.CacaoPart.Variable;
import dev.dossier.model.Id;
import dev.dossier.model.StepCondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a step applies, as an expression over variables that whoever runs a playbook sets. */
final class Conditions {

  private static final String SEVERITY = "__severity__";
  private static final String SERVICE = "__service__";
  private static final String MODEL = "__service_model__";
  private static final String DATA = "__data__";

  private static final Map<String, String> MEANINGS =
      Map.of(
          SEVERITY, "The severity of the incident",
          SERVICE, "The service that is concerned",
          MODEL, "The service model of the service that is concerned",
          DATA, "Whose data is concerned");

  private Conditions() {}

  /** The lists of a condition as plain words. */
  static @Nullable ConditionPart part(@Nullable StepCondition when) {
    return when == null
        ? null
        : new ConditionPart(
            ids(when.severities()), ids(when.services()), ids(when.models()), when.data());
  }

  /** The expression, such as {@code __severity__:value IN ('high', 'critical')}. */
  static String expression(ConditionPart when) {
    return lists(when).entrySet().stream()
        .map(list -> list.getKey() + ":value IN (" + quoted(list.getValue()) + ")")
        .collect(Collectors.joining(" AND "));
  }

  /** The expression of a condition that was read. */
  static String expression(JsonNode when) {
    return expression(
        new ConditionPart(
            words(when.path("severities")),
            words(when.path("services")),
            words(when.path("models")),
            words(when.path("data"))));
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asString("")));
    return words;
  }

  /** The variables that the expression names. */
  static Map<String, Variable> variables(ConditionPart when) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (String name : lists(when).keySet()) {
      variables.put(
          name, new Variable("string", MEANINGS.getOrDefault(name, name), null, null, true));
    }
    return variables;
  }

  private static Map<String, List<String>> lists(ConditionPart when) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put(SEVERITY, when.severities());
    lists.put(SERVICE, when.services());
    lists.put(MODEL, when.models());
    lists.put(DATA, when.data());
    lists.values().removeIf(List::isEmpty);
    return lists;
  }

  private static String quoted(List<String> words) {
    return words.stream()
        .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'")
        .collect(Collectors.joining(", "));
  }

  private static List<String> ids(List<? extends Id> ids) {
    List<String> words = new ArrayList<>();
    ids.forEach(id -> words.add(id.value()));
    return words;
  }
}
