package dev.dossier.read;

import dev.dossier.model.Id;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Ids as keys of mappings. */
final class IdKeyDeserializers extends SimpleKeyDeserializers {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    if (!Id.class.isAssignableFrom(raw)) {
      return super.findKeyDeserializer(type, config, description);
    }
    Function<String, Id> constructor = ModelDeserializers.idConstructor(raw.asSubclass(Id.class));
    return new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        return constructor.apply(key);
      }
    };
  }
}
