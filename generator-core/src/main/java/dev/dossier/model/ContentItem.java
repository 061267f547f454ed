package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a notification must contain.
 *
 * @param id its id
 * @param text what it is
 * @param article the place in the rule
 * @param keys keys of the record or of the organisation, all of which fulfil it together
 * @param oneOf keys, any one of which fulfils it besides
 * @param demand when it is asked for; always if absent
 * @param scope which of the incidents of its duty it is asked for; all if absent
 */
public record ContentItem(
    ContentItemId id,
    Phrase text,
    @Nullable String article,
    List<String> keys,
    List<String> oneOf,
    @Nullable Demand demand,
    @Nullable RegimeScope scope) {

  public ContentItem {
    keys = List.copyOf(keys);
    oneOf = List.copyOf(oneOf);
  }
}
