package dev.dossier;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.MergeCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Format;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.output.ForeignFolderException;
import dev.dossier.output.LetterFolder;
import dev.dossier.page.LetterSeries;
import dev.dossier.read.RecipientFile;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One run from a notification and a list of recipients to their letters. */
final class MergeRun {

  private final MergeRequest request;
  private final GenerateRequest data;
  private final GenerateRun run;

  MergeRun(MergeRequest request) {
    this.request = request;
    this.data = request.data();
    this.run = new GenerateRun(data);
  }

  GenerateResult merge() {
    TemplateEngine engine = run.engine();
    Optional<LetterSeries> series = run.corpus(engine).flatMap(this::series);
    if (series.isEmpty()) {
      return run.refused();
    }
    RecipientFile recipients =
        new RecipientFile(
            request.recipients(), series.get().recipient().kind(), series.get().means());
    RecipientFile.Check check = recipients.check();
    run.add(check.diagnostics());
    return run.isRefused()
        ? run.refused()
        : write(series.get(), recipients, check.recipients(), engine);
  }

  private GenerateResult write(
      LetterSeries series, RecipientFile recipients, int count, TemplateEngine engine) {
    try (LetterFolder output = LetterFolder.open(data.outputDirectory())) {
      Theme theme = run.appearance().theme();
      LetterWriter writer =
          new LetterWriter(data, new DocumentRenderer(engine, theme, run.files()), output, count);
      run.add(writer.write(series, recipients, theme));
      if (run.isRefused()) {
        return run.refused();
      }
      output.commit();
      Map<Format, Integer> formats = new EnumMap<>(Format.class);
      writer.formats().forEach(format -> formats.put(format, count));
      return new GenerateResult(run.sorted(), Outcome.WRITTEN, count, formats);
    } catch (ForeignFolderException e) {
      run.report(MergeCode.LETTERS_FOREIGN, data.outputDirectory());
      return run.refused();
    } catch (IOException e) {
      run.report(MergeCode.LETTERS_UNWRITABLE, data.outputDirectory(), GenerateRun.reason(e));
      return run.refused();
    }
  }

  /** The letters to make; empty after a finding that says why there are none. */
  private Optional<LetterSeries> series(Corpus corpus) {
    Located<Incident> incident = corpus.incidents().get(request.incident());
    if (incident == null) {
      List<String> known = corpus.incidents().keySet().stream().map(Id::value).toList();
      String id = request.incident().value();
      run.report(MergeCode.MERGE_INCIDENT_UNKNOWN, id, Nearest.hint(id, known));
      return Optional.empty();
    }
    List<LetterSeries> all = candidates(corpus);
    List<LetterSeries> meant =
        all.stream()
            .filter(each -> request.standIn().map(each.recipient().id()::equals).orElse(true))
            .toList();
    if (meant.size() == 1) {
      return Optional.of(meant.get(0));
    }
    if (meant.isEmpty()) {
      run.report(
          MergeCode.MERGE_NOTIFICATION_MISSING,
          request.incident(),
          request.duty(),
          advice(incident, all));
    } else {
      run.report(
          MergeCode.MERGE_NOTIFICATIONS_SEVERAL,
          request.incident(),
          request.duty(),
          recipients(meant));
    }
    return Optional.empty();
  }

  /** The letters that the first kind of document makes that makes any. */
  private List<LetterSeries> candidates(Corpus corpus) {
    Disclosures disclosures = Disclosures.of(corpus, data.asOf());
    List<LetterSeries> found = new ArrayList<>();
    for (Located<DocumentKind> kind : run.wanted(corpus)) {
      if (LetterSeries.isOfLetters(kind.value())) {
        DisclosedCorpus seen = disclosures.to(kind.value().audience());
        List<LetterSeries> more =
            LetterSeries.of(
                kind.value(),
                seen,
                request.incident(),
                request.duty(),
                run.bundles(),
                run.appearance().look());
        more.stream()
            .filter(
                each ->
                    found.stream()
                        .noneMatch(known -> known.recipient().id().equals(each.recipient().id())))
            .forEach(found::add);
      }
    }
    return found;
  }

  private String advice(Located<Incident> incident, List<LetterSeries> all) {
    if (!all.isEmpty()) {
      return "Set dossier.recipient to " + recipients(all) + ", or leave it out.";
    }
    String duties =
        incident.value().notifications().stream()
            .map(notification -> notification.duty().value())
            .distinct()
            .collect(Collectors.joining(", "));
    return duties.isEmpty()
        ? "Add the notification to its notifications, to a contact that stands for all recipients."
        : "Set dossier.duty to one of " + duties + ", or add the notification to the record.";
  }

  private static String recipients(List<LetterSeries> series) {
    return series.stream()
        .map(each -> each.recipient().id().value())
        .collect(Collectors.joining(", "));
  }
}
