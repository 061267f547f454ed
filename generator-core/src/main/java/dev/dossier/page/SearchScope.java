package dev.dossier.page;

import java.util.List;

/**
 * What the readers of some pages can search: the pages to which they may be led.
 *
 * @param path where the script with it goes, relative to the output folder
 * @param documents the pages, in the order of the plan; of those about the same only the one that
 *     is for these readers
 */
public record SearchScope(String path, List<PlannedDocument> documents) {

  public SearchScope {
    documents = List.copyOf(documents);
  }
}
