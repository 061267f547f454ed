package dev.dossier.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value of a record: keys with dots between them, and an entry of a list by its name
 * in brackets, as in {@code impact.customers} and {@code timeline[2026-03-03T06:41Z].text}. The
 * name of an entry is the value of the keys that {@link #namingKeys} gives, so that it stays the
 * same when entries are added before it.
 *
 * @param steps the steps of the way, at least one
 */
public record FactKey(List<Step> steps) {

  private static final Pattern STEP =
      Pattern.compile("([A-Za-z0-9_-]+)(?:\\[(.+?)])?(?:\\.(?=.)|$)");

  /** By which keys the entries of a list are told apart. */
  private static final Map<String, List<String>> NAMING =
      Map.of(
          "timeline", List.of("at"),
          "runbook-steps", List.of("step", "at"),
          "causes", List.of("title"),
          "actions", List.of("title"),
          "notifications", List.of("recipient", "duty"),
          "regimes", List.of("regime"));

  public FactKey {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param key the key
   * @param entry the name of an entry of the list that stands there; absent for the value itself
   */
  public record Step(String key, @Nullable String entry) {

    @Override
    public String toString() {
      return entry == null ? key : key + "[" + entry + "]";
    }
  }

  /** The way that {@code text} writes; empty if it is none. */
  public static Optional<FactKey> parse(String text) {
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!step.find(end) || step.start() != end) {
        return Optional.empty();
      }
      steps.add(new Step(step.group(1), step.group(2)));
      end = step.end();
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new FactKey(steps));
  }

  /** The keys whose values name an entry of the list {@code key}; none if its entries have none. */
  public static List<String> namingKeys(String key) {
    return NAMING.getOrDefault(key, List.of());
  }

  /**
   * Whether {@code name} means an entry.
   *
   * @param values the values of its naming keys as they are written
   */
  public static boolean isNamed(String name, List<String> values) {
    return name.equals(values.get(0))
        || name.equals(String.join("/", values))
        || isSameTime(name, values.get(0));
  }

  private static boolean isSameTime(String one, String other) {
    try {
      return one.length() > 10 && OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The value in {@code record}; empty if it has none, or if several entries are meant. */
  public Optional<Object> in(Record record) {
    Optional<Object> value = Optional.of(record);
    for (Step step : steps) {
      value = value.flatMap(each -> child(each, step.key()));
      if (step.entry() != null) {
        value = value.flatMap(each -> entry(each, step));
      }
    }
    return value;
  }

  private static Optional<Object> child(Object holder, String key) {
    if (holder instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .filter(entry -> entry.getKey().toString().equals(key))
          .findFirst()
          .map(Map.Entry::getValue);
    }
    if (!(holder instanceof Record record)) {
      return Optional.empty();
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (kebab(component.getName()).equals(key)) {
        try {
          return Optional.ofNullable(component.getAccessor().invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("cannot read " + key + " of a record", e);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> entry(Object list, Step step) {
    if (!(list instanceof List<?> entries)) {
      return Optional.empty();
    }
    List<Object> meant = new ArrayList<>();
    for (Object each : entries) {
      List<String> values =
          namingKeys(step.key()).stream()
              .map(key -> child(each, key).map(Object::toString).orElse(""))
              .toList();
      if (!values.isEmpty() && isNamed(String.valueOf(step.entry()), values)) {
        meant.add(each);
      }
    }
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String toString() {
    return String.join(".", steps.stream().map(Step::toString).toList());
  }
}
