package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.render.FindingsJson;
import dev.dossier.render.SarifLog;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a run found, for programs.
 *
 * <pre>{@code
 * String log = new FindingsReport(result.diagnostics()).sarif("1.0.0", file -> "src/dossier/" + file);
 * }</pre>
 *
 * @param diagnostics every finding, in order of place
 */
public record FindingsReport(List<Diagnostic> diagnostics) {

  public FindingsReport {
    diagnostics = List.copyOf(diagnostics);
  }

  /** JSON of the shape that {@code data/schema/findings.schema.json} describes. */
  public String json() {
    return FindingsJson.of(diagnostics);
  }

  /**
   * A log in the Static Analysis Results Interchange Format (SARIF 2.1.0).
   *
   * @param version the version of Dossier that found them
   * @param uris gives for the name of a file in a finding a URI; a relative one is taken as
   *     relative to the root of the sources
   */
  public String sarif(String version, UnaryOperator<String> uris) {
    return SarifLog.of(diagnostics, version, uris);
  }
}
