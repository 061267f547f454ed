package dev.dossier.export.cacao;

import dev.dossier.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a playbook of CACAO 2.0 as a runbook, whoever wrote it. What comes from a playbook of this
 * product is taken back whole; of others what a runbook has a place for, and what a runbook needs
 * besides is guessed and marked by comments.
 *
 * <pre>{@code
 * CacaoImport.Result result = CacaoImport.read("playbook.json", json, terms);
 * }</pre>
 */
public final class CacaoImport {

  private CacaoImport() {}

  /**
   * A runbook, or why there is none.
   *
   * @param diagnostics what is wrong, and what was guessed or left out, in order of place
   * @param runbook the runbook; empty if there are errors
   */
  public record Result(List<Diagnostic> diagnostics, Optional<Imported> runbook) {

    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * A runbook as a data file.
   *
   * @param id its id, which may not be one yet where it was asked for or read
   * @param yaml the content of its file, without the line that names the schema
   */
  public record Imported(String id, String yaml) {}

  /**
   * Reads {@code json}.
   *
   * @param file how to call it in findings
   */
  public static Result read(String file, String json, ImportTerms terms) {
    PlaybookFindings findings = new PlaybookFindings(json);
    Optional<PlaybookText.Parsed> parsed = PlaybookText.read(file, json, findings);
    if (parsed.isEmpty()) {
      return new Result(findings.sorted(), Optional.empty());
    }
    JsonNode playbook = parsed.get().value();
    findings.standAt(parsed.get().places());
    PlaybookCheck.check(playbook, findings);
    if (findings.hasErrors()) {
      return new Result(findings.sorted(), Optional.empty());
    }
    RunbookTree tree = new RunbookTree(playbook, terms, findings);
    String yaml = YamlWriter.of(tree.tree());
    return findings.hasErrors()
        ? new Result(
            findings.sorted().stream().filter(Diagnostic::isError).toList(), Optional.empty())
        : new Result(findings.sorted(), Optional.of(new Imported(tree.id(), yaml)));
  }
}
