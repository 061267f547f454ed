package dev.dossier;

import dev.dossier.compare.ChangeKind;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.page.ChangeReport;
import dev.dossier.page.WordedChange;
import dev.dossier.render.ChangesJson;
import dev.dossier.render.ChangesMarkdown;
import dev.dossier.render.ChangesText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one state of the data to another.
 *
 * @param diagnostics what is wrong with the question, or with writing the answer
 * @param before what is wrong with the earlier state, in order of place
 * @param after what is wrong with the later state, in order of place
 * @param report the changes; empty where findings stop the run
 */
public record DiffResult(
    List<Diagnostic> diagnostics,
    List<Diagnostic> before,
    List<Diagnostic> after,
    Optional<ChangeReport> report) {

  public DiffResult {
    diagnostics = List.copyOf(diagnostics);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The changes of one of {@code kinds}. */
  public List<WordedChange> changesOf(Set<ChangeKind> kinds) {
    return report.map(ChangeReport::changes).orElse(List.of()).stream()
        .filter(each -> kinds.contains(each.change().kind()))
        .toList();
  }

  /** The changes as lines for a terminal. */
  public static List<String> text(ChangeReport report) {
    return ChangesText.of(report);
  }

  /** The changes as CommonMark. */
  public static String markdown(ChangeReport report) {
    return ChangesMarkdown.of(report);
  }

  /** JSON of the shape that {@code data/schema/changes.schema.json} describes. */
  public static String json(ChangeReport report) {
    return ChangesJson.of(report);
  }
}
