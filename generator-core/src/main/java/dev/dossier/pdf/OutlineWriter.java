package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Makes one bookmark for each heading, nested as the headings are. */
final class OutlineWriter {

  /** A bookmark that may get children. */
  private record Open(int level, PdfOutline outline) {}

  private final PdfWriter writer;
  private final Map<StructureNode, PagePlace> places;
  private final Deque<Open> open = new ArrayDeque<>();

  OutlineWriter(PdfWriter writer, Map<StructureNode, PagePlace> places) {
    this.writer = writer;
    this.places = places;
  }

  void write(StructureNode node) {
    PagePlace place = places.get(node);
    if (place != null && node.element() != null) {
      int level = node.role().ordinal();
      while (!open.isEmpty() && open.element().level() >= level) {
        open.pop();
      }
      PdfOutline parent = open.isEmpty() ? writer.getRootOutline() : open.element().outline();
      PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, place.top(), 0);
      destination.addPage(writer.getPageReference(place.page() + 1));
      open.push(
          new Open(level, new PdfOutline(parent, destination, Xhtml.linkText(node.element()))));
    }
    for (Object kid : node.kids()) {
      if (kid instanceof StructureNode child) {
        write(child);
      }
    }
  }
}
