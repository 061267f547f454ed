package dev.dossier;

import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.ComparisonCode;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.SharingLabel;
import dev.dossier.page.ChangeReport;
import dev.dossier.page.ChangesPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run from two states of the data to what changed between them. */
final class DiffRun {

  private final DiffRequest request;
  private final List<Diagnostic> findings = new ArrayList<>();

  DiffRun(DiffRequest request) {
    this.request = request;
  }

  DiffResult diff() {
    ComparedData.Source source = new ComparedData.Source(request.data(), request.base(), findings);
    Optional<ComparedData> before =
        source.named("from", request.from()).map(ComparedData::asRecorded);
    String to = request.to();
    Optional<ComparedData> after =
        to == null
            ? Optional.of(source.present())
            : source.named("to", to).map(ComparedData::asRecorded);
    Optional<ChangeReport> report =
        before.isEmpty() || after.isEmpty() ? Optional.empty() : report(before.get(), after.get());
    return new DiffResult(
        sorted(findings),
        before.map(each -> sorted(each.data().findings())).orElse(List.of()),
        after.map(each -> sorted(each.data().findings())).orElse(List.of()),
        report);
  }

  private Optional<ChangeReport> report(ComparedData before, ComparedData after) {
    if (before.data().findings().stream().anyMatch(Diagnostic::isError)
        || isRefused(after.data().findings())
        || before.data().corpus().isEmpty()
        || after.data().corpus().isEmpty()) {
      return Optional.empty();
    }
    Corpus old = before.data().corpus().get();
    Corpus now = after.data().corpus().get();
    Optional<Located<DocumentKind>> kind =
        now.documents().stream()
            .filter(each -> each.value().page().equals(ChangesPage.NAME))
            .findFirst();
    if (kind.isEmpty()) {
      report(ComparisonCode.CHANGES_UNSEEN);
      return Optional.empty();
    }
    AudienceId audience =
        request.audience() == null ? kind.get().value().audience() : request.audience();
    boolean sees =
        sees(audience, old, before.state().name()) & sees(audience, now, after.state().name());
    if (!sees) {
      return Optional.empty();
    }
    DisclosedCorpus seen = Disclosures.of(now, request.data().asOf()).to(audience);
    ChangeReport report =
        ChangeReport.of(
            Disclosures.of(old, request.data().asOf()).to(audience),
            before.state(),
            seen,
            after.state());
    if (!request.formats().isEmpty()) {
      findings.addAll(new ChangesWriter(request).write(report, kind.get(), seen, now));
    }
    return isRefused(findings) ? Optional.empty() : Optional.of(report);
  }

  /**
   * Whether {@code audience} is known in a state and sees what carries the organisation's label.
   */
  private boolean sees(AudienceId audience, Corpus corpus, String state) {
    Located<Audience> found = corpus.audiences().get(audience);
    if (found == null) {
      List<String> known = corpus.audiences().keySet().stream().map(Id::value).toList();
      String hint = Nearest.hint(audience.value(), known);
      report(
          ComparisonCode.AUDIENCE_UNKNOWN,
          audience,
          state,
          hint.isEmpty() ? " Write one of " + String.join(", ", known) + "." : hint);
      return false;
    }
    SharingLabel label = corpus.organization().value().sharingLabel();
    if (!found.value().maySee(label)) {
      report(ComparisonCode.AUDIENCE_SEES_NOTHING, audience, label.printed(), state);
      return false;
    }
    return true;
  }

  private void report(Code code, Object... arguments) {
    findings.add(Diagnostic.of(code, SourceSpan.wholeFile(""), arguments));
  }

  private boolean isRefused(List<Diagnostic> found) {
    return found.stream()
        .anyMatch(finding -> finding.isError() || request.data().warnings() == Warnings.FAIL);
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    return found.stream().distinct().sorted().toList();
  }
}
