package dev.dossier.read;

import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.Correction;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.SourceText;
import dev.dossier.model.StatedValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Finds what the record of an incident said before each of its corrections, by undoing them one by
 * one from the latest. Every earlier version is validated as the record is, with the place of
 * {@code was} as the place of the value.
 */
final class IncidentHistory {

  private final DataSchema schema;
  private final TextLines lines;
  private final SourceText text;
  private final Findings findings;
  private final Function<JsonNode, Incident> binder;
  private final List<Correction> corrections;
  private EditableTree tree;

  /**
   * Prepares to undo the corrections of one record.
   *
   * @param incident the record as it was bound
   * @param tree the record as it was read
   * @param binder binds a version of it
   */
  IncidentHistory(
      DataSchema schema,
      TextLines lines,
      SourceText text,
      Findings findings,
      Incident incident,
      EditableTree tree,
      Function<JsonNode, Incident> binder) {
    this.schema = schema;
    this.lines = lines;
    this.text = text;
    this.findings = findings;
    this.corrections = incident.corrections();
    this.tree = tree;
    this.binder = binder;
  }

  /**
   * Something that was learned or put right.
   *
   * @param key the way to the value
   * @param keyPlace where that is written
   * @param at when
   * @param was what the value was until then, with its place; absent if nothing
   * @param correction the correction that says so; absent where nothing was known
   */
  private record Change(
      String key,
      SourceSpan keyPlace,
      OffsetDateTime at,
      @Nullable EditableTree was,
      @Nullable Correction correction) {}

  /** The earlier versions, the earliest first. */
  List<EarlierVersion<Incident>> versions() {
    List<Change> changes = changes();
    changes.sort(Comparator.comparing(change -> change.at().toInstant()));
    Collections.reverse(changes);
    List<EarlierVersion<Incident>> versions = new ArrayList<>();
    for (Change change : changes) {
      undo(change).ifPresent(versions::add);
    }
    Collections.reverse(versions);
    return versions;
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    SourceTree since = tree.places().fields().get("known-since");
    if (since != null) {
      since
          .fields()
          .forEach(
              (key, place) ->
                  changes.add(
                      new Change(
                          key,
                          place.key() == null ? place.span() : place.key(),
                          Values.dateTime(tree.value().get("known-since").get(key).asString()),
                          null,
                          null)));
    }
    @Nullable OffsetDateTime latest = null;
    for (int i = 0; i < corrections.size(); i++) {
      Correction correction = corrections.get(i);
      JsonNode node = tree.value().get("corrections").get(i);
      SourceTree place = tree.places().field("corrections").items().get(i);
      JsonNode was = node.get("was");
      changes.add(
          new Change(
              correction.key(),
              place.field("key").span(),
              correction.at(),
              was == null || was.isNull() ? null : new EditableTree(was, place.field("was")),
              correction));
      if (latest != null && correction.at().isBefore(latest)) {
        SourceSpan at = place.field("at").span();
        findings.add(ReadCode.CORRECTIONS_OUT_OF_ORDER, at, correction.at(), latest);
      } else {
        latest = correction.at();
      }
    }
    return changes;
  }

  private Optional<EarlierVersion<Incident>> undo(Change change) {
    EditableTree later = tree;
    var search = new FactPath.Search(later, schema.shape(), change.keyPlace(), findings);
    Optional<FactPath> found =
        search.find(change.key(), change.was() == null ? null : change.was().value());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    FactPath path = found.get();
    JsonNode value = path.newEntry() ? null : later.at(path.steps());
    Optional<EditableTree> earlier = before(change, path, value, later);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Findings own = findings.forVersion();
    new SchemaFindings(schema, earlier.get().value(), earlier.get().places(), true, own).report();
    if (!own.isEmpty()) {
      findings.addAll(own);
      return Optional.empty();
    }
    tree = earlier.get();
    @Nullable StatedValue is = value == null ? null : StatedValues.of(value);
    return Optional.of(
        new EarlierVersion<>(
            change.at(),
            change.key(),
            is,
            change.correction(),
            new Located<>(binder.apply(tree.value()), tree.places(), text)));
  }

  /** The tree before {@code change}; empty if that was reported to be impossible. */
  private Optional<EditableTree> before(
      Change change, FactPath path, @Nullable JsonNode value, EditableTree later) {
    EditableTree was = change.was();
    if (was == null) {
      if (value == null) {
        findings.add(ReadCode.FACT_UNCHANGED, change.keyPlace(), change.key(), change.at());
        return Optional.empty();
      }
      if (path.needed()) {
        findings.add(ReadCode.FACT_ALWAYS_NEEDED, change.keyPlace(), change.key(), change.at());
        return Optional.empty();
      }
      return Optional.of(pruned(later.without(path.steps()), path.steps()));
    }
    JsonNode plain =
        new PlainText(lines)
            .applied(
                was.value().deepCopy(),
                path.newEntry() ? path.shape().items() : path.shape(),
                was.places());
    EditableTree part = new EditableTree(plain, was.places());
    if (value != null) {
      part = InheritedLabels.of(part, value, path.shape());
    }
    if (part.value().equals(value)) {
      findings.add(ReadCode.FACT_UNCHANGED, was.places().span(), change.key(), change.at());
      return Optional.empty();
    }
    return Optional.of(
        path.newEntry() ? inserted(later, path.steps(), part) : later.with(path.steps(), part));
  }

  /** {@code later} with an entry that was taken out, in its order of time if it has one. */
  private static EditableTree inserted(EditableTree later, List<Object> list, EditableTree entry) {
    JsonNode entries = later.at(list);
    if (entries == null) {
      JsonNode single = JsonNodeFactory.instance.arrayNode().add(entry.value());
      SourceTree place = entry.places();
      return later.with(
          list,
          new EditableTree(single, new SourceTree(place.span(), null, Map.of(), List.of(place))));
    }
    int index = 0;
    String at = entry.value().path("at").asString("");
    while (index < entries.size()
        && (at.isEmpty() || !isAfter(entries.get(index).path("at").asString(""), at))) {
      index++;
    }
    return later.inserted(list, index, entry);
  }

  private static boolean isAfter(String one, String other) {
    try {
      return OffsetDateTime.parse(one).isAfter(OffsetDateTime.parse(other));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** {@code edited} without the mappings on the way to {@code path} that have become empty. */
  private EditableTree pruned(EditableTree edited, List<Object> path) {
    EditableTree rest = edited;
    for (int length = path.size() - 1; length > 0; length--) {
      List<Object> around = path.subList(0, length);
      JsonNode holder = rest.at(around);
      Shape outer = schema.shape().at(around.subList(0, length - 1).toArray());
      boolean optional =
          around.get(length - 1) instanceof String key
              && outer != null
              && !outer.required().contains(key);
      if (holder == null || !holder.isEmpty() || !optional) {
        break;
      }
      rest = rest.without(around);
    }
    return rest;
  }
}
