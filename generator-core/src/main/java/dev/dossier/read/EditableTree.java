package dev.dossier.read;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
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
 * The values of a file with their places. An edit gives another tree and leaves this one as it is.
 *
 * @param value the values
 * @param places where they stand
 */
record EditableTree(JsonNode value, SourceTree places) {

  /** The value at {@code path}, if there is one. */
  @Nullable JsonNode at(List<Object> path) {
    JsonNode node = value;
    for (Object step : path) {
      node = step instanceof Integer index ? node.get(index) : node.get((String) step);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  /** This tree with {@code part} at {@code path}; mappings on the way are made where missing. */
  EditableTree with(List<Object> path, EditableTree part) {
    JsonNode copy = value.deepCopy();
    JsonNode holder = copy;
    for (Object step : path.subList(0, path.size() - 1)) {
      JsonNode next = step instanceof Integer index ? holder.get(index) : holder.get((String) step);
      if (next == null) {
        next = JsonNodeFactory.instance.objectNode();
        ((ObjectNode) holder).set((String) step, next);
      }
      holder = next;
    }
    if (path.get(path.size() - 1) instanceof Integer index) {
      ((ArrayNode) holder).set(index, part.value());
    } else {
      ((ObjectNode) holder).set((String) path.get(path.size() - 1), part.value());
    }
    return new EditableTree(copy, with(places, path, part.places()));
  }

  /** This tree with {@code part} as a new entry of the list at {@code list}. */
  EditableTree inserted(List<Object> list, int index, EditableTree part) {
    JsonNode copy = value.deepCopy();
    ((ArrayNode) new EditableTree(copy, places).required(list)).insert(index, part.value());
    return new EditableTree(copy, with(places, list, insertedItem(list, index, part.places())));
  }

  /** This tree without what stands at {@code path}. */
  EditableTree without(List<Object> path) {
    JsonNode copy = value.deepCopy();
    List<Object> around = path.subList(0, path.size() - 1);
    JsonNode holder = new EditableTree(copy, places).required(around);
    SourceTree place = node(places, around);
    Map<String, SourceTree> fields = new LinkedHashMap<>(place.fields());
    List<SourceTree> items = new ArrayList<>(place.items());
    if (path.get(path.size() - 1) instanceof Integer index) {
      ((ArrayNode) holder).remove(index);
      items.remove(index.intValue());
    } else {
      ((ObjectNode) holder).remove((String) path.get(path.size() - 1));
      fields.remove((String) path.get(path.size() - 1));
    }
    SourceTree rest = new SourceTree(place.span(), place.key(), fields, items);
    return new EditableTree(copy, around.isEmpty() ? rest : with(places, around, rest));
  }

  private JsonNode required(List<Object> path) {
    JsonNode node = at(path);
    if (node == null) {
      throw new IllegalArgumentException("nothing at " + path);
    }
    return node;
  }

  private SourceTree insertedItem(List<Object> list, int index, SourceTree item) {
    SourceTree place = node(places, list);
    List<SourceTree> items = new ArrayList<>(place.items());
    items.add(index, item);
    return new SourceTree(place.span(), place.key(), place.fields(), items);
  }

  private static SourceTree node(SourceTree root, List<Object> path) {
    SourceTree node = root;
    for (Object step : path) {
      node = step instanceof Integer index ? node.items().get(index) : node.field((String) step);
    }
    return node;
  }

  private static SourceTree with(SourceTree node, List<Object> path, SourceTree part) {
    Object step = path.get(0);
    List<Object> rest = path.subList(1, path.size());
    if (step instanceof Integer index) {
      List<SourceTree> items = new ArrayList<>(node.items());
      items.set(index, rest.isEmpty() ? part : with(items.get(index), rest, part));
      return new SourceTree(node.span(), node.key(), node.fields(), items);
    }
    Map<String, SourceTree> fields = new LinkedHashMap<>(node.fields());
    SourceTree child = fields.getOrDefault((String) step, missing(part.span()));
    fields.put((String) step, rest.isEmpty() ? part : with(child, rest, part));
    return new SourceTree(node.span(), node.key(), fields, node.items());
  }

  private static SourceTree missing(SourceSpan span) {
    return SourceTree.leaf(span);
  }
}
