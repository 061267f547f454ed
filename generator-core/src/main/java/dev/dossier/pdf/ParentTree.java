package dev.dossier.pdf;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** From the marked content of pages and from annotations back to their structure elements. */
final class ParentTree {

  private final SortedMap<Integer, Object> entries = new TreeMap<>();

  /** The owners of the marked-content sequences of a page, by their number. */
  void putPage(int key, List<StructureNode> owners) {
    entries.put(key, owners);
  }

  void putAnnotation(int key, StructureNode owner) {
    entries.put(key, owner);
  }

  /** Lists of nodes for pages and nodes for annotations, in the order of their keys. */
  SortedMap<Integer, Object> entries() {
    return entries;
  }
}
