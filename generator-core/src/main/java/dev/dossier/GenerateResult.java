package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a run found and did.
 *
 * @param diagnostics every finding, in order of place
 * @param outcome whether the documents were written
 * @param documents how many documents there are; a document in two formats counts once
 * @param files how many files the output folder now has, stylesheets and manifest included; 0 when
 *     nothing was written
 */
public record GenerateResult(
    List<Diagnostic> diagnostics, Outcome outcome, int documents, int files) {

  public GenerateResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How a run ended. */
  public enum Outcome {
    /** The documents stand in the output folder. */
    WRITTEN,
    /** Only the data was checked, and it is good. */
    CHECKED,
    /** Errors, or warnings where they count as errors: nothing was written. */
    REFUSED
  }

  static GenerateResult refused(List<Diagnostic> diagnostics) {
    return new GenerateResult(diagnostics, Outcome.REFUSED, 0, 0);
  }
}
