package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts every operator of a page inside either a marked-content sequence of the structure tree or an
 * artifact; neighbouring operators of the same kind share one.
 */
final class MarkedContent {

  /** Content that is not part of the document's text. */
  enum Artifact {
    DECORATION("/Artifact BMC\n"),
    HEADER("/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"),
    FOOTER("/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"),
    PAGINATION("/Artifact <</Type/Pagination>>BDC\n");

    private final String begin;

    Artifact(String begin) {
      this.begin = begin;
    }
  }

  private final PdfContentByte content;
  private final int page;
  private final List<StructureNode> owners = new ArrayList<>();
  private @Nullable Object current;

  MarkedContent(PdfContentByte content, int page) {
    this.content = content;
    this.page = page;
  }

  /** The structure elements that own the marked-content sequences of the page, by number. */
  List<StructureNode> owners() {
    return owners;
  }

  void enter(ContentSlot slot) {
    if (current != slot) {
      close();
      int mcid = owners.size();
      owners.add(slot.owner());
      slot.mark(page, mcid);
      content.setLiteral(slot.owner().role().pdfName() + " <</MCID " + mcid + ">>BDC\n");
      current = slot;
    }
  }

  void enter(Artifact artifact) {
    if (current != artifact) {
      close();
      content.setLiteral(artifact.begin);
      current = artifact;
    }
  }

  /** Ends what is open, as has to be done before the graphics state is restored. */
  void close() {
    if (current != null) {
      content.setLiteral("EMC\n");
      current = null;
    }
  }
}
