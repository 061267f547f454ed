package dev.dossier.read;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a data folder holds.
 *
 * @param corpus every record that could be read; absent if {@code organization.yaml} could not
 * @param diagnostics what is wrong with the files, in order of place
 * @param unreadable ids of records in files that could not be read, as far as they can be told:
 *     references to them are not wrong
 */
public record ReadResult(
    Optional<Corpus> corpus, List<Diagnostic> diagnostics, Set<Id> unreadable) {

  public ReadResult {
    diagnostics = List.copyOf(diagnostics);
    unreadable = Set.copyOf(unreadable);
  }
}
