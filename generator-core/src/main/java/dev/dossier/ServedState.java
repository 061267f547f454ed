package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one state of the data that is served.
 *
 * @param diagnostics every finding, in order of place
 * @param served whether it is shown; if not, the last one that was good still is
 * @param taken how long it took to read, check and plan it
 * @param failure why it could not be read; absent unless something else than the data is at fault
 */
public record ServedState(
    List<Diagnostic> diagnostics, boolean served, Duration taken, @Nullable String failure) {

  public ServedState {
    diagnostics = List.copyOf(diagnostics);
  }
}
