package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

  private static final PdfRenderer RENDERER = PdfRenderer.builder().build();

  @Test
  void aSmallDocumentConformsToBothStandards() throws IOException {
    PdfRequest request =
        new PdfRequest(
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Letter</title></head>
            <body><header class="running">Letter · TLP:AMBER</header>
            <h1>Letter</h1>
            <p>Dear <strong>administrator</strong>, see <a href="#facts">the facts</a> or
            <a href="https://example.org/">our site</a>.</p>
            <h2 id="facts">Facts</h2>
            <ol><li>One</li><li>Two <ul><li>inner</li></ul></li></ol>
            <table><caption>Times</caption><thead><tr><th scope="col">When</th>
            <th scope="col">What</th></tr></thead>
            <tbody><tr><td>06:41</td><td>Alarm</td></tr></tbody></table>
            </body></html>
            """,
            List.of(
                """
                .running { position: running(header); }
                @page { @top-left { content: element(header); }
                  @bottom-right { content: "page " counter(page) " of " counter(pages); } }
                """),
            PdfInfo.of("Letter", "en", Instant.parse("2026-03-03T06:41:00Z"), "Dossier"),
            List.of(
                new PdfAttachment(
                    "incident.yaml",
                    "application/yaml",
                    "id: 1\n".getBytes(StandardCharsets.UTF_8),
                    "Source of the letter",
                    Instant.parse("2026-03-03T06:41:00Z"))),
            PdfImages.none());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(RENDERER.render(request, out)).isEmpty();
    Files.write(Path.of("target/letter.pdf"), out.toByteArray());
    assertThat(Validator.faults(out.toByteArray())).isEmpty();
  }

  @Test
  void aDrawingKeepsItsShapeWhereTheStyleStatesOnlyItsHeight() {
    assertThat(withLogo("viewBox='0 0 170 60' width='170' height='60'"))
        .isEqualTo(withLogo("viewBox='0 0 170 60'"));
  }

  private static byte[] withLogo(String size) {
    String logo =
        "<svg xmlns='http://www.w3.org/2000/svg' "
            + size
            + "><title>Logo</title><path d='M0 0H170V60H0Z'/></svg>";
    PdfRequest page = Samples.body("<h1>A</h1><p><img src='logo.svg' alt='Logo'/></p>");
    return Samples.render(
        new PdfRequest(
            page.xhtml(),
            List.of("img { height: 11mm }"),
            page.info(),
            List.of(),
            PdfImages.of(Map.of("logo.svg", logo.getBytes(StandardCharsets.UTF_8)))));
  }
}
