package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The record that was started, or why none was.
 *
 * @param diagnostics what is wrong with what was asked for or with the data; nothing that stops a
 *     run if a file was written
 * @param written the file
 * @param schema where the file says that its schema is, which is not there unless it was written by
 *     {@link Dossier#schemas(Path)}
 */
public record NewResult(
    List<Diagnostic> diagnostics, Optional<Path> written, Optional<Path> schema) {

  public NewResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
