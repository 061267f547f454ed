package dev.dossier.render;

import dev.dossier.page.Messages;
import java.util.Locale;
import java.util.Optional;

/** The kinds of callouts that prose may contain. */
enum CalloutKind {
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION;

  /** The line shown above the callout. */
  String title(Messages messages) {
    return messages.text("callout." + cssClass());
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
