package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.GenerateResult;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that make documents: their parameters and how a run ends. */
abstract class DossierMojo extends DataMojo {

  /**
   * The folder whose content becomes the documents; {@code dossier} in the project's build folder
   * unless it is set, and {@code target/dossier} where there is no project. Goals that write no
   * documents leave it alone.
   */
  @Parameter(property = "dossier.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * A folder of templates and theme files. Each replaces the shipped file of the same name; the
   * others stay as they are.
   */
  @Parameter(property = "dossier.templateDirectory")
  private @Nullable File templateDirectory;

  /**
   * The formats to write, {@code html}, {@code pdf}, {@code eml}, {@code ics} and, for exports,
   * {@code csv}, {@code xlsx} and {@code oscal}; all of them unless it is set. An {@code eml} is
   * made of each letter that goes by e-mail, and holds the PDF where that is written too; letters
   * that go through a portal, by post or by a form are no messages. An {@code ics} is a calendar of
   * deadlines.
   */
  @Parameter(property = "dossier.formats")
  private @Nullable List<String> formats;

  /**
   * The kinds of documents to write, as {@code documents.yaml} names them; all unless it is set.
   */
  @Parameter(property = "dossier.documents")
  private @Nullable List<String> documents;

  /** How many threads render; as many as there are processors unless it is set. */
  @Parameter(property = "dossier.threads")
  private @Nullable Integer threads;

  final Path outputDirectory() {
    return outputDirectory == null ? buildDirectory().resolve("dossier") : outputDirectory.toPath();
  }

  @Override
  final List<Path> sources() {
    return templateDirectory == null
        ? super.sources()
        : List.of(dataDirectory(), templateDirectory.toPath());
  }

  /**
   * Runs {@code stage} and logs what it found.
   *
   * @param target where the documents go
   * @throws MojoFailureException if a parameter or the data is at fault
   * @throws MojoExecutionException if files could not be read or written
   */
  final GenerateResult run(Path target, Function<GenerateRequest, GenerateResult> stage)
      throws MojoFailureException, MojoExecutionException {
    return run(request(target).build(), stage);
  }

  /**
   * Makes the documents that have changed since the last run into {@code target}.
   *
   * @param stateFile where a run keeps what the next one needs for that
   */
  final void render(Path target, Path stateFile)
      throws MojoFailureException, MojoExecutionException {
    long start = System.nanoTime();
    GenerateResult result = run(request(target).stateFile(stateFile).build(), Dossier::generate);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    markers().refresh(target);
    getLog().info(Summary.rendered(result, target, taken));
  }

  private GenerateResult run(
      GenerateRequest request, Function<GenerateRequest, GenerateResult> stage)
      throws MojoFailureException, MojoExecutionException {
    GenerateResult result;
    try {
      result = stage.apply(request);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    report(result.diagnostics());
    if (result.outcome() == GenerateResult.Outcome.REFUSED) {
      throw refusal(result.diagnostics());
    }
    return result;
  }

  /** The request that the parameters make. */
  final GenerateRequest.Builder request(Path target) throws MojoFailureException {
    GenerateRequest.Builder request =
        GenerateRequest.builder(dataDirectory(), target, asOf())
            .now(Clock.systemUTC().instant())
            .templateDirectory(templateDirectory == null ? null : templateDirectory.toPath())
            .documents(ParameterValues.documents(documents))
            .warnings(warnings())
            .progress(new ProgressLog(getLog(), System::nanoTime));
    if (formats != null && !formats.isEmpty()) {
      request.formats(ParameterValues.formats(formats));
    }
    if (threads != null) {
      request.threads(ParameterValues.threads(threads));
    }
    return request;
  }
}
