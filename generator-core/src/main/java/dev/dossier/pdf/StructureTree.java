package dev.dossier.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure of a document with the slots that painting fills, by the node of the document. */
final class StructureTree {

  private final StructureNode root;
  private final Map<Node, ContentSlot> content = new IdentityHashMap<>();
  private final Map<Element, ContentSlot> before = new IdentityHashMap<>();
  private final Map<Element, ContentSlot> after = new IdentityHashMap<>();
  private final Map<Element, ContentSlot> listMarks = new IdentityHashMap<>();

  StructureTree(StructureNode root) {
    this.root = root;
  }

  StructureNode root() {
    return root;
  }

  void putContent(Node node, ContentSlot slot) {
    content.put(node, slot);
  }

  void putBefore(Element element, ContentSlot slot) {
    before.put(element, slot);
  }

  void putAfter(Element element, ContentSlot slot) {
    after.put(element, slot);
  }

  void putListMark(Element item, ContentSlot slot) {
    listMarks.put(item, slot);
  }

  /** The slot of a text node or a picture; null if it is no part of the text. */
  @Nullable ContentSlot contentOf(@Nullable Node node) {
    return node == null ? null : content.get(node);
  }

  @Nullable ContentSlot before(Element element) {
    return before.get(element);
  }

  @Nullable ContentSlot after(Element element) {
    return after.get(element);
  }

  @Nullable ContentSlot listMark(Element item) {
    return listMarks.get(item);
  }
}
