package dev.dossier;

import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.GenerateResult.Outcome;
import dev.dossier.check.LetterLanguages;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.disclose.Disclosures;
import dev.dossier.export.Exports;
import dev.dossier.export.PlannedExport;
import dev.dossier.export.oscal.OscalClosure;
import dev.dossier.model.Audience;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.model.Located;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SourceText;
import dev.dossier.output.ForeignFolderException;
import dev.dossier.output.OutputFolder;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.render.LinkCheck;
import dev.dossier.render.SiteMap;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run from data to documents. */
final class GenerateRun {

  private static final String PROPERTY = "outputDirectory";

  private final GenerateRequest request;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final MessageBundles bundles;
  private List<SourceText> files = List.of();
  private @Nullable Supplier<DocumentPlan> everything;
  private final @Nullable RunState last;
  private final String paperBase;
  private Map<String, String> papers = Map.of();
  private @Nullable Appearance appearance;
  private final RunMemory memory;

  GenerateRun(GenerateRequest request) {
    this(request, null, "");
  }

  /** A run that takes from the one before it what is still the same. */
  GenerateRun(GenerateRequest request, RunMemory memory) {
    this(request, null, "", memory);
  }

  /**
   * @param last what the last run left behind; absent if everything is to be made
   * @param paperBase the digest of what all PDFs are made with
   */
  GenerateRun(GenerateRequest request, @Nullable RunState last, String paperBase) {
    this(request, last, paperBase, new RunMemory(request.threads()));
  }

  private GenerateRun(
      GenerateRequest request, @Nullable RunState last, String paperBase, RunMemory memory) {
    this.request = request;
    this.memory = memory;
    this.last = last;
    this.paperBase = paperBase;
    this.bundles =
        request
            .templateDirectory()
            .map(folder -> MessageBundles.with(folder, findings))
            .orElseGet(MessageBundles::shipped);
  }

  /** The words of letters. */
  MessageBundles bundles() {
    return bundles;
  }

  GenerateResult check() {
    Optional<DocumentPlan> plan = plan(engine());
    return plan.isEmpty() || isRefused() ? refused() : result(Outcome.CHECKED, plan.get());
  }

  GenerateResult check(Path plans) {
    findings.addAll(OscalClosure.check(plans));
    return check();
  }

  GenerateResult generate() {
    TemplateEngine engine = engine();
    Optional<DocumentPlan> plan = plan(engine);
    if (plan.isEmpty() || isRefused()) {
      return refused();
    }
    try (OutputFolder output = OutputFolder.open(request.outputDirectory())) {
      Theme theme = appearance().theme();
      LinkCheck links = links(plan.get());
      fixedFiles(theme, plan.get())
          .forEach(
              (path, content) -> {
                links.addFile(path);
                output.write(path, content);
              });
      DocumentRenderer renderer = new DocumentRenderer(engine, theme, files);
      PaperStore store = new PaperStore(last, output, paperBase);
      DocumentWriter writer =
          new DocumentWriter(request, renderer, output, links, new SiteSearch(plan.get()), store);
      findings.addAll(writer.write(plan.get().documents(), plan.get().exports()));
      if (isRefused()) {
        return refused();
      }
      output.commit();
      papers = store.papers();
      return result(Outcome.WRITTEN, plan.get());
    } catch (ForeignFolderException e) {
      report(DocumentCode.OUTPUT_FOREIGN, request.outputDirectory(), PROPERTY);
      return refused();
    } catch (IOException e) {
      report(DocumentCode.OUTPUT_UNWRITABLE, request.outputDirectory(), reason(e), PROPERTY);
      return refused();
    }
  }

  /** The documents, to be made when they are asked for; empty if the data is refused. */
  Optional<PreparedSite> prepare() {
    TemplateEngine engine = engine();
    Optional<DocumentPlan> plan = plan(engine);
    if (plan.isEmpty() || isRefused()) {
      return Optional.empty();
    }
    Theme theme = appearance().theme();
    return Optional.of(
        new PreparedSite(
            plan.get(),
            new DocumentRenderer(engine, theme, files),
            fixedFiles(theme, plan.get()),
            () -> links(plan.get())));
  }

  /** Of which inputs each PDF was made that was written, by path. */
  Map<String, String> papers() {
    return papers;
  }

  /** Why a folder cannot be written to, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return e instanceof FileAlreadyExistsException ? "a file is in its place" : e.toString();
  }

  TemplateEngine engine() {
    return memory.templates(request.templateDirectory());
  }

  /** The plan of the documents; empty if the data is refused. */
  private Optional<DocumentPlan> plan(TemplateEngine engine) {
    Optional<DocumentPlan> plan =
        corpus(engine)
            .map(
                corpus -> {
                  Disclosures disclosures = memory.disclosures(corpus, request.asOf());
                  everything = () -> plan(corpus.documents(), disclosures);
                  return plan(wanted(corpus), disclosures);
                });
    plan.ifPresent(each -> findings.addAll(each.findings()));
    return plan;
  }

  private DocumentPlan plan(List<Located<DocumentKind>> kinds, Disclosures disclosures) {
    return DocumentPlan.of(kinds, disclosures, bundles, appearance().look());
  }

  /** The files that are there besides documents and exports, by path. */
  private static Map<String, byte[]> fixedFiles(Theme theme, DocumentPlan plan) {
    Map<String, byte[]> files = new TreeMap<>(theme.siteFiles());
    siteMap(plan).ifPresent(content -> files.put(SiteMap.PATH, content));
    return files;
  }

  /** The map of the site, where its address and a start page are known. */
  private static Optional<byte[]> siteMap(DocumentPlan plan) {
    List<PlannedDocument> pages = plan.pagesFromStart();
    return pages.stream()
        .findFirst()
        .flatMap(PlannedDocument::site)
        .map(site -> SiteMap.of(site, pages));
  }

  /** How documents look; known when the data is read. */
  Appearance appearance() {
    return Objects.requireNonNull(appearance, "no data is read");
  }

  private LinkCheck links(DocumentPlan plan) {
    return new LinkCheck(
        plan,
        Objects.requireNonNull(everything, "nothing is planned"),
        files,
        request.templateDirectory().orElse(null));
  }

  /** The data, read and checked; empty if the run is refused. */
  Optional<Corpus> corpus(TemplateEngine engine) {
    CheckedData data = memory.read(request.dataDirectory(), request.asOf(), request.now());
    findings.addAll(data.findings());
    if (data.corpus().isEmpty()) {
      return data.corpus();
    }
    Corpus corpus = data.corpus().get();
    files = corpus.files().toList();
    appearance =
        Appearance.of(
            corpus.organization(), request.dataDirectory(), request.templateDirectory(), findings);
    requireKnownDocuments(corpus);
    requireReaders(wanted(corpus), corpus);
    findings.addAll(LetterLanguages.check(corpus, bundles.languages(), bundles::speaks));
    List<Located<DocumentKind>> kinds = wanted(corpus);
    checkTemplates(kinds, engine);
    return isRefused() ? Optional.empty() : data.corpus();
  }

  /** The data files, for places of findings; none before the data is read. */
  List<SourceText> files() {
    return files;
  }

  private void checkTemplates(List<Located<DocumentKind>> kinds, TemplateEngine engine) {
    for (Located<DocumentKind> kind : kinds) {
      String template = kind.value().template();
      boolean page = Exports.named(kind.value().page()).isEmpty();
      if (page && template != null && !engine.accepts(template, findings)) {
        SourceSpan span = kind.at("template");
        findings.add(
            Diagnostic.of(DocumentCode.TEMPLATE_MISSING, span, template)
                .withExcerpt(kind.text().line(span.line())));
      }
    }
  }

  private void requireKnownDocuments(Corpus corpus) {
    var known =
        corpus.documents().stream()
            .map(Located::value)
            .map(kind -> kind.kind().value())
            .collect(Collectors.toCollection(TreeSet::new));
    request.documents().stream()
        .map(DocumentKindId::value)
        .filter(kind -> !known.contains(kind))
        .sorted()
        .forEach(
            kind -> report(DocumentCode.UNKNOWN_DOCUMENT_KIND, kind, String.join(", ", known)));
  }

  /** The kinds of documents that the request asks for, in the formats it asks for. */
  List<Located<DocumentKind>> wanted(Corpus corpus) {
    return corpus.documents().stream()
        .filter(
            kind ->
                request.documents().isEmpty() || request.documents().contains(kind.value().kind()))
        .map(kind -> new Located<>(kind.value().in(request.formats()), kind.places(), kind.text()))
        .filter(kind -> !kind.value().formats().isEmpty())
        .toList();
  }

  /** A document is not made for an audience that may not see what the organisation publishes. */
  void requireReaders(List<Located<DocumentKind>> kinds, Corpus corpus) {
    SharingLabel label = corpus.organization().value().sharingLabel();
    for (Located<DocumentKind> kind : kinds) {
      Located<Audience> audience = corpus.audiences().get(kind.value().audience());
      if (audience != null && !Disclosures.isOpenTo(audience.value(), label)) {
        SourceSpan span = kind.at("audience");
        findings.add(
            Diagnostic.of(
                    DocumentCode.AUDIENCE_EXCLUDED,
                    span,
                    kind.value().kind(),
                    audience.value().id(),
                    label.printed())
                .withExcerpt(kind.text().line(span.line())));
      }
    }
  }

  void report(Code code, Object... arguments) {
    findings.add(Diagnostic.of(code, SourceSpan.wholeFile(""), arguments));
  }

  void add(List<Diagnostic> more) {
    findings.addAll(more);
  }

  boolean isRefused() {
    return findings.stream()
        .anyMatch(finding -> finding.isError() || request.warnings() == Warnings.FAIL);
  }

  private GenerateResult result(Outcome outcome, DocumentPlan plan) {
    Map<Format, Integer> formats = new EnumMap<>(Format.class);
    for (PlannedDocument document : plan.documents()) {
      document.formats().forEach(format -> formats.merge(format, 1, Integer::sum));
    }
    for (PlannedExport export : plan.exports()) {
      export.formats().forEach(format -> formats.merge(format, 1, Integer::sum));
    }
    int documents = plan.documents().size() + plan.exports().size();
    return new GenerateResult(sorted(), outcome, documents, formats);
  }

  GenerateResult refused() {
    return GenerateResult.refused(sorted());
  }

  /** Every finding once, in order of place. */
  List<Diagnostic> sorted() {
    return findings.stream().distinct().sorted().toList();
  }
}
