package dev.dossier;

import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Located;
import dev.dossier.page.ClockBoard;
import dev.dossier.page.ClocksPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run from data to the board of open duties. */
final class ClocksRun {

  private final ClocksRequest request;
  private final List<Diagnostic> findings = new ArrayList<>();

  ClocksRun(ClocksRequest request) {
    this.request = request;
  }

  ClocksResult clocks() {
    CheckedData data =
        CheckedData.read(
            request.dataDirectory(),
            Runtime.getRuntime().availableProcessors(),
            request.asOf(),
            request.now());
    findings.addAll(data.findings());
    Optional<ClockBoard> board =
        data.corpus()
            .flatMap(
                corpus ->
                    audience(corpus)
                        .filter(audience -> !isRefused())
                        .map(audience -> Disclosures.of(corpus, request.asOf()).to(audience))
                        .map(ClockBoard::of));
    return new ClocksResult(findings.stream().distinct().sorted().toList(), board);
  }

  /** For whom the page of the clocks is made; the board shows what that page shows. */
  private Optional<AudienceId> audience(Corpus corpus) {
    Optional<AudienceId> audience =
        corpus.documents().stream()
            .map(Located::value)
            .filter(kind -> kind.page().equals(ClocksPage.NAME))
            .map(DocumentKind::audience)
            .findFirst();
    if (audience.isEmpty()) {
      findings.add(Diagnostic.of(DocumentCode.CLOCKS_UNSEEN, SourceSpan.wholeFile("")));
    }
    return audience;
  }

  private boolean isRefused() {
    return findings.stream()
        .anyMatch(finding -> finding.isError() || request.warnings() == Warnings.FAIL);
  }
}
