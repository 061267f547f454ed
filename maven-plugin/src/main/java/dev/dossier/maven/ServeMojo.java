package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.ServeRequest;
import dev.dossier.ServedSite;
import dev.dossier.ServedState;
import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the documents in a browser while the data is being written, and follows what is saved: a
 * page that would say something else is loaded again at once. Findings stand above every page;
 * where there are errors the pages show the last state that had none. Each document, PDFs too, is
 * made when it is opened; nothing is written. The site is served to this machine only, until the
 * goal is stopped with Ctrl+C. The instant that counts as now is that of the start.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends DossierMojo {

  /** The port to listen at; 0 for any that is free. */
  @Parameter(property = "dossier.port", defaultValue = "8720")
  private int port;

  /** The findings of the state before, which need not be told again. */
  private List<Diagnostic> told = List.of();

  @Override
  String product() {
    return "site";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    ParameterValues.requirePort(port);
    ServeRequest request =
        new ServeRequest(
            request(outputDirectory()).warnings(Warnings.REPORT).build(), port, this::tell);
    try (ServedSite site = Dossier.serve(request)) {
      getLog().info("The documents are at " + site.uri() + " until you press Ctrl+C.");
      site.await();
    } catch (IOException e) {
      throw new MojoFailureException(
          "Port "
              + port
              + " cannot be had: "
              + e.getMessage()
              + ". Set dossier.port to another one, or to 0 for any that is free.",
          e);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(ServedState state) {
    List<Diagnostic> fresh = new ArrayList<>(state.diagnostics());
    fresh.removeAll(told);
    told = state.diagnostics();
    new Findings(fresh).log(getLog());
    if (state.failure() != null) {
      getLog().error("The data could not be read: " + state.failure());
    }
    getLog().info(Summary.served(state));
  }
}
