package dev.dossier.model;

import java.util.List;

/**
 * A heading that a rule prescribes for a letter.
 *
 * @param text the heading
 * @param keys keys of what stands under it, in order
 */
public record FormHeading(String text, List<String> keys) {

  public FormHeading {
    keys = List.copyOf(keys);
  }
}
