package dev.dossier.maven;

import dev.dossier.Dossier;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schemas of all data files, by which editors complete and explain keys. A data
 * file names its schema in a comment such as {@code # yaml-language-server:
 * $schema=../.schema/team.schema.json}.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {

  /** The folder to write to; the schemas in it are replaced. */
  @Parameter(
      property = "dossier.schemaDirectory",
      defaultValue = "${basedir}/src/dossier/.schema",
      required = true)
  private File schemaDirectory;

  /** Whether to do nothing. */
  @Parameter(property = "dossier.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("No schemas: dossier.skip is set.");
      return;
    }
    Path folder = schemaDirectory.toPath();
    List<Path> written;
    try {
      written = Dossier.schemas(folder);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    getLog()
        .info("Wrote " + Summary.count(written.size(), "schema") + " to " + Summary.shown(folder));
  }
}
