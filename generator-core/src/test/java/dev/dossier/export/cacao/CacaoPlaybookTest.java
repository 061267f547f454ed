package dev.dossier.export.cacao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.disclose.DisclosedCorpus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The playbooks hold together, and readers see in them what they see on pages. */
class CacaoPlaybookTest {

  private static final DisclosedCorpus INTERNAL =
      PlaybooksForTests.corpus(PlaybooksForTests.REFERENCE, "internal");
  private static final Map<String, byte[]> PLAYBOOKS = PlaybooksForTests.of(INTERNAL);

  private static final Pattern ID =
      Pattern.compile(
          "(?:start|end|action|playbook-action|parallel|if-condition|switch-condition|group|"
              + "extension-definition|marking-tlp)"
              + "--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  @Test
  void everyIdThatIsNamedIsDefinedAndEveryOneThatIsDefinedIsNamed() {
    assertThat(PLAYBOOKS).hasSizeGreaterThanOrEqualTo(6);
    PLAYBOOKS.forEach(
        (runbook, json) -> {
          JsonNode playbook = PlaybooksForTests.tree(json);
          List<String> defined = new ArrayList<>();
          Stream.of(
                  "workflow",
                  "agent_definitions",
                  "extension_definitions",
                  "data_marking_definitions")
              .forEach(key -> defined.addAll(playbook.get(key).propertyNames()));
          List<String> named = new ArrayList<>();
          collect(playbook, named);
          assertThat(new TreeSet<>(named))
              .as(runbook)
              .containsExactlyElementsOf(new TreeSet<>(defined));
        });
  }

  /** The ids among all values, and among the keys of extensions. */
  private static void collect(JsonNode node, List<String> ids) {
    if (node.isString() && ID.matcher(node.stringValue()).matches()) {
      ids.add(node.stringValue());
    }
    node.forEach(each -> collect(each, ids));
    node.properties().stream()
        .filter(entry -> entry.getKey().endsWith("extensions"))
        .forEach(entry -> ids.addAll(entry.getValue().propertyNames()));
  }

  @Test
  void everyStepHasWhatItsTypeAsksFor() {
    PLAYBOOKS.forEach(
        (runbook, json) ->
            PlaybooksForTests.tree(json)
                .get("workflow")
                .properties()
                .forEach(
                    step -> {
                      String type = step.getValue().get("type").stringValue();
                      assertThat(step.getKey()).startsWith(type + "--");
                      assertThat(step.getValue().propertyNames())
                          .as(runbook + " " + step.getKey())
                          .containsAll(wanted(type));
                      assertThat(step.getValue().has("on_completion") || !type.equals("start"))
                          .isTrue();
                    }));
  }

  private static List<String> wanted(String type) {
    return switch (type) {
      case "action" -> List.of("name", "commands", "agent");
      case "playbook-action" -> List.of("name", "playbook_id");
      case "parallel" -> List.of("next_steps", "on_completion");
      case "if-condition" -> List.of("condition", "on_true");
      case "switch-condition" -> List.of("switch", "cases");
      default -> List.of();
    };
  }

  @Test
  void theSameDataGivesTheSameBytes() {
    Map<String, byte[]> again =
        PlaybooksForTests.of(PlaybooksForTests.corpus(PlaybooksForTests.REFERENCE, "internal"));
    PLAYBOOKS.forEach((id, json) -> assertThat(again.get(id)).as(id).isEqualTo(json));
    assertThat(PLAYBOOKS.values())
        .extracting(json -> new String(json, StandardCharsets.UTF_8))
        .noneMatch(text -> text.contains("\r"));
  }
}
