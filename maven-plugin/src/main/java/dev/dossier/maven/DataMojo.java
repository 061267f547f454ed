package dev.dossier.maven;

import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.diagnostic.Diagnostic;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
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
   * same data and the same instant write the same bytes, and the second makes nothing again; at the
   * time of the build every document is another one, as it tells the instant.
   */
  @Parameter(property = "dossier.asOf")
  private @Nullable String asOf;

  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private @Nullable String outputTimestamp;

  /** Whether a warning stops the run as an error does. */
  @Parameter(property = "dossier.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /**
   * A file to which the findings are written too, made with its folders and replaced if there is
   * one: as SARIF 2.1.0 where its name ends in {@code .sarif}, for code hosts and editors that show
   * findings at their lines; where it ends in {@code .json}, as JSON of the shape that {@code
   * findings.schema.json} describes. A run without findings writes it too.
   */
  @Parameter(property = "dossier.findingsFile")
  private @Nullable File findingsFile;

  /** Whether to do nothing. */
  @Parameter(property = "dossier.skip", defaultValue = "false")
  private boolean skip;

  /** The root of the sources, which a finding's file is named from. */
  @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
  private @Nullable File sourceRoot;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Inject private BuildContext buildContext;

  /** Absent where there is no project. */
  @Parameter(defaultValue = "${project.file}", readonly = true)
  private @Nullable File projectFile;

  /** Means nothing where there is no project. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File buildDirectory;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File currentDirectory;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    requireForm();
    if (markers().isConcerned(sources())) {
      make();
    } else {
      getLog().debug("No " + product() + ": no file of the data has changed.");
    }
  }

  /** The folders that {@link #product} is made of, the data folder first. */
  List<Path> sources() {
    return List.of(dataDirectory());
  }

  final Markers markers() {
    return new Markers(buildContext);
  }

  /** What the goal makes, as a noun that can follow "no". */
  abstract String product();

  /** Does what the goal is for. */
  abstract void make() throws MojoExecutionException, MojoFailureException;

  /** Whether the user asked for nothing to be done, which is logged then. */
  final boolean isSkipped() {
    if (skip) {
      getLog().info("No " + product() + ": dossier.skip is set.");
    }
    return skip;
  }

  /** Refuses a file for the findings whose name asks for no form, before anything is done. */
  final void requireForm() throws MojoFailureException {
    if (findingsFile != null) {
      Findings.requireForm(findingsFile.toPath());
    }
  }

  final Path dataDirectory() {
    return dataDirectory.toPath();
  }

  /** The folder of the project, or the one the build was started in where there is none. */
  final Path currentDirectory() {
    return currentDirectory.toPath();
  }

  /** The project's build folder; {@code target} where there is no project. */
  final Path buildDirectory() {
    return projectFile == null ? currentDirectory().resolve("target") : buildDirectory.toPath();
  }

  final Instant asOf() throws MojoFailureException {
    return ParameterValues.asOf(asOf, outputTimestamp, Clock.systemUTC());
  }

  final Warnings warnings() {
    return failOnWarning ? Warnings.FAIL : Warnings.REPORT;
  }

  /** Logs what a run found, and shows and writes it where that was asked for. */
  final void report(List<Diagnostic> diagnostics)
      throws MojoExecutionException, MojoFailureException {
    Findings findings = new Findings(diagnostics);
    findings.log(getLog());
    Path root = sourceRoot == null ? Path.of("") : sourceRoot.toPath();
    SourceUris files = new SourceUris(root, sources());
    markers().show(diagnostics, files, sources());
    if (findingsFile != null) {
      findings.write(findingsFile.toPath(), version, files);
    }
  }

  /** The last word of a build whose data is at fault. */
  final MojoFailureException refusal(List<Diagnostic> diagnostics) {
    return new MojoFailureException(new Findings(diagnostics).refusal(dataDirectory(), warnings()));
  }
}
