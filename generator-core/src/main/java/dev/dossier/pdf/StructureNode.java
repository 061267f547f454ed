package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A structure element of the document that is being made. */
final class StructureNode {

  /** Text-valued entries of a structure element, by their key in ISO 32000-1, table 323. */
  enum Text {
    ALT("Alt"),
    ACTUAL_TEXT("ActualText"),
    EXPANSION("E"),
    LANGUAGE("Lang"),
    IDENTIFIER("ID");

    private final String key;

    Text(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  private final Role role;
  private final @Nullable Element element;
  private final @Nullable StructureNode parent;
  private final List<Object> kids = new ArrayList<>(2);
  private final Map<Text, String> texts = new TreeMap<>();
  private final List<String> headers = new ArrayList<>(0);
  private @Nullable String scope;
  private @Nullable String numbering;
  private int rowSpan = 1;
  private int columnSpan = 1;

  StructureNode(Role role, @Nullable Element element, @Nullable StructureNode parent) {
    this.role = role;
    this.element = element;
    this.parent = parent;
    if (parent != null) {
      parent.kids.add(this);
    }
  }

  Role role() {
    return role;
  }

  @Nullable Element element() {
    return element;
  }

  @Nullable StructureNode parent() {
    return parent;
  }

  /** Nodes and slots in reading order. */
  List<Object> kids() {
    return kids;
  }

  ContentSlot addSlot() {
    ContentSlot slot = new ContentSlot(this);
    kids.add(slot);
    return slot;
  }

  Map<Text, String> texts() {
    return texts;
  }

  void put(Text key, String value) {
    texts.put(key, value);
  }

  List<String> headers() {
    return headers;
  }

  @Nullable String scope() {
    return scope;
  }

  void setScope(String scope) {
    this.scope = scope;
  }

  @Nullable String numbering() {
    return numbering;
  }

  void setNumbering(String numbering) {
    this.numbering = numbering;
  }

  int rowSpan() {
    return rowSpan;
  }

  int columnSpan() {
    return columnSpan;
  }

  void setSpans(int rows, int columns) {
    rowSpan = rows;
    columnSpan = columns;
  }

  /** Whether anything was painted for this element or below it. */
  boolean hasContent() {
    if (role == Role.TD || role == Role.TH) {
      return true;
    }
    for (Object kid : kids) {
      if (kid instanceof ContentSlot slot ? !slot.isEmpty() : ((StructureNode) kid).hasContent()) {
        return true;
      }
    }
    return false;
  }
}
