package dev.dossier.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Documents and renderers that several tests use. */
final class Samples {

  static final Instant CREATED = Instant.parse("2026-03-03T06:41:00Z");

  /** Knows the shipped fonts and small subsets of Japanese, Chinese and Korean ones. */
  static final PdfRenderer RENDERER =
      PdfRenderer.builder()
          .addFonts(
              List.of(
                  font("cjk/NotoSansJP-Subset.ttf"),
                  font("cjk/NotoSansSC-Subset.ttf"),
                  font("cjk/NotoSansKR-Subset.ttf")))
          .build();

  private Samples() {}

  /** Every construct that a document may have, over several pages. */
  static PdfRequest stress() {
    return new PdfRequest(
        text("stress.xhtml"),
        List.of(text("stress.css")),
        new PdfInfo(
            "Post-incident report 2026-014",
            "en-GB",
            "Contoso Security Response",
            "Storage access keys exposed",
            List.of("incident", "2026-014"),
            "TLP:AMBER",
            CREATED,
            "Dossier test"),
        List.of(
            new PdfAttachment(
                "incidents/2026-014.yaml",
                "application/yaml",
                "id: 2026-014\ntitle: Schlüssel\n".getBytes(StandardCharsets.UTF_8),
                "Record from which the report was made",
                CREATED)),
        PdfImages.of(Map.of("seal.png", bytes("seal.png"))));
  }

  /** A document whose body is given, in English and without a style sheet. */
  static PdfRequest body(String body, String... stylesheets) {
    return new PdfRequest(
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Test</title></head>
        <body data-source="test.yaml:1:1">%s</body></html>
        """
            .formatted(body),
        List.of(stylesheets),
        PdfInfo.of("Test", "en", CREATED, "Dossier test"),
        List.of(),
        PdfImages.of(Map.of("seal.png", bytes("seal.png"))));
  }

  /** The file, which must come out without problems. */
  static byte[] render(PdfRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<PdfProblem> problems = problems(request, out);
    if (!problems.isEmpty()) {
      throw new AssertionError("Unexpected problems: " + problems);
    }
    return out.toByteArray();
  }

  /** The problems of a request of which no byte may be written. */
  static List<PdfProblem> problems(PdfRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<PdfProblem> problems = problems(request, out);
    if (!problems.isEmpty() && out.size() > 0) {
      throw new AssertionError("A file was written in spite of " + problems);
    }
    return problems;
  }

  private static List<PdfProblem> problems(PdfRequest request, ByteArrayOutputStream out) {
    try {
      return RENDERER.render(request, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  private static FontSource font(String resource) {
    return new FontSource(resource, bytes(resource));
  }
}
