package dev.dossier.export.cacao;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The official JSON Schemas of CACAO 2.0, from a folder to which {@code -Dcacao.schemas} leads:
 * {@code schemas} in a copy of the repository cacao-json-schemas of OASIS Open.
 */
final class OfficialSchemas {

  static final String FOLDER = "cacao.schemas";

  private static final String BASE =
      "https://raw.githubusercontent.com/oasis-open/cacao-json-schemas/main/schemas/";

  private final Schema playbook;

  private OfficialSchemas(SchemaRegistry registry) {
    playbook = registry.getSchema(SchemaLocation.of(BASE + "playbook.json"));
  }

  /** As they were published: by draft 7, which does not know that other keys are forbidden. */
  static OfficialSchemas asPublished() {
    return new OfficialSchemas(registry(SpecificationVersion.DRAFT_7, (name, text) -> text));
  }

  /**
   * As they are meant: {@code unevaluatedProperties} is of draft 2020-12. What all commands have in
   * common may not forbid what single types add.
   */
  static OfficialSchemas asMeant() {
    return new OfficialSchemas(
        registry(
            SpecificationVersion.DRAFT_2020_12,
            (name, text) -> {
              String meant =
                  text.replace(
                      "http://json-schema.org/draft-07/schema#",
                      "https://json-schema.org/draft/2020-12/schema");
              return name.equals("commands/command-data.json")
                  ? meant.replaceAll("\"unevaluatedProperties\": false,?", "")
                  : meant;
            }));
  }

  /** What is wrong with a playbook, a line for each. */
  List<String> errors(JsonNode tree) {
    return playbook.validate(tree).stream().map(Object::toString).toList();
  }

  private interface Edit {
    String of(String name, String text);
  }

  private static SchemaRegistry registry(SpecificationVersion version, Edit edit) {
    Map<String, String> texts = new HashMap<>();
    Path folder = Path.of(System.getProperty(FOLDER));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.put(BASE + name, edit.of(name, Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SchemaRegistry.withDefaultDialect(
        version,
        builder ->
            builder.schemas(texts).schemaRegistryConfig(SchemaRegistryConfig.builder().build()));
  }
}
