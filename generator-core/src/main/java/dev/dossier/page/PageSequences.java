package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.DocumentKindId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of one kind, for the same readers, that are read one after the other. */
final class PageSequences {

  private final Map<Key, List<PlannedDocument>> sequences = new HashMap<>();
  private final Map<PlannedDocument, Place> places = new HashMap<>();

  private record Key(DocumentKindId kind, DisclosedCorpus readers, Object of) {}

  /** The place of a page in its sequence, from 0. */
  private record Place(List<PlannedDocument> sequence, int index) {}

  /** Adds the next page in the order of its type, if it belongs to a sequence. */
  void add(PlannedDocument page) {
    page.subject()
        .sequence()
        .ifPresent(
            of -> {
              List<PlannedDocument> sequence =
                  sequences.computeIfAbsent(
                      new Key(page.kind().kind(), page.corpus(), of), key -> new ArrayList<>());
              places.put(page, new Place(sequence, sequence.size()));
              sequence.add(page);
            });
  }

  /** The page to be read before {@code page}. */
  Optional<PlannedDocument> before(PlannedDocument page) {
    return neighbour(page, page.subject().isReadBackwards() ? 1 : -1);
  }

  /** The page to be read after {@code page}. */
  Optional<PlannedDocument> after(PlannedDocument page) {
    return neighbour(page, page.subject().isReadBackwards() ? -1 : 1);
  }

  private Optional<PlannedDocument> neighbour(PlannedDocument page, int distance) {
    Place place = places.get(page);
    int index = place == null ? -1 : place.index() + distance;
    return place == null || index < 0 || index >= place.sequence().size()
        ? Optional.empty()
        : Optional.of(place.sequence().get(index));
  }
}
