package dev.dossier.compare;

import dev.dossier.model.AgreedService;
import dev.dossier.model.ControlId;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds every place at which two records of one type differ. It goes through all components of all
 * records within, so that a component that is added to a type is compared without a line here.
 */
final class RecordDifferences {

  private static final String CONTROLS = "controls";

  private final Names names;
  private final Predicate<Component> left;
  private final List<Difference> found = new ArrayList<>();

  private RecordDifferences(Names names, Predicate<Component> left) {
    this.names = names;
    this.left = left;
  }

  /**
   * The differences of two records, in the order of their components.
   *
   * @param left components that are left to others to compare
   */
  static List<Difference> of(Record before, Record after, Names names, Predicate<Component> left) {
    RecordDifferences differences = new RecordDifferences(names, left);
    differences.record(Way.START, before, after);
    return List.copyOf(differences.found);
  }

  private void record(Way outer, Record before, Record after) {
    for (Component component : Component.of(before.getClass())) {
      Object one = component.in(before);
      Object other = component.in(after);
      if (!left.test(component) && !Objects.equals(one, other)) {
        value(outer.into(component, before, after), one, other);
      }
    }
  }

  private void value(Way way, @Nullable Object before, @Nullable Object after) {
    if (before instanceof Prose one && after instanceof Prose other) {
      prose(way, one, other);
    } else if (before instanceof List<?> one
        && after instanceof List<?> other
        && isOfRecords(one, other)) {
      entries(way, one, other);
    } else if (before instanceof Map<?, ?> one
        && after instanceof Map<?, ?> other
        && way.last().name().equals(CONTROLS)) {
      controls(way, one, other);
    } else if (before instanceof Record one
        && after instanceof Record other
        && Component.hasParts(one)) {
      record(way, one, other);
    } else {
      found.add(way.difference(before, after));
    }
  }

  /** A text and its label are told apart. */
  private void prose(Way way, Prose before, Prose after) {
    if (!before.texts().equals(after.texts())) {
      found.add(way.difference(before, after));
    }
    if (before.sharingLabel() != after.sharingLabel()) {
      found.add(way.difference(before.sharingLabel(), after.sharingLabel()));
    }
  }

  private static boolean isOfRecords(List<?> one, List<?> other) {
    return Component.hasParts(one.isEmpty() ? other.get(0) : one.get(0));
  }

  private void entries(Way way, List<?> before, List<?> after) {
    Map<Object, EntryKeys.Entry> one = EntryKeys.of(before, after);
    Map<Object, EntryKeys.Entry> other = EntryKeys.of(after, before);
    one.forEach(
        (key, entry) -> {
          EntryKeys.Entry now = other.get(key);
          Way in = way.at(part(now == null ? entry.value() : now.value()), entry, now);
          if (now == null) {
            gone(in, entry.value());
          } else {
            record(in, entry.value(), now.value());
          }
        });
    other.forEach(
        (key, entry) -> {
          if (!one.containsKey(key)) {
            come(way.at(part(entry.value()), null, entry), entry.value());
          }
        });
    order(way, one, other);
  }

  private void gone(Way way, Record entry) {
    Record hollow = hollow(entry);
    if (hollow.equals(entry)) {
      found.add(way.difference(entry, null));
    } else {
      record(way, entry, hollow);
    }
  }

  private void come(Way way, Record entry) {
    Record hollow = hollow(entry);
    if (hollow.equals(entry)) {
      found.add(way.difference(null, entry));
    } else {
      record(way, hollow, entry);
    }
  }

  /** An entry that only holds others, without them, so that these are told one by one. */
  private static Record hollow(Record entry) {
    if (entry instanceof LayerDuties duties) {
      return new LayerDuties(duties.layer(), List.of(), null);
    }
    return entry instanceof AgreedService agreed
        ? new AgreedService(agreed.service(), List.of(), List.of())
        : entry;
  }

  private void order(
      Way way, Map<Object, EntryKeys.Entry> before, Map<Object, EntryKeys.Entry> after) {
    List<Object> one = before.keySet().stream().filter(after::containsKey).toList();
    List<Object> other = after.keySet().stream().filter(before::containsKey).toList();
    if (!one.equals(other)) {
      found.add(
          way.difference(
              one.stream()
                  .map(key -> name(Objects.requireNonNull(before.get(key)).value()))
                  .toList(),
              other.stream()
                  .map(key -> name(Objects.requireNonNull(after.get(key)).value()))
                  .toList()));
    }
  }

  /** Controls are told one by one, each with its framework. */
  private void controls(Way way, Map<?, ?> before, Map<?, ?> after) {
    Map<String, FrameworkId> one = controls(before);
    Map<String, FrameworkId> other = controls(after);
    Set<String> all = new LinkedHashSet<>(one.keySet());
    all.addAll(other.keySet());
    for (String control : all) {
      if (!one.containsKey(control)) {
        found.add(way.difference(null, control));
      } else if (!other.containsKey(control)) {
        found.add(way.difference(control, null));
      }
    }
  }

  private Map<String, FrameworkId> controls(Map<?, ?> mapped) {
    Map<String, FrameworkId> controls = new LinkedHashMap<>();
    mapped.forEach(
        (framework, ids) -> {
          for (Object id : (List<?>) ids) {
            FrameworkId known = (FrameworkId) framework;
            controls.put(names.of(known, (ControlId) id), known);
          }
        });
    return controls;
  }

  private Subject.Part part(Record entry) {
    Object key = EntryKeys.key(entry);
    return new Subject.Part(
        PartWords.of(entry.getClass()), new ValueText(names).plain(key), name(entry));
  }

  private String name(Record entry) {
    ValueText text = new ValueText(names);
    Object name = EntryKeys.name(entry);
    return text.named(name == null ? EntryKeys.key(entry) : name);
  }

  /** The way from the compared records to a value. */
  private record Way(
      List<Component> components,
      List<Subject.Part> parts,
      List<Record> before,
      List<Record> after,
      List<Object> beforePath,
      List<Object> afterPath) {

    static final Way START =
        new Way(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    Component last() {
      return components.get(components.size() - 1);
    }

    Way into(Component component, Record one, Record other) {
      return new Way(
          with(components, component),
          parts,
          with(before, one),
          with(after, other),
          with(beforePath, component.key()),
          with(afterPath, component.key()));
    }

    Way at(Subject.Part part, EntryKeys.@Nullable Entry one, EntryKeys.@Nullable Entry other) {
      return new Way(
          components,
          with(parts, part),
          one == null ? before : with(before, one.value()),
          other == null ? after : with(after, other.value()),
          one == null ? beforePath : with(beforePath, one.position()),
          other == null ? afterPath : with(afterPath, other.position()));
    }

    Difference difference(@Nullable Object one, @Nullable Object other) {
      return new Difference(components, parts, before, after, one, other, beforePath, afterPath);
    }

    private static <T> List<T> with(List<T> list, T last) {
      List<T> longer = new ArrayList<>(list);
      longer.add(last);
      return longer;
    }
  }
}
