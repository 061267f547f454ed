package dev.dossier.read;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.SharingLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives an earlier value the labels of the value that took its place: what is withheld today is
 * withheld from what was known before, though the author of the correction wrote no label again.
 */
final class InheritedLabels {

  private InheritedLabels() {}

  /**
   * {@code was} with the labels of {@code is}. A label that {@code was} states itself stays, so
   * that a laxer one can be reported. Entries of a list inherit the strictest label of that list,
   * since nothing tells which of them took whose place.
   *
   * @param was the earlier value
   * @param is the value that took its place
   * @param shape what the schema says of both
   */
  static EditableTree of(EditableTree was, JsonNode is, Shape shape) {
    if (is.isArray()) {
      String strictest = strictest(is);
      return strictest == null ? was : marked(was, strictest, shape);
    }
    if (!is.isObject()) {
      return was;
    }
    JsonNode own = is.get(Values.LABEL);
    EditableTree labelled = own == null ? was : labelled(was, own.stringValue(), shape);
    for (Map.Entry<String, JsonNode> each : is.properties()) {
      JsonNode value = labelled.value().get(each.getKey());
      Shape inner = shape.at(each.getKey());
      if (value != null && inner != null && !each.getKey().equals(Values.LABEL)) {
        List<Object> way = List.of(each.getKey());
        EditableTree part = new EditableTree(value, labelled.places().field(each.getKey()));
        EditableTree inherited = of(part, each.getValue(), inner);
        labelled = inherited == part ? labelled : labelled.with(way, inherited);
      }
    }
    return labelled;
  }

  /** {@code tree} with {@code label} wherever its shape lets one stand first. */
  private static EditableTree marked(EditableTree tree, String label, Shape shape) {
    if (shape.fields().containsKey(Values.LABEL)) {
      return labelled(tree, label, shape);
    }
    EditableTree marked = tree;
    List<Object> steps = new ArrayList<>(tree.places().fields().keySet());
    for (int i = 0; i < tree.places().items().size(); i++) {
      steps.add(i);
    }
    for (Object step : steps) {
      Shape inner = shape.at(step);
      JsonNode value = marked.at(List.of(step));
      if (inner != null && value != null) {
        EditableTree part = new EditableTree(value, place(marked.places(), step));
        EditableTree changed = marked(part, label, inner);
        marked = changed == part ? marked : marked.with(List.of(step), changed);
      }
    }
    return marked;
  }

  /** {@code tree} with {@code label} of its own, unless it states one or cannot have one. */
  private static EditableTree labelled(EditableTree tree, String label, Shape shape) {
    boolean can = tree.value().isObject() || tree.value().isString();
    if (!can || !shape.fields().containsKey(Values.LABEL) || tree.value().has(Values.LABEL)) {
      return tree;
    }
    SourceSpan span = tree.places().span();
    Map<String, SourceTree> fields = new LinkedHashMap<>(tree.places().fields());
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    if (tree.value() instanceof ObjectNode object) {
      value.setAll(object);
    } else {
      value.set(Values.PLAIN_TEXT, tree.value());
      fields.put(Values.PLAIN_TEXT, SourceTree.leaf(span));
    }
    value.put(Values.LABEL, label);
    fields.put(Values.LABEL, SourceTree.leaf(span));
    return new EditableTree(
        value, new SourceTree(span, tree.places().key(), fields, tree.places().items()));
  }

  private static SourceTree place(SourceTree places, Object step) {
    return step instanceof Integer index ? places.items().get(index) : places.field((String) step);
  }

  /** The strictest label that stands anywhere in {@code node}. */
  private static @Nullable String strictest(JsonNode node) {
    String strictest = null;
    if (node instanceof ArrayNode || node instanceof ObjectNode) {
      JsonNode own = node.get(Values.LABEL);
      strictest = own == null ? null : own.stringValue();
      for (JsonNode each : node) {
        strictest = stricter(strictest, strictest(each));
      }
    }
    return strictest;
  }

  private static @Nullable String stricter(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return SharingLabel.of(one).compareTo(SharingLabel.of(other)) >= 0 ? one : other;
  }
}
