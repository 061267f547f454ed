package dev.dossier.read;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped JSON Schemas, compiled. Nothing is fetched: all references stay among them. */
final class DataSchemas {

  private static final String FOLDER = "/dev/dossier/data/schema/";
  private static final String BASE = "dossier:/schema/";
  private static final String ENDING = ".schema.json";
  private static final String SHARED = "definitions";

  private final Map<FileKind, DataSchema> byKind = new EnumMap<>(FileKind.class);

  /** Loads and compiles all schemas. */
  DataSchemas() {
    Map<String, String> texts = new HashMap<>();
    texts.put(address(SHARED), load(SHARED));
    for (FileKind kind : FileKind.values()) {
      texts.put(address(kind.schema()), load(kind.schema()));
    }
    SchemaRegistry registry = registry(texts);
    JsonMapper json = JsonMapper.shared();
    Map<String, JsonNode> trees = new HashMap<>();
    texts.forEach((address, text) -> trees.put(address, json.readTree(text)));
    for (FileKind kind : FileKind.values()) {
      String address = address(kind.schema());
      JsonNode tree = tree(trees, address);
      byKind.put(
          kind,
          new DataSchema(
              registry.getSchema(SchemaLocation.of(address)),
              Shape.of(tree, references(trees, tree))));
    }
  }

  DataSchema of(FileKind kind) {
    DataSchema schema = byKind.get(kind);
    if (schema == null) {
      throw new IllegalStateException("no schema for " + kind);
    }
    return schema;
  }

  private static SchemaRegistry registry(Map<String, String> texts) {
    Dialect dialect = Dialect.builder(Dialects.getDraft202012()).formats(ValueFormat.all()).build();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).preloadSchema(true).build();
    return SchemaRegistry.withDialect(
        dialect, builder -> builder.schemas(texts).schemaRegistryConfig(config));
  }

  private static Function<String, Shape.Referenced> references(
      Map<String, JsonNode> trees, JsonNode own) {
    return ref -> {
      int hash = ref.indexOf('#');
      JsonNode document = hash == 0 ? own : tree(trees, BASE + ref.substring(0, hash));
      return new Shape.Referenced(
          document.at(ref.substring(hash + 1)), references(trees, document));
    };
  }

  private static JsonNode tree(Map<String, JsonNode> trees, String address) {
    JsonNode tree = trees.get(address);
    if (tree == null) {
      throw new IllegalStateException("no schema " + address);
    }
    return tree;
  }

  private static String address(String name) {
    return BASE + name + ENDING;
  }

  private static String load(String name) {
    String resource = FOLDER + name + ENDING;
    try (InputStream in = DataSchemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path holds no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
