package dev.dossier.export.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import gov.nist.secauto.metaschema.core.metapath.item.node.IDocumentNodeItem;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.CatalogGroup;
import gov.nist.secauto.oscal.lib.model.Control;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others say of the documents: the JSON Schemas and the constraints of OSCAL, as the library
 * liboscal carries them. Both are of version 1.1.3, the newest that it has; of what the documents
 * use 1.2.1 asks nothing else.
 */
class ValidityTest {

  private static final OscalBindingContext OSCAL = OscalBindingContext.newInstance();
  private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    OscalSets.write(OscalSets.corpus("internal"), folder);
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentFollowsItsSchema() throws IOException {
    return documents().stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> assertFollowsSchema(file)));
  }

  private static void assertFollowsSchema(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(schema(file).validate(text, InputFormat.JSON)).isEmpty();
    assertThat(schema(file).validate(text.replace("\"title\"", "\"heading\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void noConstraintIsBroken() throws IOException {
    for (Path file : documents()) {
      assertThat(OSCAL.validateWithConstraints(file.toUri(), null).getFindings())
          .as(name(file))
          .extracting(IValidationFinding::getMessage)
          .isEmpty();
    }
  }

  @Test
  void aBrokenReferenceBreaksAConstraint(@TempDir Path broken) throws IOException {
    Path whole = folder.resolve("general");
    for (String name : List.of(OscalSet.CATALOG, OscalSet.PROFILE)) {
      Files.copy(whole.resolve(name), broken.resolve(name));
    }
    String text = Files.readString(whole.resolve(OscalSet.PROVIDER_PLAN));
    String role = "\"role-id\" : \"provider\"";
    assertThat(text).contains(role);
    Path plan = broken.resolve(OscalSet.PROVIDER_PLAN);
    Files.writeString(plan, text.replace(role, "\"role-id\" : \"nobody\""));
    assertThat(OSCAL.validateWithConstraints(plan.toUri(), null).getFindings())
        .extracting(IValidationFinding::getMessage)
        .anyMatch(message -> message.contains("nobody"));
  }

  @TestFactory
  Stream<DynamicTest> theProfileResolvesToTheControlsOfThePlans() throws IOException {
    return documents().stream()
        .filter(file -> file.endsWith(OscalSet.PROFILE))
        .map(file -> DynamicTest.dynamicTest(name(file), () -> assertResolves(file)));
  }

  private static void assertResolves(Path profile) throws Exception {
    IDocumentNodeItem document = new ProfileResolver().resolve(profile);
    Catalog catalog = (Catalog) document.getValue();
    List<String> resolved =
        catalog.getGroups().stream()
            .map(CatalogGroup::getControls)
            .flatMap(List::stream)
            .map(Control::getId)
            .toList();
    for (String plan : List.of(OscalSet.PROVIDER_PLAN, OscalSet.CUSTOMER_PLAN)) {
      Path file = profile.resolveSibling(plan);
      if (Files.exists(file)) {
        assertThat(resolved)
            .containsExactlyElementsOf(
                Plan.read(Files.readAllBytes(file)).requirements().stream()
                    .map(requirement -> requirement.get("control-id").asString())
                    .toList());
      }
    }
  }

  private static String name(Path file) {
    return folder.relativize(file).toString();
  }

  private static Schema schema(Path file) {
    String model =
        Arrays.stream(new String[] {"catalog", "profile", "ssp"})
            .filter(each -> file.getFileName().toString().endsWith(each + ".json"))
            .findFirst()
            .orElseThrow();
    return SCHEMAS.computeIfAbsent(model, ValidityTest::load);
  }

  /** The schema of a model; where it states the id of a party twice over, it is put right. */
  private static Schema load(String model) {
    String resource = "/schema/json/oscal-" + model + "_schema.json";
    try (InputStream in = OscalBindingContext.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_7,
              registry ->
                  registry.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
          .getSchema(
              text.replaceAll("\"id\" : \\{\\s*\"id\" : (\\{[^}]*\\})\\s*\\}", "\"id\" : $1"),
              InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
