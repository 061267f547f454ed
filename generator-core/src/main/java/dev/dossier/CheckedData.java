package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A data folder as it was read, with everything that is wrong with it.
 *
 * @param corpus the records; empty where they could not be read
 * @param findings what is wrong, in no order
 */
record CheckedData(Optional<Corpus> corpus, List<Diagnostic> findings) {

  static CheckedData read(Path folder, int threads, Instant asOf) {
    return read(folder, threads, asOf, asOf);
  }

  /**
   * Reads and checks a folder.
   *
   * @param now the instant after which recorded times are findings; not before {@code asOf}
   */
  static CheckedData read(Path folder, int threads, Instant asOf, Instant now) {
    return new RunMemory(threads).read(folder, asOf, now);
  }
}
