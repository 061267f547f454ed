package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.derive.FactCheck;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.RunbookCode;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runbooks that ship as examples pass every proof. */
class ReferenceRunbooksTest {

  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");

  @Test
  void theReferenceRunbooksPassEveryProof() {
    assertThat(findings(Path.of("..", "data"))).isEmpty();
  }

  private static List<String> findings(Path folder) {
    Corpus corpus = new DataReader(1).read(folder).corpus().orElseThrow();
    assertThat(corpus.runbooks()).isNotEmpty();
    return Stream.of(
            CorpusCheck.check(corpus, java.util.Set.of(), AS_OF), FactCheck.check(corpus, AS_OF))
        .flatMap(List::stream)
        .filter(finding -> finding.code() instanceof RunbookCode)
        .map(Diagnostic::format)
        .toList();
  }
}
