package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.ExportRequest;
import dev.dossier.GenerateResult;
import dev.dossier.model.AgreementId;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Id;
import dev.dossier.model.ServiceId;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes who is responsible for what as tables for spreadsheets and other programs. Where the data
 * has an error nothing is written, and what an earlier run wrote stays as it was.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", requiresProject = false, threadSafe = true)
public final class ExportMojo extends DossierMojo {

  /**
   * The audience, by its id in {@code audiences.yaml}: an export holds what that audience may see.
   * Whom {@code documents.yaml} states for each export unless it is set.
   */
  @Parameter(property = "dossier.audience")
  private @Nullable String audience;

  /** The only service to export, by its id; all services unless it is set. */
  @Parameter(property = "dossier.service")
  private @Nullable String service;

  /**
   * The only agreement to export, by its id; what holds for customers without one, and all
   * agreements that the audience may see, unless it is set.
   */
  @Parameter(property = "dossier.agreement")
  private @Nullable String agreement;

  /**
   * The folder whose content becomes the exports; {@code dossier-exports} in the project's build
   * folder unless it is set, and {@code target/dossier-exports} where there is no project.
   */
  @Parameter(property = "dossier.exportDirectory")
  private @Nullable File exportDirectory;

  @Override
  String product() {
    return "exports";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    Path target =
        exportDirectory == null
            ? buildDirectory().resolve("dossier-exports")
            : exportDirectory.toPath();
    AudienceId readers = id("dossier.audience", audience, AudienceId::new);
    ServiceId only = id("dossier.service", service, ServiceId::new);
    AgreementId agreed = id("dossier.agreement", agreement, AgreementId::new);
    long start = System.nanoTime();
    GenerateResult result =
        run(target, data -> Dossier.export(new ExportRequest(data, readers, only, agreed)));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    getLog().info(Summary.written(result, target, taken));
  }

  private static <T extends Id> @Nullable T id(
      String property, @Nullable String text, Function<String, T> type)
      throws MojoFailureException {
    return text == null || text.isBlank() ? null : ParameterValues.id(property, text, type);
  }
}
