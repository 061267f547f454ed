package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a notification must contain.
 *
 * @param id its id
 * @param text what it is
 * @param article the place in the rule
 * @param keys keys of the incident's record, or of the organisation, that fulfil it
 */
public record ContentItem(
    ContentItemId id, String text, @Nullable String article, List<String> keys) {

  public ContentItem {
    keys = List.copyOf(keys);
  }
}
