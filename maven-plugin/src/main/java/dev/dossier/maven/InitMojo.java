package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.InitRequest;
import dev.dossier.InitResult;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a small, complete and commented set of data into {@code src/dossier}, with the JSON
 * Schemas that editors complete it by, and a {@code pom.xml} that renders it. A {@code pom.xml}
 * that is there already stays as it is; where there is data already nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /** The folder to write to, made where there is none. */
  @Parameter(property = "dossier.directory", defaultValue = "${basedir}", required = true)
  private File directory;

  /**
   * The instant that counts as now, an ISO 8601 date and time with its offset: the sample incident
   * is two days old then. Without it, it is the time of the build.
   */
  @Parameter(property = "dossier.asOf")
  private @Nullable String asOf;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = directory.toPath();
    InitResult result;
    try {
      result =
          Dossier.init(
              new InitRequest(
                  folder,
                  version,
                  ParameterValues.asOf(asOf, Clock.systemUTC())
                      .atOffset(ZoneOffset.UTC)
                      .toLocalDate()));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    new Findings(result.diagnostics()).log(getLog());
    if (!result.diagnostics().isEmpty()) {
      throw new MojoFailureException(
          "there is data already under " + Summary.shown(folder) + "; nothing was written");
    }
    result.written().forEach(file -> getLog().info("Wrote " + Summary.shown(file)));
    result.kept().forEach(file -> getLog().info("Kept " + Summary.shown(file)));
    getLog()
        .info(
            "Next: mvn verify there, then open target/dossier/index.html. The letter to the customer"
                + " is below target/dossier/letters.");
  }
}
