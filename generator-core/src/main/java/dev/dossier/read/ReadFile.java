package dev.dossier.read;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import java.util.List;
import java.util.Set;

/**
 * What was found in one file.
 *
 * @param file the file
 * @param records the records it holds; none if there are findings that keep it from being read
 * @param diagnostics what is wrong with it
 * @param unreadable the ids it probably has, where it could not be read
 */
record ReadFile(
    DataFile file, List<Located<?>> records, List<Diagnostic> diagnostics, Set<Id> unreadable) {

  ReadFile {
    records = List.copyOf(records);
    diagnostics = List.copyOf(diagnostics);
    unreadable = Set.copyOf(unreadable);
  }
}
