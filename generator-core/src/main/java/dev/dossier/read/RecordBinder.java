package dev.dossier.read;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Binds validated values to the records of the model. Keys are the names of components in
 * kebab-case; a list or mapping that is left out is empty.
 */
final class RecordBinder {

  private static final JsonSetter.Value EMPTY_IF_ABSENT =
      JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private final JsonMapper mapper =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY_IF_ABSENT))
          .withConfigOverride(Map.class, map -> map.setNullHandling(EMPTY_IF_ABSENT))
          .addModule(
              new SimpleModule("dossier-model")
                  .setDeserializers(new ModelDeserializers())
                  .setKeyDeserializers(new IdKeyDeserializers()))
          .build();

  /**
   * The record that {@code value} describes.
   *
   * @param languages the languages of its texts
   * @throws IllegalStateException if it cannot be bound though it was found valid; {@code file}
   *     says where
   */
  <T> T bind(JsonNode value, Class<T> type, TextLanguages languages, String file) {
    try {
      return mapper.readerFor(type).withAttribute(TextLanguages.class, languages).readValue(value);
    } catch (JacksonException e) {
      throw new IllegalStateException(file + " is valid, but no " + type.getSimpleName(), e);
    }
  }

  /** The languages of the texts of the file that is being bound. */
  static TextLanguages languages(DeserializationContext context) {
    if (context.getAttribute(TextLanguages.class) instanceof TextLanguages languages) {
      return languages;
    }
    throw new IllegalStateException("a file is bound without the languages of its texts");
  }
}
