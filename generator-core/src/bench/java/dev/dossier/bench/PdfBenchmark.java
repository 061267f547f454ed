package dev.dossier.bench;

import dev.dossier.page.Page;
import dev.dossier.page.PlannedDocument;
import dev.dossier.pdf.PdfImages;
import dev.dossier.pdf.PdfInfo;
import dev.dossier.pdf.PdfRenderer;
import dev.dossier.pdf.PdfRequest;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many PDFs of reports a second two threads make. */
@State(Scope.Benchmark)
@Threads(2)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class PdfBenchmark {

  private final PdfRenderer renderer = PdfRenderer.builder().build();
  private final List<PdfRequest> reports = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();

  /** Renders the reports to XHTML. */
  @Setup(Level.Trial)
  public void render(Incidents incidents) {
    TemplateEngine engine = new TemplateEngine(null);
    List<String> styles = new Theme(null).pdfStyles();
    for (PlannedDocument report : incidents.reports()) {
      Page page = report.page();
      reports.add(
          new PdfRequest(
              engine.render(report.template(), page),
              styles,
              new PdfInfo(
                  page.frame().title(),
                  page.frame().language(),
                  page.frame().organization(),
                  null,
                  List.of(),
                  page.frame().label(),
                  Incidents.AS_OF,
                  "Dossier"),
              List.of(),
              PdfImages.none()));
    }
  }

  /** XHTML to PDF. */
  @Benchmark
  public Object pdf() throws IOException {
    PdfRequest report = reports.get(Math.floorMod(next.getAndIncrement(), reports.size()));
    return renderer.render(report, OutputStream.nullOutputStream());
  }
}
