package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.ExplainRequest;
import dev.dossier.ExplainResult;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says who is responsible for a layer of a service, which line of the data decided it, and what
 * each side has to do. It writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends DataMojo {

  /** The service, by its id. */
  @Parameter(property = "dossier.service")
  private @Nullable String service;

  /** The layer, by its id in the service's matrix; all layers in short unless it is set. */
  @Parameter(property = "dossier.layer")
  private @Nullable String layer;

  /** The agreement, by its id; what holds for customers without one unless it is set. */
  @Parameter(property = "dossier.agreement")
  private @Nullable String agreement;

  @Override
  String product() {
    return "explanation";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    ExplainResult result;
    try {
      result =
          Dossier.explain(new ExplainRequest(dataDirectory(), service, layer, agreement, asOf()));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    if (!result.isAnswered()) {
      report(result.diagnostics());
      throw new MojoFailureException(
          "there is no explanation from "
              + Summary.shown(dataDirectory())
              + "; see "
              + (result.diagnostics().size() == 1 ? "the error" : "the errors")
              + " above");
    }
    result.lines().forEach(getLog()::info);
  }
}
