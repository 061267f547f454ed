package dev.dossier.read;

import dev.dossier.model.Cell;
import dev.dossier.model.Count;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Id;
import dev.dossier.model.Moment;
import dev.dossier.model.Owner;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.StatedValue;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/**
 * How the values of the model are written: ids, words, times, prose, and shorthands for objects.
 */
final class ModelDeserializers extends SimpleDeserializers {

  private static final long serialVersionUID = 1L;

  ModelDeserializers() {
    addDeserializer(Prose.class, new FromTexts<>(Prose.class, Prose::new));
    addDeserializer(
        Phrase.class, new FromTexts<>(Phrase.class, (texts, label) -> new Phrase(texts)));
    addDeserializer(Cell.class, new CellDeserializer());
    text(OffsetDateTime.class, Values::dateTime);
    text(LocalDate.class, Values::date);
    text(LocalTime.class, LocalTime::parse);
    text(Duration.class, Values::duration);
    text(ZoneId.class, Values::timeZone);
    text(Locale.class, Values::language);
    text(URI.class, Values::address);
    add(Moment.class, ModelDeserializers::moment);
    add(Count.class, ModelDeserializers::count);
    add(StatedValue.class, StatedValues::of);
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    if (Id.class.isAssignableFrom(raw) && raw.isRecord()) {
      Function<String, Id> constructor = idConstructor(raw.asSubclass(Id.class));
      return new FromText<>(Id.class, constructor);
    }
    return super.findBeanDeserializer(type, config, description);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    return new FromText<>(Enum.class, text -> word(raw, text));
  }

  /** The constructor of a type of ids. */
  static Function<String, Id> idConstructor(Class<? extends Id> type) {
    try {
      Constructor<? extends Id> constructor = type.getConstructor(String.class);
      return value -> {
        try {
          return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(value + " is valid, but no " + type.getSimpleName(), e);
        }
      };
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " cannot be made from text", e);
    }
  }

  private static Enum<?> word(Class<?> type, String word) {
    String name = word.replace('-', '_').replace('+', '_').toUpperCase(Locale.ROOT);
    for (Object constant : type.getEnumConstants()) {
      if (constant instanceof Enum<?> value && value.name().equals(name)) {
        return value;
      }
    }
    throw new IllegalStateException(word + " is valid, but no " + type.getSimpleName());
  }

  private static Moment moment(JsonNode node) {
    if (node.isString()) {
      return new Moment(Values.dateTime(node.stringValue()), Fidelity.EXACT);
    }
    Fidelity fidelity =
        node.has("fidelity")
            ? (Fidelity) word(Fidelity.class, node.get("fidelity").stringValue())
            : Fidelity.EXACT;
    return new Moment(Values.dateTime(node.get("at").stringValue()), fidelity);
  }

  private static Count count(JsonNode node) {
    return node.isNumber()
        ? new Count(node.longValue(), false)
        : new Count(node.get("count").longValue(), node.path("approximate").asBoolean(false));
  }

  private <T> void text(Class<T> type, Function<String, T> parser) {
    addDeserializer(type, new FromText<>(type, parser));
  }

  private <T> void add(Class<T> type, Function<JsonNode, T> reader) {
    addDeserializer(type, new FromNode<>(type, reader));
  }

  /** Makes a value from its text. */
  private static final class FromText<T> extends StdDeserializer<T> {

    private final transient Function<String, T> parser;

    FromText(Class<?> type, Function<String, T> parser) {
      super(type);
      this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      return parser.apply(json.getString());
    }
  }

  /** Makes a value from the whole of its node. */
  private static final class FromNode<T> extends StdDeserializer<T> {

    private final transient Function<JsonNode, T> reader;

    FromNode(Class<T> type, Function<JsonNode, T> reader) {
      super(type);
      this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode node = parser.readValueAsTree();
      return reader.apply(node);
    }
  }

  /** Makes a text of its languages and of its own label, if it has one. */
  @FunctionalInterface
  private interface Maker<T> {
    T of(Map<Locale, String> texts, @Nullable SharingLabel label);
  }

  /** Makes a text in one or several languages from its text, or from a mapping of languages. */
  private static final class FromTexts<T> extends StdDeserializer<T> {

    private final transient Maker<T> maker;

    FromTexts(Class<?> type, Maker<T> maker) {
      super(type);
      this.maker = maker;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode node = parser.readValueAsTree();
      TextLanguages languages = RecordBinder.languages(context);
      if (node.isString()) {
        return maker.of(Map.of(languages.plain(), node.stringValue()), null);
      }
      Map<Locale, String> texts = new LinkedHashMap<>();
      SharingLabel label = null;
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        String key = each.getKey();
        String text = each.getValue().stringValue();
        if (key.equals(Values.LABEL)) {
          label = (SharingLabel) word(SharingLabel.class, text);
        } else {
          texts.put(key.equals(Values.PLAIN_TEXT) ? languages.plain() : Values.language(key), text);
        }
      }
      return maker.of(originalFirst(texts, languages), label);
    }

    /** The text that documents in the organisation's language show goes first. */
    private static Map<Locale, String> originalFirst(
        Map<Locale, String> texts, TextLanguages languages) {
      Phrase all = new Phrase(texts);
      Locale original =
          Stream.of(languages.reader(), Locale.ENGLISH)
              .filter(all::isIn)
              .findFirst()
              .map(all::in)
              .orElseGet(all::original)
              .language();
      Map<Locale, String> ordered = new LinkedHashMap<>();
      ordered.put(original, texts.getOrDefault(original, ""));
      ordered.putAll(texts);
      return ordered;
    }
  }

  /** Makes a cell from its owner, or from a mapping with both halves. */
  private static final class CellDeserializer extends StdDeserializer<Cell> {

    CellDeserializer() {
      super(Cell.class);
    }

    @Override
    public Cell deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode node = parser.readValueAsTree();
      if (node.isString()) {
        return new Cell((Owner) word(Owner.class, node.stringValue()), null, null);
      }
      Owner owner = (Owner) word(Owner.class, node.get("owner").stringValue());
      return new Cell(owner, prose(node, "customer", context), prose(node, "provider", context));
    }

    private static @Nullable Prose prose(
        JsonNode node, String key, DeserializationContext context) {
      return node.has(key) ? context.readTreeAsValue(node.get(key), Prose.class) : null;
    }
  }
}
