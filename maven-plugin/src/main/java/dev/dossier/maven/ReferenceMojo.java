package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.ReferenceRequest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reference as Markdown: every key of every data file, every goal with its parameters, and
 * every finding with its code. Written to its usual place it becomes part of the project's site.
 *
 * @since 0.1.0
 */
@Mojo(name = "reference", requiresProject = false, threadSafe = true)
public final class ReferenceMojo extends AbstractMojo {

  private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";

  /** The folder to write to; pages of the same names in it are replaced. */
  @Parameter(
      property = "dossier.referenceDirectory",
      defaultValue = "${project.build.directory}/generated-site/markdown",
      required = true)
  private File referenceDirectory;

  /**
   * A folder with text files of findings as the console shows them, an empty line between two. They
   * stand as examples beside the findings of their codes.
   */
  @Parameter(property = "dossier.examplesDirectory")
  private @Nullable File examplesDirectory;

  /** Whether to do nothing. */
  @Parameter(property = "dossier.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("No reference: dossier.skip is set.");
      return;
    }
    Path folder = referenceDirectory.toPath();
    List<Path> written;
    try {
      written =
          Dossier.reference(
              new ReferenceRequest(
                  folder,
                  descriptor(),
                  examplesDirectory == null ? null : examplesDirectory.toPath()));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    getLog()
        .info("Wrote " + Summary.count(written.size(), "page") + " to " + Summary.shown(folder));
  }

  private static String descriptor() {
    try (InputStream text = ReferenceMojo.class.getResourceAsStream(DESCRIPTOR)) {
      if (text == null) {
        throw new IllegalStateException("the class path holds no " + DESCRIPTOR);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + DESCRIPTOR, e);
    }
  }
}
