package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Explanations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsReportTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/dossier");

  @TempDir static Path folder;
  private static List<Diagnostic> findings;

  @BeforeAll
  static void find() throws IOException {
    Path data = folder.resolve("data");
    DataCopy.copy(RESOURCES.resolve("small"), data);
    DataCopy.edit(
        data.resolve("organization.yaml"),
        text -> text.replaceFirst("(?m)^name: .*", "nmae: \"Ty\\\\tpo \uD83D\uDE00\""));
    Files.writeString(data.resolve("notes.yaml"), "seen: by nobody\n");
    Files.writeString(data.resolve("teams/none.yaml"), "");
    findings =
        Dossier.check(
                GenerateRequest.builder(
                        data, folder.resolve("out"), Instant.parse("2026-04-20T12:00:00Z"))
                    .build())
            .diagnostics();
  }

  @Test
  void theLogFollowsTheOfficialSchemaOfSarif() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(official());
    JsonNode log = sarif(findings);
    assertThat(schema.validate(log)).isEmpty();
    assertThat(schema.validate(sarif(List.of()))).isEmpty();

    ((tools.jackson.databind.node.ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");
    assertThat(schema.validate(log)).hasSize(1);
  }

  @Test
  void everyFindingIsAResultAtItsPlaceWithItsRule() {
    JsonNode run = sarif(findings).at("/runs/0");
    assertThat(run.get("results")).hasSameSizeAs(findings).hasSize(3);
    for (int i = 0; i < findings.size(); i++) {
      Diagnostic finding = findings.get(i);
      JsonNode result = run.get("results").get(i);
      assertThat(result.at("/message/text").asString()).isEqualTo(finding.message());
      assertThat(result.get("level").asString()).isEqualTo(finding.isError() ? "error" : "warning");
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id").asString())
          .isEqualTo(result.get("ruleId").asString())
          .isEqualTo(finding.code().id());
      assertThat(Explanations.of(finding.code())).contains(rule.at("/help/text").asString());
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertThat(place.at("/artifactLocation/uri").asString())
          .isEqualTo("src/dossier/" + finding.span().file());
      assertThat(place.at("/region/startLine").asInt(0)).isEqualTo(finding.span().line());
      assertThat(place.at("/region/startColumn").asInt(0)).isEqualTo(finding.span().column());
      assertThat(place.at("/region/snippet/text").asString("none"))
          .isEqualTo(finding.excerpt() == null ? "none" : finding.excerpt());
    }
    assertThat(run.at("/tool/driver/rules").findValuesAsString("id"))
        .isSorted()
        .doesNotHaveDuplicates()
        .containsExactly("file-empty", "not-read", "unknown-key");
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../data/schema/findings.schema.json")));
    JsonNode json = read(new FindingsReport(findings).json());
    assertThat(schema.validate(json)).isEmpty();
    assertThat(schema.validate(read(new FindingsReport(List.of()).json()))).isEmpty();
    assertThat(json.get("errors").asInt() + json.get("warnings").asInt())
        .isEqualTo(findings.size());
    assertThat(json.get("warnings").asInt()).isEqualTo(1);
    assertThat(json.get("findings").findValuesAsString("message"))
        .isEqualTo(findings.stream().map(Diagnostic::message).toList());
    assertThat(json.get("findings").findValuesAsString("source-line"))
        .contains("nmae: \"Ty\\tpo \uD83D\uDE00\"");
  }

  private static String official() throws IOException {
    try (InputStream schema =
        FindingsReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode sarif(List<Diagnostic> findings) {
    return read(new FindingsReport(findings).sarif("1.2.3", file -> "src/dossier/" + file));
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
