package dev.dossier;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.ComparisonCode;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Format;
import dev.dossier.model.Located;
import dev.dossier.output.ForeignFolderException;
import dev.dossier.output.OutputFolder;
import dev.dossier.page.ChangeReport;
import dev.dossier.page.ChangesPage;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes what changed in the forms that are asked for, all of them or none. */
final class ChangesWriter {

  private final DiffRequest request;
  private final List<Diagnostic> findings = new ArrayList<>();

  ChangesWriter(DiffRequest request) {
    this.request = request;
  }

  /** Writes the documents; what is wrong with them. */
  List<Diagnostic> write(
      ChangeReport report, Located<DocumentKind> kind, DisclosedCorpus corpus, Corpus now) {
    GenerateRequest data = request.data();
    TemplateEngine engine = new TemplateEngine(data.templateDirectory().orElse(null));
    String template = Objects.requireNonNullElse(kind.value().template(), "");
    if (!engine.accepts(template, findings)) {
      SourceSpan span = kind.at("template");
      findings.add(
          Diagnostic.of(DocumentCode.TEMPLATE_MISSING, span, template)
              .withExcerpt(kind.text().line(span.line())));
      return findings;
    }
    MessageBundles bundles =
        data.templateDirectory()
            .map(folder -> MessageBundles.with(folder, findings))
            .orElseGet(MessageBundles::shipped);
    Appearance appearance =
        Appearance.of(now.organization(), data.dataDirectory(), data.templateDirectory(), findings);
    if (findings.stream().anyMatch(Diagnostic::isError)) {
      return findings;
    }
    try (OutputFolder output = OutputFolder.open(data.outputDirectory())) {
      Theme theme = appearance.theme();
      if (request.formats().contains(ChangesFormat.HTML)) {
        theme.siteFiles().forEach(output::write);
      }
      PlannedDocument document =
          ChangesPage.document(
              kind.value().in(pageFormats()), report, corpus, bundles, appearance.look());
      findings.addAll(
          new DocumentRenderer(engine, theme, now.files().toList())
              .render(document, output::write));
      texts(report, document.path(), output);
      if (findings.stream().noneMatch(Diagnostic::isError)) {
        output.commit();
      }
    } catch (ForeignFolderException e) {
      report(ComparisonCode.CHANGES_FOREIGN, data.outputDirectory());
    } catch (IOException e) {
      report(ComparisonCode.CHANGES_UNWRITABLE, data.outputDirectory(), GenerateRun.reason(e));
    }
    return findings;
  }

  private void texts(ChangeReport report, String path, OutputFolder output) {
    for (ChangesFormat format : request.formats()) {
      String text =
          switch (format) {
            case MD -> DiffResult.markdown(report);
            case JSON -> DiffResult.json(report);
            case HTML, PDF -> "";
          };
      if (!text.isEmpty()) {
        output.write(path + "." + format.key(), text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private Set<Format> pageFormats() {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    if (request.formats().contains(ChangesFormat.HTML)) {
      formats.add(Format.HTML);
    }
    if (request.formats().contains(ChangesFormat.PDF)) {
      formats.add(Format.PDF);
    }
    return formats;
  }

  private void report(Code code, Object... arguments) {
    findings.add(Diagnostic.of(code, SourceSpan.wholeFile(""), arguments));
  }
}
