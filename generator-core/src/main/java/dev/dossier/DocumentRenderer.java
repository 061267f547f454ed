package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.mail.MailWriter;
import dev.dossier.model.Format;
import dev.dossier.model.SourceText;
import dev.dossier.page.ContentProof;
import dev.dossier.page.Frame;
import dev.dossier.page.MailHead;
import dev.dossier.page.Page;
import dev.dossier.page.PlannedDocument;
import dev.dossier.page.Scheduled;
import dev.dossier.pdf.PdfAttachment;
import dev.dossier.pdf.PdfImages;
import dev.dossier.pdf.PdfInfo;
import dev.dossier.pdf.PdfProblem;
import dev.dossier.pdf.PdfRenderer;
import dev.dossier.pdf.PdfRequest;
import dev.dossier.render.BoardCalendar;
import dev.dossier.render.ContentProofCheck;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.TemplateFault;
import dev.dossier.render.Theme;
import dev.dossier.render.WebPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Renders one document in its formats. Keeps what documents share; thread-safe. */
final class DocumentRenderer {

  private static final String DOCUMENT_TYPE = "<!DOCTYPE html>\n";
  private static final String PRODUCER = "Dossier";

  private final TemplateEngine engine;
  private final List<SourceText> files;
  private final PdfRenderer pdf;
  private final List<String> pdfStyles;
  private final PdfImages pictures;
  private final MailWriter mail;

  /**
   * @param files the data files, in which a finding about a PDF is looked for
   */
  DocumentRenderer(TemplateEngine engine, Theme theme, List<SourceText> files) {
    this.engine = engine;
    this.files = files;
    this.pdfStyles = theme.pdfStyles();
    this.pictures = theme::picture;
    this.mail = new MailWriter(theme.mailStyle());
    PdfRenderer.Builder fonts = PdfRenderer.builder();
    theme.fontFolder().ifPresent(fonts::fontFolder);
    this.pdf = fonts.build();
  }

  /** Passes the files of {@code document} to {@code output}; what is wrong with it. */
  List<Diagnostic> render(PlannedDocument document, Output output) {
    return render(document, document.kind().formats(), output);
  }

  /**
   * Passes the files of {@code document} to {@code output} that it has in {@code formats}; what is
   * wrong with it.
   */
  List<Diagnostic> render(PlannedDocument document, Collection<Format> wanted, Output output) {
    try {
      Page page = document.page();
      String xhtml = engine.render(document.template(), page);
      List<Diagnostic> findings = new ArrayList<>();
      ContentProof proof = page.proof();
      if (proof != null) {
        findings.addAll(
            ContentProofCheck.check(xhtml, proof, page.frame().messages(), document.template()));
        if (!findings.isEmpty()) {
          return findings;
        }
      }
      List<Format> formats = document.formats().stream().filter(wanted::contains).toList();
      if (formats.contains(Format.HTML)) {
        WebPage web = WebPage.of(xhtml, document.path());
        output.write(
            document.path() + ".html",
            (DOCUMENT_TYPE + web.html()).getBytes(StandardCharsets.UTF_8));
        web.styles().forEach(output::write);
      }
      Optional<byte[]> pdfFile = Optional.empty();
      if (formats.contains(Format.PDF)) {
        pdfFile = pdf(document, page, xhtml, output, findings);
      }
      if (formats.contains(Format.EML) && findings.isEmpty()) {
        MailHead head = document.mail().orElseThrow();
        output.write(document.path() + ".eml", mail.write(head, xhtml, pdfFile));
      }
      if (formats.contains(Format.ICS) && page instanceof Scheduled scheduled) {
        output.write(
            document.path() + ".ics",
            BoardCalendar.of(scheduled.board()).getBytes(StandardCharsets.UTF_8));
      }
      return findings;
    } catch (TemplateFault e) {
      return List.of(e.finding());
    }
  }

  private List<PdfAttachment> attachments(PlannedDocument document) {
    return document.sources().stream()
        .map(
            source ->
                new PdfAttachment(
                    source.file(),
                    "application/yaml",
                    source.content().getBytes(StandardCharsets.UTF_8),
                    "The data that this document was made from",
                    document.asOf()))
        .toList();
  }

  /** The PDF of a document, passed to {@code output}; none where there are findings about it. */
  private Optional<byte[]> pdf(
      PlannedDocument document, Page page, String xhtml, Output output, List<Diagnostic> findings) {
    Frame frame = page.frame();
    PdfInfo info =
        new PdfInfo(
            frame.title(),
            frame.language(),
            frame.organization(),
            null,
            List.of("For " + frame.audience()),
            frame.label(),
            document.asOf(),
            PRODUCER);
    PdfRequest request =
        new PdfRequest(xhtml, pdfStyles, info, attachments(document), pictures, smallestType(page));
    String path = document.path() + ".pdf";
    Optional<byte[]> before = output.paperOf(path, request);
    if (before.isPresent()) {
      return before;
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
    try {
      List<PdfProblem> problems = pdf.render(request, file);
      problems.forEach(problem -> findings.add(finding(document, problem)));
      if (!problems.isEmpty()) {
        return Optional.empty();
      }
      output.writePaper(path, request, file.toByteArray());
      return Optional.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF of " + document.path() + " cannot be written", e);
    }
  }

  /** The smallest type that the form of a document allows, in points; 0 for any. */
  private static double smallestType(Page page) {
    ContentProof proof = page.proof();
    Integer points = proof == null || proof.form() == null ? null : proof.form().minimumPoints();
    return points == null ? 0 : points;
  }

  private Diagnostic finding(PlannedDocument document, PdfProblem problem) {
    Integer character = problem.character();
    if (character != null) {
      for (SourceText file : candidates(document)) {
        Optional<SourceSpan> place = file.find(character);
        if (place.isPresent()) {
          return Diagnostic.of(
                  DocumentCode.PDF_FAILS, place.get(), document.path(), problem.message())
              .withExcerpt(file.line(place.get().line()));
        }
      }
    }
    return Diagnostic.of(
        DocumentCode.PDF_FAILS, SourceSpan.wholeFile(""), document.path(), problem.toString());
  }

  /** The data files in which a fault of a document may stand, likeliest first. */
  private List<SourceText> candidates(PlannedDocument document) {
    List<SourceText> candidates = new ArrayList<>(document.sources());
    candidates.addAll(files);
    return candidates;
  }

  /** Takes the files of a document. */
  @FunctionalInterface
  interface Output {

    /**
     * Writes a file.
     *
     * @param path relative to the output folder, with forward slashes
     */
    void write(String path, byte[] content);

    /**
     * The PDF of {@code path} where it is there already, made from the same request; empty to have
     * it made.
     */
    default Optional<byte[]> paperOf(String path, PdfRequest request) {
      return Optional.empty();
    }

    /** Writes the PDF that was made from {@code request}. */
    default void writePaper(String path, PdfRequest request, byte[] content) {
      write(path, content);
    }
  }
}
