package dev.dossier;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.disclose.Disclosures;
import dev.dossier.export.ExportPlan;
import dev.dossier.export.ExportSubject.Selection;
import dev.dossier.export.Exports;
import dev.dossier.export.PlannedExport;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.output.ForeignFolderException;
import dev.dossier.output.OutputFolder;
import dev.dossier.output.Progress;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run from data to exports. */
final class ExportRun {

  private static final String PROPERTY = "exportDirectory";

  private final ExportRequest request;
  private final GenerateRequest data;
  private final GenerateRun run;

  ExportRun(ExportRequest request) {
    this.request = request;
    this.data = request.data();
    this.run = new GenerateRun(data);
  }

  GenerateResult export() {
    Optional<ExportPlan> plan = run.corpus(run.engine()).flatMap(this::plan);
    return plan.isEmpty() || run.isRefused() ? run.refused() : write(plan.get().exports());
  }

  private Optional<ExportPlan> plan(Corpus corpus) {
    require("audience", request.audience(), corpus.audiences().keySet(), "audiences.yaml");
    require("service", request.service(), corpus.services().keySet(), "services/");
    require("agreement", request.agreement(), corpus.agreements().keySet(), "agreements/");
    if (run.isRefused()) {
      return Optional.empty();
    }
    List<Located<DocumentKind>> kinds = kinds(corpus);
    run.requireReaders(kinds, corpus);
    if (run.isRefused()) {
      return Optional.empty();
    }
    Selection selection = new Selection(request.service(), request.agreement());
    ExportPlan plan = ExportPlan.of(kinds, Disclosures.of(corpus, data.asOf()), selection);
    run.add(plan.findings());
    if (plan.exports().isEmpty() && !run.isRefused()) {
      run.report(DocumentCode.EXPORTS_EMPTY);
    }
    return Optional.of(plan);
  }

  private void require(
      String parameter, @Nullable Id named, Collection<? extends Id> known, String place) {
    if (named != null && !known.contains(named)) {
      List<String> names = known.stream().map(Id::value).sorted().toList();
      run.add(List.of(Question.unknown(parameter, named.value(), names, place)));
    }
  }

  /** The kinds of exports that are asked for, in the formats that are asked for. */
  private List<Located<DocumentKind>> kinds(Corpus corpus) {
    List<Located<DocumentKind>> all =
        corpus.documents().stream()
            .filter(kind -> Exports.named(kind.value().page()).isPresent())
            .toList();
    Set<String> known =
        all.stream()
            .map(kind -> kind.value().kind().value())
            .collect(Collectors.toCollection(TreeSet::new));
    for (DocumentKindId named : data.documents()) {
      if (!known.contains(named.value())) {
        run.report(DocumentCode.EXPORT_UNKNOWN, named, String.join(", ", known));
      }
    }
    List<Located<DocumentKind>> kinds =
        all.stream()
            .filter(
                kind ->
                    data.documents().isEmpty() || data.documents().contains(kind.value().kind()))
            .map(this::asked)
            .filter(kind -> !kind.value().formats().isEmpty())
            .toList();
    if (kinds.isEmpty() && !run.isRefused()) {
      run.report(
          DocumentCode.EXPORTS_WITHOUT_FORMAT, words(data.formats()), words(Exports.formats()));
    }
    return kinds;
  }

  /** {@code kind} in all formats that it can have and that are asked for, whatever it states. */
  private Located<DocumentKind> asked(Located<DocumentKind> kind) {
    List<Format> formats =
        Exports.named(kind.value().page()).orElseThrow().formats().stream()
            .filter(data.formats()::contains)
            .sorted()
            .toList();
    AudienceId audience = request.audience() == null ? kind.value().audience() : request.audience();
    return new Located<>(kind.value().as(formats, audience), kind.places(), kind.text());
  }

  private static String words(Collection<Format> formats) {
    return formats.stream().sorted().map(Format::key).collect(Collectors.joining(", "));
  }

  private GenerateResult write(List<PlannedExport> exports) {
    try (OutputFolder output = OutputFolder.open(data.outputDirectory())) {
      Map<Format, Integer> formats = new EnumMap<>(Format.class);
      for (int i = 0; i < exports.size(); i++) {
        DocumentWriter.write(exports.get(i), output::write);
        exports.get(i).formats().forEach(format -> formats.merge(format, 1, Integer::sum));
        data.progress().accept(new Progress(i + 1, exports.size()));
      }
      output.commit();
      return new GenerateResult(run.sorted(), Outcome.WRITTEN, exports.size(), formats);
    } catch (ForeignFolderException e) {
      run.report(DocumentCode.OUTPUT_FOREIGN, data.outputDirectory(), PROPERTY);
      return run.refused();
    } catch (IOException e) {
      run.report(
          DocumentCode.OUTPUT_UNWRITABLE, data.outputDirectory(), GenerateRun.reason(e), PROPERTY);
      return run.refused();
    }
  }
}
