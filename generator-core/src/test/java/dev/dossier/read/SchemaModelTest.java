package dev.dossier.read;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import dev.dossier.model.Id;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.StatedValue;
import dev.dossier.model.Translated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JSON Schemas and the records of the model together. */
class SchemaModelTest {

  private static final Path SCHEMAS = Path.of("../data/schema");
  private static final String BASE = "test:/schema/";
  private static final String ENDING = ".schema.json";

  /** Components with a default though they are never null. */
  private static final Set<String> WITH_DEFAULT = Set.of("Moment.fidelity");

  /** Lists and mappings without which a record says nothing; all others may be left out. */
  private static final Set<String> NEEDED =
      Set.of(
          "Agreement.services",
          "Assessment.rounds",
          "Boundaries.columns",
          "Boundaries.rows",
          "BoundaryRow.activities",
          "ControlFramework.controls",
          "Criterion.any-of",
          "Decision.branches",
          "Parallel.branches",
          "PhaseExit.exit-criteria",
          "IncidentDefinition.criteria",
          "IncidentDefinition.outcomes",
          "Layer.owners",
          "HolidayCalendar.weekend",
          "NotificationDuty.recipients",
          "Organization.incident-types",
          "Organization.severities",
          "Organization.team-kinds",
          "PhasePair.counterparts",
          "Regime.duties",
          "RegimeQuestion.answers",
          "ProcessMapping.pairs",
          "ResponseProcess.phases",
          "ResponsibilityMatrix.layers",
          "ResponsibilityMatrix.models",
          "Runbook.incident-types",
          "Runbook.steps",
          "TimeLimit.clocks",
          "DocumentKind.formats");

  private final Set<Class<?>> compared = new HashSet<>();
  private final List<String> differences = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void everySchemaSaysWhatItsRecordHolds(FileKind kind) throws IOException {
    Document document = document(kind.schema());
    JsonNode schema = document.root();
    if (kind.isList()) {
      schema = schema.at("/properties/" + kind.schema() + "/items");
    }

    compare(kind.record(), document, schema, kind.record().getSimpleName());

    assertThat(differences).isEmpty();
    assertThat(compared).contains(kind.record());
  }

  @Test
  void everyExampleIsValid() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String name : schemaNames()) {
      texts.put(BASE + name, Files.readString(SCHEMAS.resolve(name)));
    }
    Dialect dialect = Dialect.builder(Dialects.getDraft202012()).formats(ValueFormat.all()).build();
    SchemaRegistry registry =
        SchemaRegistry.withDialect(
            dialect,
            builder ->
                builder
                    .schemas(texts)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    List<String> refused = new ArrayList<>();
    int checked = 0;
    for (String name : schemaNames()) {
      List<String> pointers = new ArrayList<>();
      collectExamples(document(name.replace(ENDING, "")).root(), "", pointers);
      for (String pointer : pointers) {
        Schema rules = registry.getSchema(SchemaLocation.of(BASE + name + "#" + pointer));
        for (JsonNode example : rules.getSchemaNode().get("examples")) {
          checked++;
          rules
              .validate(example)
              .forEach(error -> refused.add(name + "#" + pointer + " " + example + ": " + error));
        }
      }
    }
    assertThat(refused).isEmpty();
    assertThat(checked).isGreaterThan(250);
  }

  @Test
  void everyPropertyOfEverySchemaIsExplained() throws IOException {
    List<String> unexplained = new ArrayList<>();
    for (String name : schemaNames()) {
      collectUnexplained(document(name.replace(ENDING, "")).root(), name, unexplained);
    }
    assertThat(unexplained).isEmpty();
  }

  @Test
  void theSchemasAreValidSchemas() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var meta =
        registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (FileKind kind : FileKind.values()) {
      assertThat(meta.validate(document(kind.schema()).root())).as(kind.schema()).isEmpty();
    }
  }

  private void compare(Class<?> type, Document document, JsonNode written, String where) {
    Resolved resolved = document.resolve(written);
    JsonNode schema = resolved.schema();
    if (!compared.add(type)) {
      return;
    }
    if (type.isEnum()) {
      compareWords(type, schema);
      return;
    }
    Set<String> keys = new LinkedHashSet<>();
    Set<String> required = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String key = kebab(component.getName());
      keys.add(key);
      if (isRequired(type, component, key)) {
        required.add(key);
      }
      JsonNode property = schema.path("properties").path(key);
      String place = type.getSimpleName() + "." + key;
      for (String word : List.of("title", "description", "examples")) {
        if (!property.has(word)) {
          differences.add(place + " has no " + word);
        }
      }
      compareValue(component.getGenericType(), resolved.document(), property, place);
    }
    same(where + " keys", new ArrayList<>(keys), names(schema.path("properties")));
    same(where + " required", new ArrayList<>(required), sorted(schema.path("required")));
    if (schema.path("additionalProperties").asBoolean(true)) {
      differences.add(where + " is open");
    }
  }

  private void compareValue(Type type, Document document, JsonNode written, String where) {
    Resolved resolved = document.resolve(written);
    JsonNode schema = resolved.schema();
    if (type instanceof ParameterizedType generic) {
      boolean list = generic.getRawType() == List.class;
      same(where + " type", list ? "array" : "object", schema.path("type").asString(""));
      Type[] arguments = generic.getActualTypeArguments();
      JsonNode inner = schema.path(list ? "items" : "additionalProperties");
      compareValue(arguments[arguments.length - 1], resolved.document(), inner, where + "[]");
      return;
    }
    Class<?> raw = (Class<?>) type;
    if (Id.class.isAssignableFrom(raw)) {
      same(where + " format", "dossier-id", schema.path("format").asString(""));
    } else if (raw == boolean.class || raw == Boolean.class) {
      same(where + " type", "boolean", schema.path("type").asString(""));
    } else if (raw == long.class || raw == Long.class) {
      same(where + " type", "integer", schema.path("type").asString(""));
    } else if (raw == StatedValue.class) {
      same(where + " type", "", schema.path("type").asString(""));
    } else if (Translated.class.isAssignableFrom(raw)) {
      same(where + " type", List.of("string", "object"), types(schema));
    } else if (raw.getPackage() == Id.class.getPackage()) {
      compare(raw, resolved.document(), schema, where);
    } else {
      same(where + " type", "string", schema.path("type").asString(""));
    }
  }

  private void compareWords(Class<?> type, JsonNode schema) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(
                constant ->
                    constant instanceof SharingLabel label
                        ? label.key()
                        : constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    List<String> written = new ArrayList<>();
    schema.path("enum").forEach(word -> written.add(word.asString()));
    same(type.getSimpleName(), words, written);
  }

  private void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      differences.add(what + ": expected " + expected + ", found " + found);
    }
  }

  private static void collectExamples(JsonNode node, String pointer, List<String> found) {
    if (node.has("examples") && node.get("examples").isArray()) {
      found.add(pointer);
    }
    node.properties()
        .forEach(field -> collectExamples(field.getValue(), pointer + "/" + field.getKey(), found));
  }

  private static void collectUnexplained(JsonNode node, String where, List<String> found) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (field.getKey().equals("properties")) {
        value
            .properties()
            .forEach(
                property -> {
                  for (String word : List.of("title", "description", "examples")) {
                    if (!property.getValue().has(word)) {
                      found.add(where + "/" + property.getKey() + " has no " + word);
                    }
                  }
                });
      }
      if (!field.getKey().equals("examples")) {
        collectUnexplained(value, where + "/" + field.getKey(), found);
      }
    }
  }

  private static List<String> schemaNames() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isRequired(Class<?> type, RecordComponent component, String key) {
    String name = type.getSimpleName() + "." + key;
    Class<?> raw = component.getType();
    if (raw == List.class || raw == Map.class) {
      return NEEDED.contains(name);
    }
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return !nullable && raw != boolean.class && !WITH_DEFAULT.contains(name);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static List<String> names(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }

  private static List<String> types(JsonNode schema) {
    return schema.path("type").valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> sorted(JsonNode array) {
    return new ArrayList<>(
        array.valueStream().map(JsonNode::stringValue).collect(toCollection(TreeSet::new)));
  }

  private static Document document(String name) throws IOException {
    String text = Files.readString(SCHEMAS.resolve(name + ENDING));
    return new Document(JsonMapper.shared().readTree(text));
  }

  /** A schema with the document in which its references are to be followed. */
  private record Resolved(Document document, JsonNode schema) {}

  /** One schema file. */
  private record Document(JsonNode root) {

    Resolved resolve(JsonNode written) {
      JsonNode reference = written.get("$ref");
      if (reference == null) {
        return new Resolved(this, written);
      }
      String[] parts = reference.stringValue().split("#", 2);
      try {
        Document target = parts[0].isEmpty() ? this : document(parts[0].replace(ENDING, ""));
        return target.resolve(target.root().at(parts[1]));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
