package dev.dossier.maven;

import java.io.File;
import java.nio.file.Files;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes every document into the folder {@code dossier} of the project's own site, which lists them
 * among the project reports.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends DossierMojo implements MavenReport {

  private static final String FOLDER = "dossier";

  /** The site's folder when the goal runs by itself; within a site build the site says. */
  @Parameter(
      defaultValue = "${project.reporting.outputDirectory}",
      readonly = true,
      required = true)
  private File siteDirectory;

  @Override
  String product() {
    return "documents";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    if (canGenerateReport()) {
      render();
    }
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      requireForm();
      render();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  private void render() throws MojoExecutionException, MojoFailureException {
    render(siteDirectory.toPath().resolve(FOLDER), buildDirectory().resolve("site.dossier-state"));
  }

  @Override
  public boolean canGenerateReport() {
    if (isSkipped()) {
      return false;
    }
    if (!Files.isDirectory(dataDirectory())) {
      getLog().info("No documents: there is no folder " + dataDirectory() + ".");
      return false;
    }
    return true;
  }

  /** Our pages bring their own layout; the site links to them and leaves them alone. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public String getOutputPath() {
    return FOLDER + "/index";
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in the interface to this day
  public String getOutputName() {
    return getOutputPath();
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Incident response";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Teams, responsibilities, processes, runbooks and incidents.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    siteDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory;
  }
}
