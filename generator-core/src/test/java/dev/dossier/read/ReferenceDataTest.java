package dev.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.ProcessId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

  private static final Path DATA = Path.of("../data");

  @Test
  void theReferenceDataIsReadWithoutFindings() {
    ReadResult read = new DataReader(2).read(DATA);

    assertThat(read.diagnostics()).extracting(Diagnostic::format).isEmpty();
    assertThat(read.corpus().orElseThrow().incidents()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void theCatalogueLiesBelowIt() {
    var processes = new DataReader(1).read(DATA).corpus().orElseThrow().processes();

    assertThat(processes.get(new ProcessId("nist-800-61r2")))
        .extracting(process -> process.file())
        .asString()
        .startsWith("catalogue/processes/");
  }

  @Test
  void anyNumberOfThreadsReadsTheSame() {
    ReadResult one = new DataReader(1).read(DATA);
    ReadResult four = new DataReader(4).read(DATA);

    assertThat(four).isEqualTo(one);
  }
}
