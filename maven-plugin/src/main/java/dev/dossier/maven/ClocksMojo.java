package dev.dossier.maven;

import dev.dossier.ClocksRequest;
import dev.dossier.ClocksResult;
import dev.dossier.Dossier;
import dev.dossier.page.ClockBoard;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints every open duty to notify, the most urgent first: who has to be told of which incident
 * until when, and how much time is left. The build fails where a duty is overdue.
 *
 * @since 0.1.0
 */
@Mojo(name = "clocks", requiresProject = false, threadSafe = true)
public final class ClocksMojo extends DataMojo {

  /**
   * What to print: {@code table} for people, {@code json} for programs, of the shape that {@code
   * clocks.schema.json} describes, or {@code ics}, a calendar of the deadlines.
   */
  @Parameter(property = "dossier.clocks.format", defaultValue = "table")
  private String format;

  /**
   * A file to write instead of printing, made with its folders and replaced if there is one.
   * Without it the output goes to the terminal; there {@code mvn -q} leaves out what Maven says
   * besides. Maven 4 marks every line unless {@code --raw-streams} is given too.
   */
  @Parameter(property = "dossier.clocks.outputFile")
  private @Nullable File outputFile;

  /** Whether the build fails where a duty is overdue. */
  @Parameter(property = "dossier.clocks.failOnOverdue", defaultValue = "true")
  private boolean failOnOverdue;

  /**
   * How many columns the table may take, 72 or more. Unless it is set it is the width that the
   * terminal states in the variable {@code COLUMNS}, and 80 where it states none.
   */
  @Parameter(property = "dossier.clocks.columns")
  private @Nullable Integer columns;

  /** What Maven itself was told about colours: {@code always}, {@code never} or {@code auto}. */
  @Parameter(defaultValue = "${style.color}", readonly = true)
  private @Nullable String styleColor;

  /** False with {@code mvn -B}. */
  @Parameter(defaultValue = "${session.request.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  String product() {
    return "clocks";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    ClocksFormat wanted = ParameterValues.clocksFormat(format);
    Terminal terminal = Terminal.of(System.getenv(), styleColor, interactive);
    int width = ParameterValues.columns(columns, terminal.columns());
    ClockBoard board = board();
    switch (wanted) {
      case TABLE -> emit(ClocksResult.table(board, width, terminal.colours(outputFile == null)));
      case JSON -> emit(ClocksResult.json(board));
      case ICS -> emit(ClocksResult.calendar(board));
    }
    if (failOnOverdue && !board.overdue().isEmpty()) {
      throw new MojoFailureException(Summary.overdue(board));
    }
  }

  private ClockBoard board() throws MojoFailureException, MojoExecutionException {
    ClocksResult result;
    try {
      result =
          Dossier.clocks(
              new ClocksRequest(dataDirectory(), asOf(), Clock.systemUTC().instant(), warnings()));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    report(result.diagnostics());
    return result.board().orElseThrow(() -> refusal(result.diagnostics()));
  }

  private void emit(String text) throws MojoExecutionException {
    if (outputFile == null) {
      System.out.print(text);
      System.out.flush();
      return;
    }
    Path file = outputFile.toPath().toAbsolutePath();
    Findings.write(file, text);
    getLog().info("Wrote the clocks to " + Summary.shown(file));
  }
}
