package dev.dossier.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as indented JSON: the same record always as the same bytes, with its properties in
 * the order of its components, and without those that are absent or empty.
 */
public final class StableJson {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final ObjectWriter writer;

  /**
   * @param names how the names of components become those of properties
   */
  public StableJson(PropertyNamingStrategy names) {
    this(
        JsonMapper.builder()
            .propertyNamingStrategy(names)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .defaultPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer());
  }

  private StableJson(ObjectWriter writer) {
    this.writer = writer;
  }

  /** The same, but with each record in an object under its own name. */
  public StableJson wrapped() {
    return new StableJson(writer.with(SerializationFeature.WRAP_ROOT_VALUE));
  }

  /** The bytes of {@code document}. */
  public byte[] of(Record document) {
    return writer.writeValueAsBytes(document);
  }
}
