package dev.dossier.compare;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Id;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the two states, with the places that its audience may be told. */
record State(DisclosedCorpus corpus) {

  /** Where the value at {@code path} of the record of {@code id} stands. */
  @Nullable SourceSpan at(@Nullable Id id, List<Object> path) {
    Optional<SourceTree> places = id == null ? corpus.organizationPlaces() : corpus.places(id);
    return places.map(tree -> tree.at(path.toArray())).orElse(null);
  }

  /** {@code span}, which lies in the record of {@code id}, if the audience may be told of it. */
  @Nullable SourceSpan told(Id id, SourceSpan span) {
    return corpus.places(id).isPresent() ? span : null;
  }
}
