package dev.dossier;

import dev.dossier.model.DutyId;
import dev.dossier.model.Format;
import dev.dossier.model.IncidentId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/** Makes letters in a process of its own, whose heap {@link MergeTest} bounds. */
final class MergeProcess {

  private MergeProcess() {}

  public static void main(String[] arguments) {
    GenerateResult result =
        Dossier.merge(
            new MergeRequest(
                GenerateRequest.builder(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Instant.parse("2026-04-15T00:00:00Z"))
                    .formats(Set.of(Format.HTML))
                    .threads(2)
                    .build(),
                Path.of(arguments[2]),
                new IncidentId("2026-014"),
                new DutyId("provider-contract"),
                null));
    result.diagnostics().forEach(finding -> System.out.println(finding.format()));
    System.out.println(result.outcome() + " " + result.documents());
  }
}
