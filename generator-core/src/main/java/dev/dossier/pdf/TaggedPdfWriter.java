package dev.dossier.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A writer whose pages refer to the structure tree, which is written by {@link StructureWriter}.
 */
final class TaggedPdfWriter extends PdfWriter {

  private int nextParentKey;
  private int pageParentKey;

  private TaggedPdfWriter(PdfDocument document, OutputStream out) {
    super(document, out);
  }

  /** A writer that follows a document of the library. */
  static TaggedPdfWriter attach(Document document, OutputStream out) {
    PdfDocument pdf = new PdfDocument();
    document.addDocListener(pdf);
    TaggedPdfWriter writer = new TaggedPdfWriter(pdf, out);
    try {
      pdf.addWriter(writer);
    } catch (DocumentException e) {
      throw new IllegalStateException("A new document already has a writer", e);
    }
    return writer;
  }

  /** The next key of the parent tree, counted from 0. */
  int newParentKey() {
    return nextParentKey++;
  }

  /** Reserves the key under which the marked content of the page that begins is found. */
  int startPage() {
    pageParentKey = newParentKey();
    return pageParentKey;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfPage page) {
      page.put(PdfName.STRUCTPARENTS, new PdfNumber(pageParentKey));
    }
    return super.addToBody(object, reference);
  }
}
