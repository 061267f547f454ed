package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.PngImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemedPdfTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Path FONTS =
      Path.of("../templates/src/main/resources/dev/dossier/templates/fonts");

  @TempDir Path folder;

  @Test
  void pdfsWithAThemeConformToBothStandards() throws IOException {
    Path data = folder.resolve("data");
    Path theme = Files.createDirectories(folder.resolve("templates/theme"));
    Files.createDirectory(theme.resolve("fonts"));
    DataCopy.copy(SMALL, data);
    Files.copy(FONTS.resolve("NotoSansMono-Regular.ttf"), theme.resolve("fonts/Mono.ttf"));
    Files.writeString(
        theme.resolve("logo.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'>"
            + "<rect width='40' height='40' style='fill:#0b5d4e'/></svg>");
    Files.writeString(theme.resolve("print.css"), "h1 { font-size: 24pt; }");
    Files.writeString(
        theme.resolve("theme.yaml"),
        """
        brand: {colour: '#0b5d4e', logo: {file: logo.svg, text: Example Cloud}}
        page-size: letter
        font: {family: Noto Sans Mono, regular: Mono.ttf}
        header: '{organization}: {title}'
        footer: '{label} · page {page} of {pages}'
        print-styles: [print.css]
        """);
    List<Path> files = pdfs(data);
    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(Validator.faults(bytes)).as(file.toString()).isEmpty();
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        assertThat(text.getText(pdf))
            .contains("Example Cloud: ")
            .contains("· page 1 of " + pdf.getNumberOfPages());
        assertThat(
                StreamSupport.stream(
                        pdf.getPage(0).getResources().getFontNames().spliterator(), false)
                    .map(
                        name -> {
                          try {
                            return pdf.getPage(0).getResources().getFont(name).getName();
                          } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                          }
                        }))
            .anyMatch(name -> name.contains("Mono"));
      }
    }
  }

  @Test
  void aLogoThatIsAnImageConformsToo() throws IOException {
    Path data = folder.resolve("data");
    DataCopy.copy(SMALL, data);
    Files.write(data.resolve("logo.png"), PngImage.of(60, 20));
    DataCopy.edit(
        data.resolve("organization.yaml"),
        text -> "brand: {logo: {file: logo.png, text: Example Cloud}}\n" + text);
    for (Path file : pdfs(data)) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(Validator.faults(bytes)).as(file.toString()).isEmpty();
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
      }
    }
  }

  private List<Path> pdfs(Path data) throws IOException {
    var request =
        GenerateRequest.builder(data, folder.resolve("out"), Instant.parse("2026-04-15T00:00:00Z"))
            .templateDirectory(Files.createDirectories(folder.resolve("templates")));
    assertThat(Dossier.generate(request.build()).diagnostics()).isEmpty();
    try (Stream<Path> found = Files.walk(folder.resolve("out"))) {
      return found.filter(file -> file.toString().endsWith(".pdf")).toList();
    }
  }
}
