package dev.dossier.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import dev.dossier.model.Count;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.SharingLabel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DataReaderTest {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");

  @Test
  void aGoodFolderIsReadWithoutFindings() {
    ReadResult read = new DataReader(2).read(SMALL);

    assertThat(read.diagnostics()).extracting(Diagnostic::format).isEmpty();
    assertThat(read.unreadable()).isEmpty();
    Corpus corpus = read.corpus().orElseThrow();
    assertThat(corpus.organization().value().documentControl().version()).isEqualTo("1.0");
    assertThat(corpus.organization().value().incidentDefinition().criteria().get(0).anyOf())
        .containsExactly("true");
    assertThat(corpus.incidents()).hasSize(2);
  }

  @Test
  void valuesKeepWhatWasWritten() {
    Corpus corpus = new DataReader(1).read(SMALL).corpus().orElseThrow();

    Located<Incident> located = requireNonNull(corpus.incidents().get(new IncidentId("2026-014")));
    Incident incident = located.value();
    assertThat(incident.times().occurred())
        .isEqualTo(
            new Moment(OffsetDateTime.parse("2026-03-02T22:10+01:00"), Fidelity.APPROXIMATE));
    assertThat(incident.times().aware()).isNull();
    assertThat(requireNonNull(incident.impact()).customers()).isEqualTo(new Count(38, false));
    assertThat(incident.timeline().get(2).sharingLabel()).isEqualTo(SharingLabel.AMBER_STRICT);
    RunbookId runbook = new RunbookId("exposed-credentials");
    assertThat(requireNonNull(corpus.runbooks().get(runbook)).value().steps())
        .extracting(RunbookStep::target)
        .containsExactly(Duration.ofMinutes(30), Duration.ofHours(1));
    assertThat(located.at("timeline", 2, "phase")).hasToString("incidents/2026-014.yaml:41:36");
  }
}
