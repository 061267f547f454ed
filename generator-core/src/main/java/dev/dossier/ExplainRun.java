package dev.dossier;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.Responsibilities;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Agreement;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run from a question about a layer of a service to its answer. */
final class ExplainRun {

  private final ExplainRequest request;
  private final List<Diagnostic> findings = new ArrayList<>();

  ExplainRun(ExplainRequest request) {
    this.request = request;
  }

  ExplainResult explain() {
    CheckedData data = CheckedData.read(request.dataDirectory(), 1, request.asOf());
    findings.addAll(data.findings());
    Corpus corpus = data.corpus().orElse(null);
    if (corpus == null) {
      return refused();
    }
    findings.removeIf(finding -> !finding.isError());
    return findings.isEmpty() ? answer(corpus) : refused();
  }

  private ExplainResult answer(Corpus corpus) {
    Optional<Located<Service>> service =
        named("service", request.service(), corpus.services(), "services/");
    Optional<Located<Agreement>> agreement =
        request.agreement() == null
            ? Optional.empty()
            : named("agreement", request.agreement(), corpus.agreements(), "agreements/");
    if (service.isEmpty() || !findings.isEmpty()) {
      return refused();
    }
    Located<ResponsibilityMatrix> matrix = corpus.matrices().get(service.get().value().matrix());
    if (matrix == null) {
      throw new IllegalStateException("the corpus was not checked: " + service.get().file());
    }
    Explanation explanation =
        new Explanation(corpus, service.get(), matrix, agreement.orElse(null));
    List<CellDuties> cells =
        Responsibilities.of(corpus)
            .of(
                service.get().value().id(),
                agreement.map(found -> found.value().id()).orElse(null));
    if (request.layer() == null) {
      return new ExplainResult(explanation.overview(cells), List.of());
    }
    return cells.stream()
        .filter(each -> each.cell().layer().id().value().equals(request.layer()))
        .findFirst()
        .map(cell -> new ExplainResult(explanation.of(cell), List.of()))
        .orElseGet(
            () -> {
              List<String> layers =
                  cells.stream().map(each -> each.cell().layer().id().value()).toList();
              unknown("layer", request.layer(), layers, matrix.file());
              return refused();
            });
  }

  private <K extends Id, T> Optional<T> named(
      String parameter, @Nullable String name, Map<K, T> known, String place) {
    List<String> names = known.keySet().stream().map(Id::value).toList();
    if (name == null || name.isBlank()) {
      report(DocumentCode.QUESTION_INCOMPLETE, parameter, String.join(", ", names));
      return Optional.empty();
    }
    Optional<T> found =
        known.entrySet().stream()
            .filter(entry -> entry.getKey().value().equals(name))
            .map(Map.Entry::getValue)
            .findFirst();
    if (found.isEmpty()) {
      unknown(parameter, name, names, place);
    }
    return found;
  }

  private void unknown(String parameter, @Nullable String name, List<String> known, String place) {
    findings.add(Question.unknown(parameter, String.valueOf(name), known, place));
  }

  private void report(Code code, Object... arguments) {
    findings.add(Diagnostic.of(code, SourceSpan.wholeFile(""), arguments));
  }

  private ExplainResult refused() {
    return new ExplainResult(List.of(), findings.stream().distinct().sorted().toList());
  }
}
