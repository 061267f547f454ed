package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.export.PlannedExport;
import dev.dossier.model.Format;
import dev.dossier.output.OutputFolder;
import dev.dossier.output.Progress;
import dev.dossier.page.PlannedDocument;
import dev.dossier.pdf.PdfRequest;
import dev.dossier.render.LinkCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes documents, several at a time, into an output folder. */
final class DocumentWriter {

  private static final String PAGE = ".html";

  private final GenerateRequest request;
  private final DocumentRenderer renderer;
  private final OutputFolder output;
  private final LinkCheck links;
  private final SiteSearch search;
  private final PaperStore papers;

  /**
   * @param links follows the links of the pages that are written
   * @param search gathers what the pages say
   * @param papers the PDFs that need not be made again
   */
  DocumentWriter(
      GenerateRequest request,
      DocumentRenderer renderer,
      OutputFolder output,
      LinkCheck links,
      SiteSearch search,
      PaperStore papers) {
    this.request = request;
    this.renderer = renderer;
    this.output = output;
    this.links = links;
    this.search = search;
    this.papers = papers;
  }

  /** Writes documents and exports in the wanted formats and returns what is wrong with them. */
  List<Diagnostic> write(List<PlannedDocument> documents, List<PlannedExport> exports) {
    int all = documents.size() + exports.size();
    ExecutorService threads = Executors.newFixedThreadPool(request.threads());
    try {
      var results = new ExecutorCompletionService<List<Diagnostic>>(threads);
      documents.forEach(document -> results.submit(() -> render(document)));
      exports.forEach(export -> results.submit(() -> write(export, this::put), List.of()));
      List<Diagnostic> findings = new ArrayList<>();
      for (int done = 1; done <= all; done++) {
        findings.addAll(result(results.take()));
        request.progress().accept(new Progress(done, all));
      }
      search.files().forEach(this::put);
      findings.addAll(links.findings());
      return findings;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while documents were being made", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Writes the files of {@code export} in all of its formats. */
  static void write(PlannedExport export, DocumentRenderer.Output output) {
    for (Format format : export.formats()) {
      export.files(format).forEach(file -> output.write(file.path(), file.content()));
    }
  }

  private List<Diagnostic> render(PlannedDocument document) {
    return renderer.render(
        document,
        new DocumentRenderer.Output() {
          @Override
          public void write(String path, byte[] content) {
            if (path.endsWith(PAGE)) {
              String html = new String(content, StandardCharsets.UTF_8);
              links.addPage(document, html);
              search.add(document, html);
            }
            put(path, content);
          }

          @Override
          public Optional<byte[]> paperOf(String path, PdfRequest request) {
            Optional<byte[]> paper = papers.kept(path, papers.inputs(request));
            paper.ifPresent(content -> links.addFile(path));
            return paper;
          }

          @Override
          public void writePaper(String path, PdfRequest request, byte[] content) {
            put(path, content);
            papers.made(path, papers.inputs(request));
          }
        });
  }

  private void put(String path, byte[] content) {
    links.addFile(path);
    output.write(path, content);
  }

  /** What {@code future} comes to; what its task threw is thrown again. */
  static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while documents were being made", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
