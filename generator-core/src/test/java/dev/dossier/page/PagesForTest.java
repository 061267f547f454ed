package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import dev.dossier.render.TemplateEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The documents of the small data set, with records laid over it that only tests of pages need. */
final class PagesForTest {

  static final Path RESOURCES = Path.of("src/test/resources/dev/dossier");

  private static final Instant AS_OF = Instant.parse("2026-05-15T10:00:00Z");

  private final DocumentPlan plan;
  private final TemplateEngine engine = new TemplateEngine(null);

  private PagesForTest(Corpus corpus, Instant asOf) {
    this.plan =
        DocumentPlan.of(corpus.documents(), Disclosures.of(corpus, asOf), MessageBundles.shipped());
  }

  /** Reads the data in a copy within {@code folder}. */
  static PagesForTest in(Path folder) throws IOException {
    DataCopy.copy(RESOURCES.resolve("small"), folder);
    DataCopy.copy(RESOURCES.resolve("page/more"), folder);
    return of(folder);
  }

  /** Reads the data in {@code folder}, which has no mistakes. */
  static PagesForTest of(Path folder) {
    ReadResult read = new DataReader(1).read(folder);
    assertThat(read.diagnostics()).isEmpty();
    return of(read.corpus().orElseThrow(), AS_OF);
  }

  /** The documents of {@code corpus} as known at {@code asOf}. */
  static PagesForTest of(Corpus corpus, Instant asOf) {
    PagesForTest pages = new PagesForTest(corpus, asOf);
    assertThat(pages.plan.findings()).isEmpty();
    return pages;
  }

  /** The paths of all documents. */
  List<String> paths() {
    return plan.documents().stream().map(PlannedDocument::path).toList();
  }

  /** The report on {@code incident} for the provider's own staff. */
  IncidentReportPage report(String incident) {
    String path =
        paths().stream()
            .filter(each -> each.startsWith("incidents/" + incident + "-internal-"))
            .findFirst()
            .orElseThrow();
    return page(path, IncidentReportPage.class);
  }

  /** The page at {@code path}. */
  <P extends Page> P page(String path, Class<P> type) {
    return type.cast(document(path).page());
  }

  /** What the document at {@code path} says, without the frame of the site. */
  String content(String path) {
    String xhtml = xhtml(path);
    return xhtml.substring(xhtml.indexOf("<main"), xhtml.indexOf("</main>") + 8);
  }

  /** The whole document at {@code path}. */
  String xhtml(String path) {
    PlannedDocument document = document(path);
    return engine.render(document.template(), document.page());
  }

  private PlannedDocument document(String path) {
    return plan.documents().stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no document " + path + " among " + paths()));
  }
}
