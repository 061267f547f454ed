package dev.dossier.compare;

import dev.dossier.model.Cell;
import dev.dossier.model.Id;
import dev.dossier.model.Moment;
import dev.dossier.model.Owner;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Translated;
import dev.dossier.model.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of records as people read them. */
final class ValueText {

  private final Names names;

  ValueText(Names names) {
    this.names = names;
  }

  /** {@code value} in words; nothing for an empty list. */
  @Nullable String of(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Id id) {
      return names.of(id);
    }
    if (value instanceof Translated text) {
      return translated(text);
    }
    if (value instanceof SharingLabel label) {
      return label.printed();
    }
    if (value instanceof Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Duration duration) {
      return duration(duration);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : joined(list);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? null : entries(map);
    }
    return structured(value);
  }

  /**
   * {@code value} in words, as far as it differs from {@code other}: of a text in several languages
   * only those in which it does.
   */
  @Nullable String of(@Nullable Object value, @Nullable Object other) {
    if (!(value instanceof Translated one) || !(other instanceof Translated two)) {
      return value instanceof Record record
              && Component.hasParts(record)
              && !(record instanceof Cell)
              && !(record instanceof Moment)
          ? fields(record, "\n")
          : of(value);
    }
    if (!one.original().text().equals(two.original().text())) {
      return one.original().text().strip();
    }
    String languages =
        one.texts().entrySet().stream()
            .filter(each -> !each.getValue().equals(two.texts().get(each.getKey())))
            .map(ValueText::translation)
            .collect(Collectors.joining("\n"));
    return languages.isEmpty() ? null : languages;
  }

  private String structured(Object value) {
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    if (value instanceof Cell cell) {
      return owner(cell.owner());
    }
    if (value instanceof Moment moment) {
      return moment.isExact()
          ? moment.at().toString()
          : moment.at() + " (" + of(moment.fidelity()) + ")";
    }
    return value instanceof Record record ? fields(record, ", ") : value.toString();
  }

  private String translated(Translated text) {
    Wording first = text.original();
    if (text.texts().size() == 1) {
      return first.text().strip();
    }
    return text.texts().entrySet().stream()
        .map(ValueText::translation)
        .collect(Collectors.joining("\n"));
  }

  private static String translation(Map.Entry<Locale, String> text) {
    return (text.getKey().equals(Locale.ROOT) ? "" : text.getKey().toLanguageTag() + ": ")
        + text.getValue().strip();
  }

  private String joined(List<?> list) {
    boolean wordy =
        list.stream().anyMatch(each -> Component.hasParts(each) || each instanceof Translated);
    return list.stream()
        .map(this::of)
        .filter(text -> text != null)
        .collect(Collectors.joining(wordy ? "; " : ", "));
  }

  private String entries(Map<?, ?> map) {
    List<String> texts = new ArrayList<>();
    map.forEach((key, value) -> texts.add(of(key) + ": " + of(value)));
    return String.join("; ", texts);
  }

  private String fields(Record record, String separator) {
    Object name = EntryKeys.name(record);
    if (name != null && Component.named(record.getClass(), "id") != null) {
      return String.valueOf(of(name));
    }
    List<String> texts = new ArrayList<>();
    for (Component component : Component.of(record.getClass())) {
      String text = of(component.in(record));
      if (text != null && !text.equals("no")) {
        texts.add(component.words() + " " + text);
      }
    }
    return String.join(separator, texts);
  }

  /** A key of an entry as a name: what it refers to. */
  String named(Object key) {
    if (key instanceof Translated text) {
      return text.original().text().strip();
    }
    if (key instanceof List<?> references) {
      return references.stream().map(this::named).collect(Collectors.joining(" \u2013 "));
    }
    String text = of(key);
    return text == null ? "" : text;
  }

  /** A key of an entry as an id. */
  String plain(Object key) {
    if (key instanceof List<?> references) {
      return references.stream().map(this::plain).collect(Collectors.joining("/"));
    }
    return key instanceof Id id ? id.value() : named(key);
  }

  /** Who owns a cell, in the middle of a sentence. */
  static String owner(Owner owner) {
    return owner.key().replace('-', ' ');
  }

  /** A span of time in its largest whole units, such as {@code 1 h 30 min}. */
  static String duration(Duration duration) {
    List<String> parts = new ArrayList<>();
    if (duration.toDays() != 0) {
      parts.add(duration.toDays() + " d");
    }
    if (duration.toHoursPart() != 0) {
      parts.add(duration.toHoursPart() + " h");
    }
    if (duration.toMinutesPart() != 0) {
      parts.add(duration.toMinutesPart() + " min");
    }
    if (duration.toSecondsPart() != 0 || parts.isEmpty()) {
      parts.add(duration.toSecondsPart() + " s");
    }
    return String.join(" ", parts);
  }
}
