package dev.dossier.export.oscal;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system security plan as it was written, read back. */
record Plan(JsonNode plan) {

  static Plan read(byte[] content) {
    return new Plan(JsonMapper.shared().readTree(content).get("system-security-plan"));
  }

  List<JsonNode> requirements() {
    return list(plan.get("control-implementation").get("implemented-requirements"));
  }

  /** What a requirement says of the component with a title; empty if it says nothing of it. */
  List<JsonNode> of(String controlId, String component) {
    String uuid =
        list(plan.get("system-implementation").get("components")).stream()
            .filter(each -> each.get("title").asString().equals(component))
            .map(each -> each.get("uuid").asString())
            .findFirst()
            .orElseThrow();
    return requirements().stream()
        .filter(each -> each.get("control-id").asString().equals(controlId))
        .flatMap(each -> list(each.get("by-components")).stream())
        .filter(each -> each.get("component-uuid").asString().equals(uuid))
        .toList();
  }

  static List<JsonNode> list(JsonNode array) {
    return array == null ? List.of() : StreamSupport.stream(array.spliterator(), false).toList();
  }
}
