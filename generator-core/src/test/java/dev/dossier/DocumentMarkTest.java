package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.DocumentKindId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is not approved says so on its page and on every page of its PDF. */
class DocumentMarkTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");

  private static final String APPROVED =
      "status: approved, approver-team: response, approved: 2026-03-20";

  @TempDir Path folder;

  @Test
  void aReportInReviewIsMarkedOnEveryPage() throws IOException {
    Path report = report("status: in-review");

    assertThat(Files.readString(report))
        .contains("<span class=\"status-mark\">In review</span>")
        .contains("<span class=\"print-mark\">In review</span>");
    try (PDDocument pdf = Loader.loadPDF(pdf(report).toFile())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(pdf)).as("page " + page).contains("In review");
      }
    }
  }

  @Test
  void anApprovedReportIsNotMarked() throws IOException {
    assertThat(Files.readString(report(APPROVED))).doesNotContain("status-mark", "print-mark");
  }

  private Path report(String control) throws IOException {
    Path data = folder.resolve("data");
    DataCopy.copy(SMALL, data);
    Path file = data.resolve("incidents/2026-014.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(APPROVED);
    Files.writeString(file, text.replace(APPROVED, control));
    Path output = folder.resolve("out");
    Dossier.generate(
        GenerateRequest.builder(data, output, Instant.parse("2026-04-15T00:00:00Z"))
            .documents(Set.of(new DocumentKindId("incident-report")))
            .build());
    try (Stream<Path> files = Files.walk(output.resolve("incidents"))) {
      return files
          .filter(each -> each.getFileName().toString().matches("2026-014.*\\.html"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path pdf(Path html) {
    return Path.of(html.toString().replaceFirst("html$", "pdf"));
  }
}
