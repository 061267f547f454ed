package dev.dossier.maven;

import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** The findings of a run as the build log and the build's last word show them. */
record Findings(List<Diagnostic> diagnostics) {

  void log(Log log) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.isError()) {
        log.error(diagnostic.format());
      } else {
        log.warn(diagnostic.format());
      }
    }
  }

  /** Why nothing was written, on one line: how many findings in how many files of which folder. */
  String refusal(Path dataDirectory, Warnings warnings) {
    List<Diagnostic> errors = diagnostics.stream().filter(Diagnostic::isError).toList();
    List<Diagnostic> decisive = errors.isEmpty() ? diagnostics : errors;
    long files =
        decisive.stream()
            .map(diagnostic -> diagnostic.span().file())
            .filter(file -> !file.isEmpty())
            .distinct()
            .count();
    StringBuilder text =
        new StringBuilder(Summary.count(decisive.size(), errors.isEmpty() ? "warning" : "error"));
    if (files > 0) {
      text.append(" in ").append(Summary.count(files, "file"));
    }
    text.append(" under ").append(Summary.shown(dataDirectory));
    if (errors.isEmpty() && warnings == Warnings.FAIL) {
      text.append(", and dossier.failOnWarning is set");
    }
    return text.append("; nothing was written").toString();
  }
}
