package dev.dossier.render;

import org.commonmark.node.CustomBlock;

/** A block quote that starts with a marker such as {@code [!NOTE]}, without the marker. */
final class Callout extends CustomBlock {

  private final CalloutKind kind;

  Callout(CalloutKind kind) {
    this.kind = kind;
  }

  CalloutKind kind() {
    return kind;
  }
}
