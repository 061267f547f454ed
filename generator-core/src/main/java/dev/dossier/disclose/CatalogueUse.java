package dev.dossier.disclose;

import dev.dossier.model.Boundaries;
import dev.dossier.model.CatalogueChoice;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.MatrixId;
import dev.dossier.model.Organization;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which matrices and processes one reader sees: all of the data folder's own, and those of the
 * catalogue that something which the reader sees uses, or for which the organisation asks. What is
 * withheld does not count, or the page of a process would tell that there is something.
 */
final class CatalogueUse {

  private final Corpus corpus;
  private final Set<MatrixId> matrices = new HashSet<>();
  private final Set<ProcessId> processes = new HashSet<>();

  /**
   * @param followed the processes of what the reader sees of incidents and runbooks
   */
  CatalogueUse(Corpus corpus, Collection<ProcessId> followed) {
    this.corpus = corpus;
    Organization organization = corpus.organization().value();
    CatalogueChoice choice = organization.fromCatalogue();
    if (choice != null) {
      matrices.addAll(choice.matrices());
      processes.addAll(choice.processes());
    }
    corpus.services().values().forEach(service -> matrices.add(service.value().matrix()));
    processes.addAll(followed);
    organization.boundaries().stream().map(Boundaries::process).forEach(processes::add);
    corpus.matrices().values().stream()
        .filter(each -> !each.isShipped())
        .forEach(each -> addPredecessor(each.value()));
    corpus.processes().values().stream()
        .filter(each -> !each.isShipped())
        .forEach(each -> addNeighbours(each.value()));
  }

  private void addPredecessor(ResponsibilityMatrix matrix) {
    if (matrix.succeeds() != null) {
      matrices.add(matrix.succeeds());
    }
  }

  private void addNeighbours(ResponseProcess process) {
    if (process.runsBeside() != null) {
      processes.add(process.runsBeside());
    }
    process.mappings().forEach(mapping -> processes.add(mapping.process()));
  }

  Map<MatrixId, Located<ResponsibilityMatrix>> matrices() {
    return shown(corpus.matrices(), matrices);
  }

  Map<ProcessId, Located<ResponseProcess>> processes() {
    return shown(corpus.processes(), processes);
  }

  private static <K, T> Map<K, Located<T>> shown(Map<K, Located<T>> all, Set<K> used) {
    Map<K, Located<T>> shown = new LinkedHashMap<>(all);
    shown.entrySet().removeIf(each -> each.getValue().isShipped() && !used.contains(each.getKey()));
    return shown;
  }
}
