package dev.dossier;

import dev.dossier.check.CorpusCheck;
import dev.dossier.derive.FactCheck;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import dev.dossier.render.TemplateEngine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run in a process leaves for the next one about the same data: files that say the same
 * are not parsed again, and what follows from an incident that has not changed is not worked out
 * again. A run finds the same as it would without it. For one run at a time.
 */
final class RunMemory {

  private final DataReader reader;
  private @Nullable FactCheck facts;
  private @Nullable Disclosures disclosures;
  private @Nullable TemplateEngine shippedTemplates;

  /**
   * @param threads how many threads read files
   */
  RunMemory(int threads) {
    reader = new DataReader(threads);
  }

  /**
   * Reads and checks a folder.
   *
   * @param now the instant after which recorded times are findings; not before {@code asOf}
   */
  CheckedData read(Path folder, Instant asOf, Instant now) {
    ReadResult read = reader.read(folder);
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    read.corpus()
        .ifPresent(
            corpus -> {
              findings.addAll(CorpusCheck.check(corpus, read.unreadable(), now));
              facts = FactCheck.of(corpus, asOf, facts);
              findings.addAll(facts.findings());
            });
    return new CheckedData(read.corpus(), findings);
  }

  /** What each audience sees of {@code corpus}, whose check found no errors. */
  Disclosures disclosures(Corpus corpus, Instant asOf) {
    disclosures = Disclosures.of(corpus, asOf, disclosures);
    return disclosures;
  }

  /**
   * The templates.
   *
   * @param userFolder the folder of the user's templates, which may have changed; empty if there is
   *     none
   */
  TemplateEngine templates(Optional<Path> userFolder) {
    if (userFolder.isPresent()) {
      return new TemplateEngine(userFolder.get());
    }
    if (shippedTemplates == null) {
      shippedTemplates = new TemplateEngine(null);
    }
    return shippedTemplates;
  }
}
