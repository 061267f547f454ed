package dev.dossier.render;

import java.util.Locale;
import java.util.Optional;

/** The kinds of callouts that prose may contain. */
enum CalloutKind {
  NOTE("Note"),
  TIP("Tip"),
  IMPORTANT("Important"),
  WARNING("Warning"),
  CAUTION("Caution");

  private final String title;

  CalloutKind(String title) {
    this.title = title;
  }

  /** The line shown above the callout. */
  String title() {
    return title;
  }

  /** The CSS class of the callout. */
  String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that a marker such as {@code [!NOTE]} names, in any case. */
  static Optional<CalloutKind> ofMarker(String marker) {
    for (CalloutKind kind : values()) {
      if (marker.equalsIgnoreCase("[!" + kind.name() + "]")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
