package dev.dossier;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.IncidentCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run from data to documents that makes only what has changed since the last one into the same
 * folder. What it writes is the same as if there had been no other run.
 */
final class RepeatedRun {

  private final GenerateRequest request;

  RepeatedRun(GenerateRequest request) {
    this.request = request;
  }

  GenerateResult generate() {
    return request
        .stateFile()
        .map(this::generate)
        .orElseGet(() -> new GenerateRun(request).generate());
  }

  private GenerateResult generate(Path stateFile) {
    Optional<String> fingerprint = RunFingerprint.of(request);
    Optional<RunState> last = RunState.read(stateFile);
    if (last.isPresent()
        && fingerprint.isPresent()
        && fingerprint.get().equals(last.get().fingerprint())
        && last.get().isIntact(request.outputDirectory())) {
      return last.get().result();
    }
    Optional<String> base = paperBase();
    GenerateRun run =
        new GenerateRun(request, base.isPresent() ? last.orElse(null) : null, base.orElse(""));
    GenerateResult result = run.generate();
    if (result.outcome() == Outcome.WRITTEN && base.isPresent()) {
      String repeatable = changesWithTime(result) ? null : fingerprint.orElse(null);
      RunState.after(repeatable, result, request.outputDirectory(), run.papers()).write(stateFile);
    }
    return result;
  }

  /** Whether a finding tells when the run took place, which the next one would tell otherwise. */
  private static boolean changesWithTime(GenerateResult result) {
    return result.diagnostics().stream()
        .anyMatch(finding -> finding.code() == IncidentCode.TIME_IN_FUTURE);
  }

  /** The digest of what all PDFs are made with: the program, and all of the user's theme. */
  private Optional<String> paperBase() {
    try {
      InputDigest digest = new InputDigest().addProgram();
      @Nullable Path templates = request.templateDirectory().orElse(null);
      if (templates != null) {
        digest.addFiles(templates, any -> true);
      }
      return Optional.of(digest.hex());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
