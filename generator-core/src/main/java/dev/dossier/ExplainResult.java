package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;

/**
 * An explanation, or why there is none.
 *
 * @param lines the explanation, to be shown with letters of one width; empty if there is none
 * @param diagnostics what is wrong with the question or with the data; empty if there is an
 *     explanation
 */
public record ExplainResult(List<String> lines, List<Diagnostic> diagnostics) {

  public ExplainResult {
    lines = List.copyOf(lines);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is an explanation. */
  public boolean isAnswered() {
    return diagnostics.isEmpty();
  }
}
