package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.GenerateResult;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the data as {@code render} does, and writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends DossierMojo {

  /**
   * A folder with system security plans of OSCAL as JSON, of whatever origin, that are checked as
   * well: whatever a plan inherits or satisfies has to be provided or left open by one of them.
   */
  @Parameter(property = "dossier.oscalDirectory")
  private @Nullable File oscalDirectory;

  @Override
  String product() {
    return "check";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    File plans = oscalDirectory;
    GenerateResult result =
        run(
            outputDirectory(),
            data -> plans == null ? Dossier.check(data) : Dossier.check(data, plans.toPath()));
    getLog().info(Summary.checked(result, dataDirectory()));
  }
}
