package dev.dossier.maven;

import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.diagnostic.Diagnostic;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that read data: where it is, when is now, and what findings mean. */
abstract class DataMojo extends AbstractMojo {

  /** The folder with the data: {@code organization.yaml} and the folders beside it. */
  @Parameter(
      property = "dossier.dataDirectory",
      defaultValue = "${basedir}/src/dossier",
      required = true)
  private File dataDirectory;

  /**
   * The instant that counts as now: an ISO 8601 date and time with its offset, such as {@code
   * 2026-03-03T06:41Z}, or seconds since 1970. Deadlines and clocks are told as of it, and
   * incidents as they were known then, without what came or was learned later. Without it and
   * without {@code project.build.outputTimestamp} it is the time of the build. Two runs with the
   * same data and the same instant write the same bytes.
   */
  @Parameter(property = "dossier.asOf", defaultValue = "${project.build.outputTimestamp}")
  private @Nullable String asOf;

  /** Whether a warning stops the run as an error does. */
  @Parameter(property = "dossier.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** Whether to do nothing. */
  @Parameter(property = "dossier.skip", defaultValue = "false")
  private boolean skip;

  /** Whether the user asked for nothing to be done. */
  final boolean isSkipped() {
    return skip;
  }

  final Path dataDirectory() {
    return dataDirectory.toPath();
  }

  final Instant asOf() throws MojoFailureException {
    return ParameterValues.asOf(asOf, Clock.systemUTC());
  }

  final Warnings warnings() {
    return failOnWarning ? Warnings.FAIL : Warnings.REPORT;
  }

  /** Logs what a run found. */
  final void log(List<Diagnostic> diagnostics) {
    new Findings(diagnostics).log(getLog());
  }

  /** The last word of a build whose data is at fault. */
  final MojoFailureException refusal(List<Diagnostic> diagnostics) {
    return new MojoFailureException(new Findings(diagnostics).refusal(dataDirectory(), warnings()));
  }
}
