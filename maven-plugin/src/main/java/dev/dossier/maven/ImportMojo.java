package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.ImportRequest;
import dev.dossier.NewResult;
import dev.dossier.diagnostic.Diagnostic;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes a playbook of CACAO 2.0 (OASIS) into the data as a runbook. A playbook that Dossier wrote
 * comes back whole; of others it takes what a runbook has a place for, marks by comments what it
 * had to guess, and warns of what it left out. A playbook that is not valid is refused with the
 * place of every fault as line, column and JSON Pointer. No file is ever replaced.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends DataMojo {

  /** The playbook, a JSON file. */
  @Parameter(property = "dossier.playbook", required = true)
  private File playbook;

  /**
   * The id, which is the name of the file too. Unless it is set it is that which the playbook
   * states, if Dossier wrote it, and else made of its name.
   */
  @Parameter(property = "dossier.id")
  private @Nullable String id;

  /**
   * The id of the process that the runbook follows, where the playbook states none; that which most
   * records follow unless it is set. All steps belong to one of its phases then: that which the
   * types of the playbook tell, as far as the phases state what they correspond to, else that of
   * detection.
   */
  @Parameter(property = "dossier.process")
  private @Nullable String process;

  /**
   * The id of the team that keeps the runbook right and answers for steps that tools do, where the
   * playbook states none; the team that answers for documents unless it is set.
   */
  @Parameter(property = "dossier.team")
  private @Nullable String team;

  /**
   * The id of the type of incident that the runbook answers; those that the labels of the playbook
   * name unless it is set.
   */
  @Parameter(property = "dossier.incidentType")
  private @Nullable String incidentType;

  /**
   * Which teams the agents of the playbook are, with commas between them: the name or id of an
   * agent, an equals sign and the id of the team, such as {@code IR team=security-response}. Others
   * are found by their ids in playbooks that Dossier wrote, else by the nearest name.
   */
  @Parameter(property = "dossier.teams")
  private @Nullable List<String> teams;

  @Override
  List<Path> sources() {
    Path folder = playbook.toPath().toAbsolutePath().getParent();
    return folder == null ? super.sources() : List.of(dataDirectory(), folder);
  }

  @Override
  String product() {
    return "runbook";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    Path file = playbook.toPath().toAbsolutePath();
    NewResult result;
    try {
      result =
          Dossier.importRunbook(
              new ImportRequest(
                  dataDirectory(),
                  file,
                  stated(id),
                  stated(process),
                  stated(team),
                  stated(incidentType),
                  pairs(teams)));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    report(result.diagnostics());
    if (result.written().isEmpty()) {
      throw new MojoFailureException(refusal(result.diagnostics(), file));
    }
    Path written = result.written().get();
    getLog().info("Wrote " + Summary.shown(written));
    getLog().info("Next: replace what its comments name, then mvn dossier:check");
  }

  /** The last word of a build: what is wrong besides the playbook, else that it is the playbook. */
  private static String refusal(List<Diagnostic> diagnostics, Path playbook) {
    String name = String.valueOf(playbook.getFileName());
    return diagnostics.stream()
        .filter(Diagnostic::isError)
        .filter(each -> !each.span().file().equals(name))
        .findFirst()
        .map(each -> "nothing was written. " + each.message())
        .orElse("there are errors in " + Summary.shown(playbook) + "; nothing was written");
  }

  private static @Nullable String stated(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Map<String, String> pairs(@Nullable List<String> texts)
      throws MojoFailureException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : texts == null ? List.<String>of() : texts) {
      int equals = text.lastIndexOf('=');
      if (equals < 1) {
        throw ParameterValues.wrong(
            "dossier.teams",
            text,
            "is no agent with its team",
            "Write the name of an agent, = and the id of a team, such as IR team=security-response.");
      }
      pairs.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
    return pairs;
  }
}
