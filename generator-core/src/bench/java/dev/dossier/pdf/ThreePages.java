package dev.dossier.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A report of three pages, and the same text written with the library alone. */
final class ThreePages {

  private static final String CSS =
      """
      @page { size: A4; margin: 25mm 20mm; @top-left { content: element(header) }
        @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
      .running { position: running(header) }
      h1, h2 { color: #10375c }
      table { width: 100% }
      th, td { border: 0.5pt solid #9fb3c4; padding: 1mm 2mm }
      thead th { background: #e3ecf3 }
      """;

  private final List<String> paragraphs = new ArrayList<>();
  private final PdfRequest request;

  ThreePages() {
    StringBuilder body = new StringBuilder();
    body.append("<header class=\"running\">Report 2026-014 TLP:AMBER</header>");
    add(body, "h1", "Post-incident report");
    for (int section = 1; section <= 5; section++) {
      add(body, "h2", "Section " + section);
      for (int p = 0; p < 4; p++) {
        add(
            body,
            "p",
            ("Responders found in step %d.%d that the storage key of the tenant had been written to"
                        .formatted(section, p)
                    + " a diagnostic bundle, which was then sent to the support engineers of the"
                    + " provider and kept by them for eleven days before it was deleted. ")
                .repeat(2)
                .strip());
      }
    }
    body.append("<table><thead><tr><th scope=\"col\">Time</th><th scope=\"col\">Event</th></tr>");
    body.append("</thead><tbody>");
    for (int row = 0; row < 25; row++) {
      body.append("<tr>");
      add(body, "td", "2026-03-03 06:%02d".formatted(row));
      add(body, "td", "Entry " + row + " of the timeline was recorded by the response team");
      body.append("</tr>");
    }
    body.append("</tbody></table>");
    request =
        new PdfRequest(
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Report</title></head>
            <body>%s</body></html>
            """
                .formatted(body),
            List.of(CSS),
            PdfInfo.of("Report", "en", Instant.EPOCH, "Dossier"),
            List.of(),
            PdfImages.none());
  }

  private void add(StringBuilder body, String element, String text) {
    paragraphs.add(text);
    body.append('<').append(element).append('>').append(text);
    body.append("</").append(element).append('>');
  }

  PdfRequest request() {
    return request;
  }

  /** The same text without tags, styles or boxes, in one embedded subset font. */
  void writeRaw(BaseFont font, OutputStream out) throws DocumentException, IOException {
    Document document = new Document(PageSize.A4, 57, 57, 71, 71);
    PdfWriter.getInstance(document, out);
    document.open();
    Font text = new Font(font, 10);
    for (String paragraph : paragraphs) {
      document.add(new Paragraph(paragraph, text));
    }
    document.close();
  }

  static BaseFont newFont() {
    try {
      return BaseFont.createFont(
          "face.ttf",
          BaseFont.IDENTITY_H,
          true,
          false,
          FontSource.shipped().get(0).bytes(),
          null,
          false,
          true);
    } catch (DocumentException | IOException e) {
      throw new IllegalStateException("The shipped font cannot be read", e);
    }
  }
}
