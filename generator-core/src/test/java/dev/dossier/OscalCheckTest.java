package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OSCAL documents as they are written and checked from outside. */
class OscalCheckTest {

  private static final Path SAMPLES = Path.of("src/test/resources/dev/dossier/export/oscal");

  @TempDir Path folder;

  @Test
  void whatIsExportedPassesTheCheck() {
    GenerateRequest request = request().documents(Set.of(new DocumentKindId("oscal"))).build();
    GenerateResult written = Dossier.export(new ExportRequest(request, null, null, null));
    assertThat(written.outcome()).isEqualTo(Outcome.WRITTEN);
    Path oscal = folder.resolve("exports/internal/oscal-tlp-amber");
    assertThat(List.of("catalog", "profile", "provider-ssp", "contoso-2026/customer-ssp"))
        .allSatisfy(name -> assertThat(oscal.resolve(name + ".json")).exists());
    assertThat(Dossier.check(request().build(), oscal).outcome()).isEqualTo(Outcome.CHECKED);
  }

  @Test
  void aPlanThatDoesNotFitRefusesTheData() {
    GenerateResult result = Dossier.check(request().build(), SAMPLES.resolve("nist-fault"));
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .extracting(code -> code.id())
        .containsExactly("oscal-reference-amiss");
  }

  private GenerateRequest.Builder request() {
    Instant asOf = Instant.parse("2026-11-21T00:00:00Z");
    return GenerateRequest.builder(Path.of("..", "data"), folder, asOf)
        .formats(Set.of(Format.OSCAL));
  }
}
