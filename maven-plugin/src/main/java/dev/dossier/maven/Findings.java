package dev.dossier.maven;

import dev.dossier.FindingsReport;
import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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

  /**
   * Writes the findings to {@code file}, in the form that its name asks for.
   *
   * @param version that of this plugin
   */
  void write(Path file, String version, SourceUris uris)
      throws MojoExecutionException, MojoFailureException {
    requireForm(file);
    FindingsReport report = new FindingsReport(diagnostics);
    write(file, isSarif(file) ? report.sarif(version, uris::of) : report.json());
  }

  /** Refuses a name that asks for no form. */
  static void requireForm(Path file) throws MojoFailureException {
    if (!isSarif(file) && !name(file).endsWith(".json")) {
      throw ParameterValues.wrong(
          "dossier.findingsFile",
          file.toString(),
          "has no form",
          "Let its name end in .sarif or .json.");
    }
  }

  private static boolean isSarif(Path file) {
    return name(file).endsWith(".sarif") || name(file).endsWith(".sarif.json");
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  /** Writes {@code text} to {@code file}, made with its folders and replaced if there is one. */
  static void write(Path file, String text) throws MojoExecutionException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new MojoExecutionException("The file " + file + " cannot be written: " + e, e);
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
