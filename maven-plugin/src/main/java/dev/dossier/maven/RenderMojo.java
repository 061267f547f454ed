package dev.dossier.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads and checks the data and writes every document. Where the data has an error nothing is
 * written, and what an earlier run wrote stays as it was. A document that is the same as before is
 * not written again, and where {@code dossier.asOf} and everything else is the same as in the last
 * run nothing is made at all; what a run needs to know for that is kept in the file {@code
 * dossier.dossier-state} beside the output folder.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "render",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class RenderMojo extends DossierMojo {

  @Override
  String product() {
    return "documents";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    Path target = outputDirectory();
    render(target, target.resolveSibling(target.getFileName() + ".dossier-state"));
  }
}
