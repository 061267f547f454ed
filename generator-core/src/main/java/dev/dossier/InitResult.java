package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What was written to start from.
 *
 * @param diagnostics why nothing was written; empty where it was
 * @param written the files that were written, in order of path
 * @param kept the files beside the data that were there already and stayed as they were
 */
public record InitResult(List<Diagnostic> diagnostics, List<Path> written, List<Path> kept) {

  public InitResult {
    diagnostics = List.copyOf(diagnostics);
    written = List.copyOf(written);
    kept = List.copyOf(kept);
  }
}
