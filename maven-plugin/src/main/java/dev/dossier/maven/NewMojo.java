package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.NewRequest;
import dev.dossier.NewResult;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Starts an incident, a team or a runbook: writes a commented file that holds what the data says
 * already, passes the check, and says itself what to replace. No file is ever replaced.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends DataMojo {

  /** What to start: {@code incident}, {@code team} or {@code runbook}. */
  @Parameter(property = "dossier.kind")
  private @Nullable String kind;

  /** The title of the incident or runbook, or the name of the team. */
  @Parameter(property = "dossier.title")
  private @Nullable String title;

  /**
   * The id, which is the name of the file too. Unless it is set an incident takes the next number
   * of the year, numbered as most incidents are, and a team or runbook the words of its title.
   */
  @Parameter(property = "dossier.id")
  private @Nullable String id;

  @Override
  String product() {
    return "new record";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    NewResult result;
    try {
      result = Dossier.start(new NewRequest(dataDirectory(), kind, title, id, asOf()));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    report(result.diagnostics());
    if (result.written().isEmpty()) {
      throw refusal(result.diagnostics());
    }
    result.written().ifPresent(file -> getLog().info("Wrote " + Summary.shown(file)));
    result
        .schema()
        .filter(file -> !Files.exists(file))
        .ifPresent(
            file ->
                getLog()
                    .info(
                        "Editors complete its keys once dossier:schema has written "
                            + Summary.shown(file)));
  }
}
