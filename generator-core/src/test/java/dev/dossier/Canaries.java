package dev.dossier;

import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.Prose;
import dev.dossier.model.ServiceId;
import dev.dossier.model.StatedValue;
import dev.dossier.model.TeamId;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random values of other lengths that can be recognised wherever they come out. */
final class Canaries {

  /** What every canary that is a text holds, and nothing else does. */
  static final String MARK = "zqxj";

  private static final List<String> COUNTRIES = List.of("AT", "BR", "CA", "IN", "NZ", "ZA");

  private final Random random;
  private final Corpus corpus;

  Canaries(long seed, Corpus corpus) {
    this.random = new Random(seed);
    this.corpus = corpus;
  }

  Random random() {
    return random;
  }

  /** A text that no reader of the original knows. */
  String text() {
    StringBuilder text = new StringBuilder(MARK);
    int words = 1 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ");
      for (int n = 2 + random.nextInt(9); n > 0; n--) {
        text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  /** Another text with the same label. */
  Prose prose(Prose value) {
    return (Prose) other(value);
  }

  /** A record of the same type in which everything is another. */
  <T extends Record> T record(T value) {
    return Rebuilt.of(value, (component, each) -> other(component, each));
  }

  /** Another value in the place of {@code value}; perhaps none where there may be none. */
  @Nullable Object other(RecordComponent component, @Nullable Object value) {
    if (value == null) {
      return component.getType() == Prose.class && random.nextInt(3) == 0
          ? new Prose(text())
          : null;
    }
    if (component.getName().equals("countries")) {
      return List.of(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    }
    return other(value);
  }

  private Object other(Object value) {
    if (value instanceof String) {
      return text();
    }
    if (value instanceof Prose prose) {
      String text = random.nextBoolean() ? text() : text() + "\n\n- " + text() + "\n- " + text();
      return new Prose(Map.of(Locale.ROOT, text), prose.sharingLabel());
    }
    if (value instanceof StatedValue) {
      return new StatedValue.Scalar(text());
    }
    if (value instanceof Id id) {
      return id(id);
    }
    if (value instanceof Record record) {
      return record(record);
    }
    if (value instanceof List<?> list) {
      List<Object> others = new ArrayList<>();
      list.forEach(each -> others.add(other(each)));
      return others.stream().distinct().toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> others = new LinkedHashMap<>();
      map.forEach((key, each) -> others.put(key, other(each)));
      return others;
    }
    return scalar(value);
  }

  private Object scalar(Object value) {
    if (value instanceof Long) {
      return 10_000L + random.nextInt(90_000_000);
    }
    if (value instanceof OffsetDateTime time) {
      return time.minusMinutes(1 + random.nextInt(60 * 24 * 20));
    }
    if (value instanceof LocalDate date) {
      return date.minusDays(1 + random.nextInt(300));
    }
    if (value instanceof URI) {
      return URI.create("https://" + MARK + random.nextInt(1_000_000) + ".example/");
    }
    if (value instanceof Locale || value instanceof java.time.ZoneId) {
      return value;
    }
    if (value instanceof Enum<?> constant && !(value instanceof dev.dossier.model.SharingLabel)) {
      Object[] all = constant.getDeclaringClass().getEnumConstants();
      return all[random.nextInt(all.length)];
    }
    return value;
  }

  private Id id(Id value) {
    if (value instanceof TeamId) {
      return any(List.copyOf(corpus.teams().keySet()));
    }
    return value instanceof ServiceId ? any(List.copyOf(corpus.services().keySet())) : value;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
