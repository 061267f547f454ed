package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/** A record that is published as a document of its own. */
public interface Controlled {

  /** Its id, by which its successor names it. */
  Id id();

  /** Who answers for it, where that differs from the organisation's default. */
  @Nullable DocumentControl control();
}
