package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Format;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run found and did.
 *
 * @param diagnostics every finding, in order of place
 * @param outcome whether the documents were written
 * @param documents how many documents there are; a document in two formats counts once
 * @param formats how many of them there are in each format, in the order of the formats; formats
 *     that there are none in are left out
 */
public record GenerateResult(
    List<Diagnostic> diagnostics, Outcome outcome, int documents, Map<Format, Integer> formats) {

  public GenerateResult {
    diagnostics = List.copyOf(diagnostics);
    Map<Format, Integer> ordered = new EnumMap<>(Format.class);
    ordered.putAll(formats);
    formats = Collections.unmodifiableMap(ordered);
  }

  /** How a run ended. */
  public enum Outcome {
    /** The documents stand in the output folder. */
    WRITTEN,
    /** They stood there already, made from the same data, templates and parameters. */
    UNCHANGED,
    /** Only the data was checked, and it is good. */
    CHECKED,
    /** Errors, or warnings where they count as errors: nothing was written. */
    REFUSED
  }

  static GenerateResult refused(List<Diagnostic> diagnostics) {
    return new GenerateResult(diagnostics, Outcome.REFUSED, 0, Map.of());
  }
}
