package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares pages with stored pictures of them; {@code -Dgolden.update} stores them anew. */
class PagePicturesTest {

  private static final float DOTS_PER_INCH = 50;

  /** Side of the squares whose mean grey is compared, so that edges may be smoothed differently. */
  private static final int SQUARE = 4;

  private static final int TOLERANCE = 24;

  @ParameterizedTest
  @CsvSource({"stress, 0", "stress, 2", "stress, 4", "letter, 0", "drawing, 0"})
  void pagesLookAsStored(String document, int page) throws IOException {
    BufferedImage actual = picture(Samples.render(request(document)), page);
    String file = "page-%s-%d.png".formatted(document, page + 1);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(actual, "png", png);
    BufferedImage expected =
        ImageIO.read(new ByteArrayInputStream(Golden.bytes(file, png.toByteArray())));

    assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
    for (int y = 0; y + SQUARE <= actual.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= actual.getWidth(); x += SQUARE) {
        assertThat(grey(actual, x, y))
            .as("%s at %d, %d", file, x, y)
            .isCloseTo(grey(expected, x, y), Offset.offset(TOLERANCE));
      }
    }
  }

  private static PdfRequest request(String document) {
    return switch (document) {
      case "stress" -> Samples.stress();
      case "letter" ->
          Samples.body(
              "<header class=\"r\">Letter</header><h1>Notification</h1><p>Dear customer,</p>"
                  + "<p>keys of yours were exposed. </p>".repeat(4)
                  + "<blockquote><p>No misuse was found.</p></blockquote>"
                  + "<dl><dt>Deadline</dt><dd>6 March 2026</dd></dl><hr/><p>Regards</p>",
              ".r { position: running(r) } @page { size: A5; @top-right { content: element(r) } }"
                  + " p { text-align: justify } hr { border-top: 2pt dashed #a33 }");
      case "drawing" ->
          Samples.body(
              """
              <h1>Drawing</h1><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 120">
              <title>Shapes</title><rect x="5" y="5" width="60" height="40" rx="8" fill="#2b6a99"/>
              <ellipse cx="110" cy="25" rx="30" ry="18" fill="none" stroke="#c27c0e" stroke-width="4"/>
              <path d="M10 100 C 40 60 80 60 110 100 S 170 140 190 90" fill="none" stroke="#333"
              stroke-width="2" stroke-dasharray="6 3"/><polygon points="160,5 195,45 125,45"
              fill="#3a7d44" fill-opacity="0.5"/><g transform="rotate(-20 40 80)"><text x="40" y="80"
              font-size="14" text-anchor="middle">rotated <tspan font-weight="bold">label</tspan></text>
              </g></svg>""",
              "@page { size: A6; margin: 8mm }");
      default -> throw new IllegalArgumentException(document);
    };
  }

  private static BufferedImage picture(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
    }
  }

  private static int grey(BufferedImage image, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        sum += image.getRaster().getSample(x, y, 0);
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
