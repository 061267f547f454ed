package dev.dossier.page;

import org.jspecify.annotations.Nullable;

/** What one document shows: a record for each template, with everything computed and formatted. */
public interface Page {

  /** What stands around the content of every document. */
  Frame frame();

  /** What its rendering must be found to hold; absent where nothing is demanded. */
  default @Nullable ContentProof proof() {
    return null;
  }

  /** Whether it tells of prose in another language in which one that is. */
  default boolean namesLanguages() {
    return false;
  }
}
