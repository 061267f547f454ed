package dev.dossier.export.cacao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The playbooks are valid by the JSON Schemas of OASIS, where these are at hand. */
@EnabledIfSystemProperty(named = OfficialSchemas.FOLDER, matches = ".+")
class OfficialSchemasTest {

  private static final Map<String, byte[]> PLAYBOOKS =
      PlaybooksForTests.of(PlaybooksForTests.corpus(PlaybooksForTests.REFERENCE, "internal"));

  @Test
  void allRunbooksAreValidAsTheSchemasWerePublished() {
    assertValid(OfficialSchemas.asPublished());
  }

  @Test
  void allRunbooksAreValidAsTheSchemasAreMeant() {
    assertValid(OfficialSchemas.asMeant());
  }

  private static void assertValid(OfficialSchemas schemas) {
    assertThat(PLAYBOOKS).hasSizeGreaterThanOrEqualTo(6);
    PLAYBOOKS.forEach(
        (id, json) -> assertThat(schemas.errors(PlaybooksForTests.tree(json))).as(id).isEmpty());
  }

  @Test
  void aPlaybookWithoutItsStartOrWithAKeyOfItsOwnIsNotValid() {
    byte[] playbook = Objects.requireNonNull(PLAYBOOKS.get("ransomware"));
    JsonNode withoutStart = PlaybooksForTests.tree(playbook);
    ((ObjectNode) withoutStart).remove("workflow_start");
    assertThat(OfficialSchemas.asPublished().errors(withoutStart)).hasSize(1);
    JsonNode withKey = PlaybooksForTests.tree(playbook);
    ((ObjectNode) withKey).put("colour", "red");
    assertThat(OfficialSchemas.asMeant().errors(withKey)).hasSize(1);
  }
}
