package dev.dossier.maven;

import dev.dossier.DiffRequest;
import dev.dossier.DiffResult;
import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.compare.ChangeKind;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.AudienceId;
import dev.dossier.page.ChangeReport;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what changed from one state of the data to another, in terms of who is responsible for what
 * and of who has to act, and writes it as a document. The build can be made to fail on kinds of
 * changes. A state is a folder, or a revision of the git repository that holds the data folder; the
 * repository is only read, and nothing is checked out.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends DataMojo {

  /**
   * The earlier state: the path of a data folder, or else a commit, tag or branch, such as {@code
   * v1.0} or {@code HEAD~1}. A branch whose name is also that of a folder is written {@code
   * refs/heads/…}.
   */
  @Parameter(property = "dossier.from")
  private @Nullable String from;

  /** The later state, likewise; the data folder as it stands unless it is set. */
  @Parameter(property = "dossier.to")
  private @Nullable String to;

  /**
   * For whom, by the id of an audience: of either state only what that audience may see is
   * compared. Unless it is set, it is the audience of the document with the page {@code changes},
   * which is {@code internal} where {@code documents.yaml} does not say otherwise.
   */
  @Parameter(property = "dossier.audience")
  private @Nullable String audience;

  /**
   * Kinds of changes that make the build fail, such as {@code
   * responsibility-moved-to-customer,deadline-shortened,label-laxer}, or {@code any}; none unless
   * it is set. The document names the kinds of its changes, and {@code changes.schema.json} lists
   * all.
   */
  @Parameter(property = "dossier.failOn")
  private @Nullable List<String> failOn;

  /** What to write: {@code html}, {@code pdf}, {@code md} and {@code json}, or {@code none}. */
  @Parameter(property = "dossier.diff.formats", defaultValue = "html,pdf,md,json")
  private List<String> formats;

  /**
   * The folder whose content becomes the documents; {@code dossier-diff} in the project's build
   * folder unless it is set, and {@code target/dossier-diff} where there is no project.
   */
  @Parameter(property = "dossier.diff.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * A folder of templates and theme files. Each replaces the shipped file of the same name; the
   * others stay as they are.
   */
  @Parameter(property = "dossier.templateDirectory")
  private @Nullable File templateDirectory;

  @Override
  String product() {
    return "comparison";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    Set<ChangeKind> refused = ParameterValues.changeKinds(failOn);
    DiffRequest request = request();
    DiffResult result;
    try {
      result = Dossier.diff(request);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    log(result, request);
    ChangeReport report =
        result
            .report()
            .orElseThrow(() -> new MojoFailureException(Summary.uncompared(result, request)));
    DiffResult.text(report).forEach(getLog()::info);
    if (!request.formats().isEmpty()) {
      getLog().info("Wrote the changes to " + Summary.shown(request.data().outputDirectory()));
    }
    if (!result.changesOf(refused).isEmpty()) {
      throw new MojoFailureException(Summary.drift(result.changesOf(refused), report));
    }
  }

  private DiffRequest request() throws MojoFailureException {
    if (from == null || from.isBlank()) {
      throw new MojoFailureException(
          "dossier.from is not set. Write -Ddossier.from= and a data folder, or a revision such as"
              + " HEAD~1 or v1.0.");
    }
    Path target =
        outputDirectory == null
            ? buildDirectory().resolve("dossier-diff")
            : outputDirectory.toPath();
    GenerateRequest data =
        GenerateRequest.builder(dataDirectory(), target, asOf())
            .now(Clock.systemUTC().instant())
            .templateDirectory(templateDirectory == null ? null : templateDirectory.toPath())
            .warnings(warnings())
            .build();
    return new DiffRequest(
        data,
        currentDirectory(),
        from.strip(),
        to == null || to.isBlank() ? null : to.strip(),
        audience == null || audience.isBlank()
            ? null
            : ParameterValues.id("dossier.audience", audience, AudienceId::new),
        ParameterValues.changesFormats(formats));
  }

  /**
   * What is wrong with the earlier state is told apart: its places are not those of the files here.
   */
  private void log(DiffResult result, DiffRequest request)
      throws MojoExecutionException, MojoFailureException {
    List<Diagnostic> errors = result.before().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      getLog().error("In " + request.from() + ":");
      new Findings(errors).log(getLog());
    }
    if (!result.after().isEmpty() && request.to() != null) {
      getLog().info("In " + request.to() + ":");
    }
    List<Diagnostic> rest = new ArrayList<>(result.after());
    rest.addAll(result.diagnostics());
    report(rest);
  }
}
