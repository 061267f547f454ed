package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DocumentsFor.Medium;
import dev.dossier.DocumentsFor.Reader;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What one team does in a runbook stands on one sheet. */
class RoleCardTest {

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();

  @Test
  void everyCardOfTheReferenceDataIsOneSheetOfA4() throws IOException {
    Map<String, byte[]> cards =
        DocumentsFor.of(
            REFERENCE,
            new Reader(new AudienceId("internal"), null),
            Medium.PDF,
            kind -> kind.page().equals("role-card"));
    cards.keySet().removeIf(path -> !path.endsWith(".pdf"));

    assertThat(cards).hasSizeGreaterThan(40);
    for (Map.Entry<String, byte[]> card : cards.entrySet()) {
      try (PDDocument pdf = Loader.loadPDF(card.getValue())) {
        assertThat(pdf.getNumberOfPages()).as(card.getKey()).isEqualTo(1);
        assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        assertThat(new PDFTextStripper().getText(pdf))
            .as(card.getKey())
            .contains("Your steps", "Out of time? Call", "TLP:AMBER");
      }
    }
  }
}
