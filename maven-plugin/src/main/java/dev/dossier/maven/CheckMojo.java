package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.GenerateResult;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads and checks the data as {@code render} does, and writes nothing. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends DossierMojo {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      getLog().info("No check: dossier.skip is set.");
      return;
    }
    GenerateResult result = run(outputDirectory(), Dossier::check);
    getLog().info(Summary.checked(result, dataDirectory()));
  }
}
