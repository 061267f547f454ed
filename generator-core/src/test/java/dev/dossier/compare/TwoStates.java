package dev.dossier.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.check.CorpusCheck;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AudienceId;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two copies of a data folder, of which a test changes the second one. */
final class TwoStates {

  static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  static final Path REFERENCE = Path.of("../data");
  static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");

  private final Path before;
  private final Path after;

  TwoStates(Path data, Path folder) throws IOException {
    before = folder.resolve("before");
    after = folder.resolve("after");
    DataCopy.copy(data, before);
    DataCopy.copy(data, after);
  }

  Path before() {
    return before;
  }

  Path after() {
    return after;
  }

  /** Changes a file of the later state. */
  TwoStates edit(String file, UnaryOperator<String> change) throws IOException {
    DataCopy.edit(after.resolve(file), change);
    return this;
  }

  /** The changes as {@code audience} sees them; both states must be without errors. */
  List<Change> changes(String audience) {
    return Comparison.of(seen(before, audience), seen(after, audience));
  }

  List<Change> changes() {
    return changes("internal");
  }

  static DisclosedCorpus seen(Path data, String audience) {
    ReadResult read = new DataReader(1).read(data);
    var corpus = read.corpus().orElseThrow(() -> new AssertionError(read.diagnostics()));
    assertThat(CorpusCheck.check(corpus, read.unreadable(), AS_OF))
        .noneMatch(finding -> finding.isError());
    return Disclosures.of(corpus, AS_OF).to(new AudienceId(audience));
  }
}
