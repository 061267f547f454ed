package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.GenerateResult;
import java.time.Duration;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads and checks the data and writes every document. Where the data has an error nothing is
 * written, and what an earlier run wrote stays as it was.
 */
@Mojo(
    name = "render",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class RenderMojo extends DossierMojo {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      getLog().info("No documents: dossier.skip is set.");
      return;
    }
    long start = System.nanoTime();
    GenerateResult result = run(outputDirectory(), Dossier::generate);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    getLog().info(Summary.written(result, outputDirectory(), taken));
  }
}
