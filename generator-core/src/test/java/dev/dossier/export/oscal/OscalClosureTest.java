package dev.dossier.export.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plans that fit together and plans that do not. The pair in {@code nist-fault} repeats, in few
 * words, the fault of NIST's own sample of a leveraged and a leveraging system, which its schemas
 * and constraints let pass: what is satisfied is named by the UUID of what is provided.
 */
class OscalClosureTest {

  private static final Path SAMPLES =
      Path.of("src", "test", "resources", "dev", "dossier", "export", "oscal");

  @TempDir Path folder;

  @Test
  void thePlansOfTheReferenceDataFitTogether() throws IOException {
    OscalSets.write(OscalSets.corpus("internal"), folder);
    assertThat(OscalClosure.check(folder)).isEmpty();
  }

  @Test
  void aPlanOfTheCustomerDoesNotStandAlone() throws IOException {
    OscalSets.write(OscalSets.corpus("internal"), folder);
    Files.delete(folder.resolve("contoso-2026").resolve(OscalSet.PROVIDER_PLAN));
    assertThat(OscalClosure.check(folder))
        .isNotEmpty()
        .extracting(finding -> finding.code().id())
        .containsOnly("oscal-reference-dangles");
  }

  @Test
  void theFaultOfTheSampleOfNistIsFound() {
    assertThat(formatted(SAMPLES.resolve("nist-fault")))
        .isEqualTo(
            """
            leveraging.json:21:42: This "satisfied" refers to 11111111-0000-4000-9009-002001001001, which is of "provided" at leveraged.json:18:29, but it has to be of "responsibilities". Name one of those. [oscal-reference-amiss]
                                "responsibility-uuid": "11111111-0000-4000-9009-002001001001",
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^""");
  }

  @Test
  void everyFaultIsFoundAtItsPlace() throws IOException {
    assertThat(formatted(SAMPLES.resolve("faults")))
        .isEqualTo(Files.readString(SAMPLES.resolve("faults.txt")).stripTrailing());
  }

  @Test
  void aFolderWithoutPlansIsNamed() throws IOException {
    Files.writeString(folder.resolve("catalog.json"), "{\"catalog\": {}}");
    assertThat(OscalClosure.check(folder))
        .extracting(finding -> finding.code().id())
        .containsExactly("oscal-plans-missing");
    assertThat(OscalClosure.check(folder.resolve("none")))
        .extracting(finding -> finding.code().id())
        .containsExactly("oscal-folder-missing");
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() throws IOException {
    Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
    assertThat(OscalClosure.check(folder))
        .extracting(finding -> finding.code().id())
        .containsExactly("oscal-unreadable");
  }

  private static String formatted(Path folder) {
    List<Diagnostic> findings = OscalClosure.check(folder);
    return findings.stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
  }
}
