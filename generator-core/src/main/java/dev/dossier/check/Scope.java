package dev.dossier.check;

import dev.dossier.model.Id;
import java.util.Collection;
import java.util.List;

/**
 * The names that a reference can mean.
 *
 * @param known the ids that are defined there
 * @param place where they are defined, a file or a folder of the data
 */
record Scope(Collection<? extends Id> known, String place) {

  boolean holds(Id id) {
    return known.contains(id);
  }

  List<String> names() {
    return known.stream().map(Id::value).distinct().sorted().toList();
  }
}
